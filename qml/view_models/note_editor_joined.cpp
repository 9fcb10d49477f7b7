#include "core/records/note.h"
#include "note_editor.h"
#include "session.h"

namespace kopa {

void NoteEditor::readJoined()
{
    const bool marked = m_record && m_record->state.joined();
    if (!marked) {
        if (!m_joined.isEmpty()) {
            m_joined.clear();
            Q_EMIT joinedChanged();
        }
        return;
    }
    const auto job = [key = key()](Store &store) { return store.textStory(key, note::text); };
    const auto done = [this, number = m_opening](const Result<TextStory> &story) {
        if (number == m_opening)
            takeJoined(story);
    };
    Session::instance()->ask(this, job, done, StoreThread::Priority::Sync);
}

void NoteEditor::takeJoined(const Result<TextStory> &story)
{
    if (!story.ok() || story->text != m_text)
        return;
    m_joined.clear();
    for (const auto &passage : story->toReview) {
        const qsizetype at = merge::utf16Index(m_text, passage.at);
        const qsizetype size = merge::utf16Index(QStringView(m_text).sliced(at), passage.length);
        m_joined.append({at, {}, m_text.mid(at, size)});
    }
    Q_EMIT joinedChanged();
}

void NoteEditor::moveJoined(const TypedRun &run)
{
    const bool any = !m_joined.isEmpty();
    for (TypedRun &sentence : m_joined) {
        const qsizetype end = sentence.at + sentence.inserted.size();
        const qsizetype runEnd = run.at + run.removed.size();
        if (runEnd <= sentence.at)
            sentence.at += run.grown();
        else if (run.at < end)
            sentence.inserted.clear();
    }
    m_joined.removeIf([](const TypedRun &sentence) { return sentence.inserted.isEmpty(); });
    if (any)
        Q_EMIT joinedChanged();
}

QVariantList NoteEditor::joined() const
{
    QVariantList sentences;
    for (const TypedRun &sentence : m_joined)
        sentences.append(QVariantMap{{QStringLiteral("at"), sentence.at},
                                     {QStringLiteral("length"), sentence.inserted.size()},
                                     {QStringLiteral("text"), sentence.inserted}});
    return sentences;
}

void NoteEditor::looksRight(bool read)
{
    flush();
    const Edit edit{.key = key(), .reviews = {{.field = note::text, .reopen = !read}}};
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(this, job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace kopa
