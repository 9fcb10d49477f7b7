#include "administration_list.h"
#include "core/records/note.h"
#include "local_time.h"
#include "note_editor.h"
#include "session.h"
#include "text_undo.h"

namespace kopa {

namespace {
/// From the first unsaved key to the save; with the save itself below the half second that is promised.
constexpr int saveAfterMs = 300;
constexpr int retryAfterMs = 2000;
/// More runs than this are laid in as what differs, word by word.
constexpr qsizetype runsAtMost = 300;

/// Saves what an editor that is gone had unsaved; a full or failing disk is tried again until it takes it.
void keepSaving(const std::function<Result<NoteNow>(Store &)> &job)
{
    Session *session = Session::instance();
    session->ask(session, job, [session, job](const Result<NoteNow> &saved) {
        if (saved.ok())
            return session->clearReport();
        session->report(saved.error());
        const ErrorCode code = saved.error().code;
        if (code == ErrorCode::DiskFull || code == ErrorCode::InputOutput ||
            code == ErrorCode::StoreUnwritable)
            QTimer::singleShot(retryAfterMs, session, [job] { keepSaving(job); });
    });
}
} // namespace

bool NoteEditor::isDirty() const
{
    if (!m_loaded || (!m_record && !m_touched))
        return false;
    return !m_record || m_unsaved || !m_typed.isEmpty() || m_fields != m_savedFields;
}

void NoteEditor::saveSoon()
{
    if (isDirty() && !m_saveTimer.isActive()) {
        m_saveTimer.start(saveAfterMs);
        Q_EMIT savedChanged();
    }
}

void NoteEditor::flush()
{
    m_saveTimer.stop();
    save(true);
    if (m_cursorTimer.isActive())
        saveCursor();
}

void NoteEditor::keep()
{
    m_touched = m_touched || !m_record;
    flush();
}

std::function<Result<NoteNow>(Store &)> NoteEditor::saveJob()
{
    Edit edit{.key = key(), .continues = m_sitting};
    m_fields.addDifference(m_savedFields, edit);
    if (!m_record && !m_space.isEmpty())
        edit.space = spaceNamed(m_space);
    const auto typed = std::make_shared<merge::TextPatch>(std::exchange(m_typed, {}));
    ++m_version;
    return [edit, typed, edited = m_edited, settings = cursorSettings()](Store &store) {
        return saveNote(store, edit, std::exchange(*typed, {}), edited, settings);
    };
}

void NoteEditor::leave()
{
    m_saveTimer.stop();
    if (isDirty() || m_saving > 0)
        keepSaving(saveJob());
    else if (m_cursorTimer.isActive())
        saveCursor();
    m_cursorTimer.stop();
}

void NoteEditor::save(bool evenWhileSaving)
{
    if (!isDirty() || (m_saving > 0 && !evenWhileSaving))
        return;
    m_cursorTimer.stop();
    ++m_saving;
    const auto done = [this, number = m_opening, wanted = m_fields](const Result<NoteNow> &saved) {
        --m_saving;
        if (number == m_opening)
            onSaved(saved, wanted);
    };
    Session::instance()->ask(this, saveJob(), done);
    Q_EMIT savedChanged();
}

QMap<QString, QVariant> NoteEditor::cursorSettings() const
{
    Session::instance()->rememberSetting(QStringLiteral("open.note"), m_id);
    return {{cursorKey(m_id), m_cursor}, {QStringLiteral("open.note"), m_id}};
}

void NoteEditor::onSaved(const Result<NoteNow> &saved, const NoteFields &wanted)
{
    m_unsaved = !saved.ok();
    if (!saved.ok()) {
        m_error = saved.error();
        m_saveTimer.start(retryAfterMs);
        Q_EMIT savedChanged();
        return;
    }
    m_error.reset();
    Session::instance()->clearReport();
    m_sitting = true;
    m_savedAt = isoNow();
    take(saved->record, saved->safe, wanted);
    takeText(*saved);
    saveSoon();
}

void NoteEditor::take(const Record &record, bool safe, const NoteFields &base)
{
    const NoteFields incoming = NoteFields::of(record);
    const NoteFields before = m_fields;
    m_fields.rebase(base, incoming);
    m_savedFields = incoming;
    m_record = record;
    m_safe = safe;
    if (m_fields != before)
        Q_EMIT fieldsChanged();
    Q_EMIT recordChanged();
    Q_EMIT savedChanged();
}

/// Only the text at a version that nobody has typed upon meanwhile: otherwise the next save asks again, so
/// that nothing but the merge itself ever moves words about.
void NoteEditor::takeText(const NoteNow &now)
{
    if (m_saving > 0 || m_unsaved || !m_typed.isEmpty())
        return;
    const QString stored = now.record.text(note::text);
    const QString text = asInDocument(stored);
    const Result<QString> led = now.since.patch.applied(m_stored.value_or(m_text));
    const bool exact = !m_stored && text == stored && led.ok() && *led == stored;
    const bool few = now.since.patch.runs().size() <= runsAtMost;
    const auto patch = exact && few ? now.since.patch : merge::TextPatch::between(m_text, text);
    const QList<TypedRun> runs = typedRuns(patch, m_text);
    const auto atCursor = [this](const TypedRun &run) {
        return run.at <= m_cursor && m_cursor <= run.at + run.removed.size();
    };
    if (m_composing && std::any_of(runs.begin(), runs.end(), atCursor))
        return;
    ++m_version;
    m_edited = std::make_shared<EditedText>(EditedText{now.since.version, {}, now.own});
    m_stored = text == stored ? std::nullopt : std::optional(stored);
    if (!runs.isEmpty())
        takeRuns(runs, text);
    m_joinedTimer.start();
}

void NoteEditor::takeRuns(const QList<TypedRun> &runs, const QString &text)
{
    m_text = text;
    for (const TypedRun &run : runs) {
        moveJoined(run);
        if (m_cursor > run.at)
            m_cursor = int(std::max(run.at, m_cursor - run.removed.size()) + run.inserted.size());
    }
    Q_EMIT runsArrived(runsForPage(runs));
    Q_EMIT textChanged();
    Q_EMIT cursorChanged();
}

void NoteEditor::setComposing(bool composing)
{
    if (m_composing == composing)
        return;
    m_composing = composing;
    Q_EMIT composingChanged();
    if (!composing && m_record)
        reload();
}

void NoteEditor::onRecordsChanged(const QSet<RecordKey> &keys, bool all)
{
    if (m_loaded && !m_id.isEmpty() && (all || keys.contains(key())))
        reload();
}

void NoteEditor::reload()
{
    const auto job = [key = key(), edited = m_edited](Store &store) { return noteNow(store, key, edited); };
    const auto done = [this, number = m_opening, version = m_version](const Result<NoteNow> &now) {
        if (number != m_opening || !now.ok() || m_saving > 0)
            return;
        take(now->record, now->safe, m_savedFields);
        if (version == m_version)
            takeText(*now);
        else
            reload();
    };
    Session::instance()->ask(this, job, done);
}

QString NoteEditor::saveState() const
{
    if (m_error)
        return QStringLiteral("failed");
    return m_saving > 0 || isDirty() ? QStringLiteral("saving") : QStringLiteral("saved");
}

void NoteEditor::trash()
{
    setTrashed(true);
}

void NoteEditor::restore()
{
    setTrashed(false);
}

void NoteEditor::setTrashed(bool trashed)
{
    flush();
    if (!m_record && m_saving == 0)
        return;
    const auto job = [key = key(), trashed](Store &store) {
        return store.write({.key = key, .trash = trashed});
    };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace kopa
