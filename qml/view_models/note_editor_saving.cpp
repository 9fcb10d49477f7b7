#include "core/records/note.h"
#include "local_time.h"
#include "note_editor.h"
#include "session.h"

namespace kopa {

namespace {
/// From the first unsaved key to the save; with the save itself below the half second that is promised.
constexpr int saveAfterMs = 300;
constexpr int retryAfterMs = 2000;

/// Saves what an editor that is gone had unsaved; a full or failing disk is tried again until it takes it.
void keepSaving(const std::function<Result<SavedNote>(Store &)> &job)
{
    Session *session = Session::instance();
    session->ask(session, job, [session, job](const Result<SavedNote> &saved) {
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
    return !m_record || m_text != m_savedText || m_fields != m_savedFields;
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

std::function<Result<SavedNote>(Store &)> NoteEditor::saveJob() const
{
    Edit edit{.key = key(), .continues = m_sitting};
    m_fields.addDifference(m_savedFields, edit);
    const bool withText = m_text != m_savedText || !m_record;
    const auto text = withText ? std::optional<QString>(m_text) : std::nullopt;
    return [edit, text, open = m_openText, settings = cursorSettings()](Store &store) {
        return saveNote(store, edit, text, open, {}, settings);
    };
}

void NoteEditor::leave()
{
    m_saveTimer.stop();
    if (isDirty())
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
    const auto done = [this, number = m_opening, wanted = m_fields,
                       shown = m_text](const Result<SavedNote> &saved) {
        --m_saving;
        if (number == m_opening)
            onSaved(saved, wanted, shown);
    };
    Session::instance()->ask(this, saveJob(), done);
    Q_EMIT savedChanged();
}

QMap<QString, QVariant> NoteEditor::cursorSettings() const
{
    Session::instance()->rememberSetting(QStringLiteral("open.note"), m_id);
    return {{QStringLiteral("note.%1.cursor").arg(m_id), m_cursor}, {QStringLiteral("open.note"), m_id}};
}

void NoteEditor::onSaved(const Result<SavedNote> &saved, const NoteFields &wanted, const QString &text)
{
    if (!saved.ok()) {
        m_error = saved.error();
        m_saveTimer.start(retryAfterMs);
        Q_EMIT savedChanged();
        return;
    }
    m_error.reset();
    Session::instance()->clearReport();
    m_sitting = true;
    m_savedText = text;
    m_version = saved->text;
    m_savedAt = isoNow();
    take(saved->record, saved->safe, wanted);
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
    takeText(record);
    Q_EMIT recordChanged();
    Q_EMIT savedChanged();
}

void NoteEditor::takeText(const Record &record)
{
    if (m_saving > 0 || m_text != m_savedText || kopa::textOf(record, m_version))
        return;
    m_openText = std::make_shared<OpenText>();
    m_version = m_openText->last = shownText(record);
    m_savedText = record.text(note::text);
    show(m_savedText);
}

void NoteEditor::onRecordsChanged(const QSet<RecordKey> &keys, bool all)
{
    if (m_loaded && !m_id.isEmpty() && (all || keys.contains(key())))
        reload();
}

void NoteEditor::reload()
{
    using Read = std::pair<Record, bool>;
    const auto job = [key = key()](Store &store) -> Result<Read> {
        KOPA_ASSIGN(const Record record, store.record(key));
        KOPA_ASSIGN(const bool safe, store.isSafe(key));
        return Read{record, safe};
    };
    const auto done = [this, number = m_opening](const Result<Read> &read) {
        if (number == m_opening && read.ok() && m_saving == 0)
            take(read->first, read->second, m_savedFields);
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

void NoteEditor::keepVersion(int index)
{
    const QVariantList all = versions();
    if (index < 0 || index >= all.size())
        return;
    saveAs(all[index].toMap().value(QStringLiteral("text")).toString());
}

void NoteEditor::keepBoth()
{
    if (const QVariantList all = versions(); !all.isEmpty())
        saveAs(joinedVersions(all));
}

void NoteEditor::saveAs(const QString &text)
{
    flush();
    const QList<merge::Dot> seen = m_record->state.cell({note::text}).dots();
    show(text);
    Edit edit{.key = key()};
    const auto job = [edit, text, open = m_openText, seen, settings = cursorSettings()](Store &store) {
        return saveNote(store, edit, text, open, seen, settings);
    };
    ++m_saving;
    const auto done = [this, number = m_opening, wanted = m_fields, text](const Result<SavedNote> &saved) {
        --m_saving;
        if (number == m_opening)
            onSaved(saved, wanted, text);
    };
    Session::instance()->ask(this, job, done);
    Q_EMIT savedChanged();
}

} // namespace kopa
