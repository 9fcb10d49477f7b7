#include "text_story_model.h"

#include "core/records/note.h"
#include "edited_text.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {

constexpr int readAfterMs = 200;
/// With more stretches than this, neighbours of one device are shown as one.
constexpr qsizetype passagesAtMost = 1500;

QVariantMap segment(const QString &text, const char *kind)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("kind"), QString::fromLatin1(kind)}};
}

/// Words that came or went, moved back to where their first word begins when the text around them allows it:
/// "K[ommunen. K]unta" reads better as "[Kommunen. ]Kunta".
TypedRun fromWordStart(TypedRun run, QStringView same)
{
    QString &words = run.inserted.isEmpty() ? run.removed : run.inserted;
    if (!run.inserted.isEmpty() && !run.removed.isEmpty())
        return run;
    qsizetype back = 0;
    const auto unitBefore = [&] { return same[same.size() - 1 - back]; };
    while (back < std::min(same.size(), words.size()) && !unitBefore().isSpace() &&
           unitBefore() == words[words.size() - 1 - back])
        ++back;
    const bool atStart = back == same.size() || unitBefore().isSpace();
    if (back > 0 && back < words.size() && atStart) {
        words = words.last(back) + words.chopped(back);
        run.at -= back;
    }
    return run;
}

/// Two texts as one, in stretches that are the same, removed or added.
QVariantList segmentsOf(const QString &before, const QString &after)
{
    QVariantList segments;
    qsizetype old = 0;
    qsizetype current = 0;
    const auto same = [&](qsizetype length) {
        if (length > 0)
            segments.append(segment(before.mid(old, length), "same"));
        old += length;
        current += length;
    };
    for (const TypedRun &found : typedRuns(merge::TextPatch::between(before, after), before)) {
        const QStringView between = QStringView(before).sliced(old, found.at - current);
        const TypedRun run = fromWordStart(found, between);
        same(run.at - current);
        if (!run.removed.isEmpty())
            segments.append(segment(run.removed, "removed"));
        if (!run.inserted.isEmpty())
            segments.append(segment(run.inserted, "added"));
        old += run.removed.size();
        current += run.inserted.size();
    }
    same(before.size() - old);
    return segments;
}

QString memberOf(const merge::Dot &dot)
{
    if (dot.isBase())
        return {};
    return Session::instance()->names()->memberName(QString::fromLatin1(dot.device.toHex()));
}

} // namespace

TextStoryModel::TextStoryModel(QObject *parent)
    : RowListModel({"step", "who", "when", "person", "inserted", "removed"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || keys.contains({note::type().number, m_id}))
            readLater();
    });
    connect(session->names(), &RegisterMirror::changed, this, &TextStoryModel::show);
}

void TextStoryModel::setNoteId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_loaded = false;
    m_shown = m_comparedWith = -1;
    Q_EMIT noteIdChanged();
    if (!id.isEmpty())
        readNow();
}

QString TextStoryModel::title() const
{
    return titleOf(m_story.text);
}

void TextStoryModel::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &TextStoryModel::readNow);
}

void TextStoryModel::readNow()
{
    m_queued = false;
    const auto job = [id = m_id](Store &store) {
        return store.textStory({note::type().number, id}, note::text);
    };
    Session::instance()->ask(this, job, [this, number = ++m_query](const Result<TextStory> &story) {
        if (number != m_query)
            return;
        const bool atTheLast = m_shown < 0 || m_shown == m_story.steps.size() - 1;
        m_story = story.ok() ? *story : TextStory();
        m_loaded = true;
        if (atTheLast || m_shown >= m_story.steps.size())
            m_shown = int(m_story.steps.size()) - 1;
        if (m_comparedWith >= m_story.steps.size())
            m_comparedWith = -1;
        show();
        Q_EMIT shownChanged();
        readVersion();
    });
}

int TextStoryModel::personOf(const QString &who)
{
    if (who.isEmpty())
        return -1;
    if (!m_people.contains(who))
        m_people.append(who);
    return int(m_people.indexOf(who));
}

void TextStoryModel::show()
{
    m_people.clear();
    QList<QVariantMap> rows;
    for (const TextStep &step : std::as_const(m_story.steps)) {
        const QString who = memberOf(step.dot);
        rows.append({{QStringLiteral("step"), QStringLiteral("%1/%2").arg(who).arg(step.dot.n)},
                     {QStringLiteral("who"), who},
                     {QStringLiteral("when"), isoTime(step.time.milliseconds())},
                     {QStringLiteral("person"), personOf(who)},
                     {QStringLiteral("inserted"), int(step.inserted)},
                     {QStringLiteral("removed"), int(step.removed)}});
    }
    makePassages();
    setRows(rows);
    Q_EMIT storyChanged();
}

void TextStoryModel::makePassages()
{
    QHash<merge::Dot, QString> times;
    for (const TextStep &step : std::as_const(m_story.steps))
        times.insert(step.dot, isoTime(step.time.milliseconds()));
    const bool many = m_story.authors.size() > passagesAtMost;
    m_passages.clear();
    qsizetype from = 0;
    std::optional<merge::Dot> last;
    for (const auto &passage : std::as_const(m_story.authors)) {
        const qsizetype size = merge::utf16Index(QStringView(m_story.text).sliced(from), passage.length);
        const QString words = m_story.text.mid(from, size);
        from += size;
        if (last && (*last == passage.dot || (many && last->device == passage.dot.device))) {
            QVariantMap joined = m_passages.last().toMap();
            joined[QStringLiteral("text")] = QString(joined[QStringLiteral("text")].toString() + words);
            m_passages.last() = joined;
            continue;
        }
        const QString who = memberOf(passage.dot);
        m_passages.append(QVariantMap{{QStringLiteral("text"), words},
                                      {QStringLiteral("person"), personOf(who)},
                                      {QStringLiteral("who"), who},
                                      {QStringLiteral("when"), times.value(passage.dot)}});
        last = passage.dot;
    }
}

QVariantList TextStoryModel::people() const
{
    QVariantList list;
    for (int person = 0; person < m_people.size(); ++person)
        list.append(
            QVariantMap{{QStringLiteral("person"), person}, {QStringLiteral("who"), m_people[person]}});
    return list;
}

void TextStoryModel::setShown(int row)
{
    if (m_shown == row || row < 0 || row >= m_story.steps.size())
        return;
    m_shown = row;
    Q_EMIT shownChanged();
    readVersion();
}

void TextStoryModel::setComparedWith(int row)
{
    if (m_comparedWith == row || row >= m_story.steps.size())
        return;
    m_comparedWith = std::max(-1, row);
    Q_EMIT shownChanged();
    readVersion();
}

QList<merge::Dot> TextStoryModel::versionOf(int row) const
{
    QList<merge::Dot> dots;
    for (int i = 0; i <= row && i < m_story.steps.size(); ++i)
        dots.append(m_story.steps[i].dot);
    return dots;
}

void TextStoryModel::readVersion()
{
    using Texts = std::pair<QString, QString>;
    const QList<merge::Dot> from = versionOf(m_comparedWith < 0 ? m_shown - 1 : m_comparedWith);
    const QList<merge::Dot> to = versionOf(m_shown);
    const auto job = [id = m_id, from, to](Store &store) -> Result<Texts> {
        const RecordKey key{note::type().number, id};
        Texts texts;
        if (!from.isEmpty()) {
            KOPA_ASSIGN(texts.first, store.textAt(key, note::text, from));
        }
        if (!to.isEmpty()) {
            KOPA_ASSIGN(texts.second, store.textAt(key, note::text, to));
        }
        return texts;
    };
    Session::instance()->ask(this, job, [this, number = ++m_version](const Result<Texts> &texts) {
        if (number != m_version || !texts.ok())
            return;
        m_versionText = texts->second;
        m_changes = segmentsOf(texts->first, texts->second);
        Q_EMIT versionChanged();
    });
}

void TextStoryModel::write(const QString &text)
{
    const Edit edit{.key = {note::type().number, m_id}, .fields = {{.field = note::text, .value = text}}};
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (written.ok())
            Q_EMIT restored();
        else
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

void TextStoryModel::restore()
{
    m_beforeRestore = m_story.text;
    write(m_versionText);
}

void TextStoryModel::takeBack()
{
    write(m_beforeRestore);
}

} // namespace kopa
