#include "note_editor.h"

#include "core/crypto/keys.h"
#include "core/records/note.h"
#include "local_time.h"
#include "session.h"
#include "text_undo.h"

namespace kopa {

namespace {
const QString lastPilot = QStringLiteral("note.last_pilot");
const QString openNote = QStringLiteral("open.note");
/// The cursor alone is kept at leisure; with words it is kept with them.
constexpr int cursorAfterMs = 1000;
/// After the last key: finding the joined sentences reads the note's history.
constexpr int joinedAfterMs = 700;
} // namespace

NoteEditor::NoteEditor(QObject *parent) : QObject(parent)
{
    m_saveTimer.setSingleShot(true);
    m_cursorTimer.setSingleShot(true);
    m_joinedTimer.setSingleShot(true);
    m_joinedTimer.setInterval(joinedAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { save(false); });
    connect(&m_cursorTimer, &QTimer::timeout, this, &NoteEditor::saveCursor);
    connect(&m_joinedTimer, &QTimer::timeout, this, &NoteEditor::readJoined);
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &NoteEditor::onRecordsChanged);
    connect(session, &Session::languageChanged, this, &NoteEditor::fieldsChanged);
    connect(session->names(), &RegisterMirror::changed, this, &NoteEditor::fieldsChanged);
    connect(session->names(), &RegisterMirror::changed, this, &NoteEditor::recordChanged);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &NoteEditor::flush);
    connect(session, &Session::locking, this, &NoteEditor::flush);
    connect(this, &NoteEditor::recordChanged, this, &NoteEditor::readSpace);
}

NoteEditor::~NoteEditor()
{
    leave();
    Session *session = Session::instance();
    if (session && !session->isClosing() && session->state() != Session::State::Locked &&
        session->setting(openNote) == m_id)
        session->setSetting(openNote, {});
}

RecordKey NoteEditor::key() const
{
    return {note::type().number, m_id};
}

void NoteEditor::clear(const QString &id)
{
    leave();
    ++m_opening;
    m_id = id;
    m_fields = m_savedFields = {};
    m_text = QString();
    m_stored.reset();
    m_typed = {};
    m_edited = std::make_shared<EditedText>();
    m_joined.clear();
    m_joinedTimer.stop();
    m_record.reset();
    m_error.reset();
    m_created = m_savedAt = QString();
    m_space = m_movedTo = m_movedFrom = QString();
    m_cursor = 0;
    m_touched = m_sitting = m_loaded = m_safe = m_unsaved = false;
}

void NoteEditor::setNoteId(const QString &id)
{
    if (id == m_id)
        return;
    clear(id);
    Q_EMIT noteIdChanged();
    Q_EMIT loadedChanged();
    Q_EMIT fieldsChanged();
    Q_EMIT textChanged();
    Q_EMIT recordChanged();
    Q_EMIT savedChanged();
    if (id.isEmpty())
        return;
    const auto job = [key = key()](Store &store) { return openedNote(store, key); };
    const auto done = [this, number = m_opening](const Result<OpenedNote> &opened) {
        if (number != m_opening)
            return;
        if (opened.ok())
            return open(*opened);
        m_error = opened.error();
        Q_EMIT savedChanged();
    };
    Session::instance()->ask(this, job, done);
    Session::instance()->setSetting(openNote, id);
}

void NoteEditor::open(const OpenedNote &opened)
{
    setShown(opened.text);
    m_edited = std::make_shared<EditedText>(opened.edited);
    m_unsaved = !opened.edited.unsaved.isEmpty();
    m_cursor = std::min(opened.cursor, int(m_text.size()));
    if (opened.record.ok()) {
        const Record &record = *opened.record;
        m_fields = m_savedFields = NoteFields::of(record);
        m_record = record;
        m_safe = opened.safe;
        m_savedAt = isoTime(record.state.changed().milliseconds());
    }
    readJoined();
    m_loaded = true;
    Q_EMIT fieldsChanged();
    Q_EMIT textChanged();
    Q_EMIT recordChanged();
    Q_EMIT savedChanged();
    Q_EMIT cursorChanged();
    Q_EMIT loadedChanged();
    saveSoon();
}

void NoteEditor::create(const QString &kind, const QVariantMap &presets)
{
    clear(crypto::newObjectId());
    Session *session = Session::instance();
    const auto preset = [&presets](QLatin1String name, const QString &otherwise) {
        const QVariant value = presets.value(name);
        return value.isValid() ? value.toString() : otherwise;
    };
    m_fields.kind = kind;
    m_fields.pilot = preset(QLatin1String("pilot"), session->setting(lastPilot));
    m_fields.place = preset(QLatin1String("place"), {});
    m_fields.when = preset(QLatin1String("when"), isoNow());
    m_fields.language = preset(QLatin1String("language"), session->language());
    m_fields.organisations = presets.value(QStringLiteral("organisations")).toStringList();
    m_fields.participants = presets.value(QStringLiteral("participants")).toStringList();
    m_fields.tags = presets.value(QStringLiteral("tags")).toStringList();
    setShown(preset(QLatin1String("text"), templateText()));
    m_typed.add(0, 0, m_text);
    m_cursor = int(m_text.indexOf(u'\n') < 0 ? m_text.size() : m_text.indexOf(u'\n'));
    m_created = isoNow();
    m_loaded = true;
    Q_EMIT fieldsChanged();
    Q_EMIT textChanged();
    Q_EMIT recordChanged();
    Q_EMIT savedChanged();
    Q_EMIT cursorChanged();
    Q_EMIT loadedChanged();
    Q_EMIT noteIdChanged();
}

QString NoteEditor::templateText() const
{
    QString text = Session::instance()->names()->templateText(m_fields.kind, m_fields.language);
    if (text.startsWith(u'#'))
        text.insert(std::max<qsizetype>(0, text.indexOf(u'\n')), u' ');
    return text;
}

void NoteEditor::swapTemplate()
{
    if (m_record || m_saving > 0 || m_touched || !m_loaded)
        return;
    const QString text = templateText();
    if (text == m_text)
        return;
    m_typed = {};
    m_typed.add(0, 0, text);
    m_cursor = int(std::max<qsizetype>(0, text.indexOf(u'\n')));
    show(text);
    Q_EMIT cursorChanged();
}

void NoteEditor::setKind(const QString &kind)
{
    if (kind == m_fields.kind)
        return;
    m_fields.kind = kind;
    swapTemplate();
    Q_EMIT fieldsChanged();
    saveSoon();
}

void NoteEditor::setNoteLanguage(const QString &code)
{
    if (code == m_fields.language)
        return;
    m_fields.language = code;
    swapTemplate();
    Q_EMIT fieldsChanged();
    saveSoon();
}

void NoteEditor::setPilot(const QString &id)
{
    change(&NoteFields::pilot, id);
    if (!id.isEmpty())
        Session::instance()->setSetting(lastPilot, id);
}

void NoteEditor::setShown(const QString &text)
{
    m_text = asInDocument(text);
    m_stored = m_text == text ? std::nullopt : std::optional(text);
}

void NoteEditor::setText(const QString &text)
{
    const TypedRun run = typedRun(m_text, text);
    if (run.isEmpty())
        return;
    if (m_stored)
        m_typed = merge::TextPatch::between(*std::exchange(m_stored, std::nullopt), m_text);
    m_typed.add(merge::codePoints(QStringView(m_text).first(run.at)), merge::codePoints(run.removed),
                run.inserted);
    m_text = text;
    m_touched = true;
    moveJoined(run);
    Q_EMIT textChanged();
    saveSoon();
}

void NoteEditor::show(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    Q_EMIT textReplaced(text);
}

void NoteEditor::setCursor(int cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
    if (m_record && !m_cursorTimer.isActive())
        m_cursorTimer.start(cursorAfterMs);
}

void NoteEditor::saveCursor()
{
    m_cursorTimer.stop();
    if (m_record)
        Session::instance()->setSetting(cursorKey(m_id), QString::number(m_cursor));
}

void NoteEditor::applyTemplate()
{
    if (m_text.isEmpty())
        setText(templateText());
}

QString NoteEditor::duplicate()
{
    flush();
    const QString copy = crypto::newObjectId();
    const auto job = [from = m_id, copy](Store &store) { return copyNote(store, from, copy, isoNow()); };
    Session::instance()->ask(this, job, [](const Result<void> &copied) {
        if (!copied.ok())
            Session::instance()->report(copied.error());
    });
    return copy;
}

QStringList NoteEditor::differingFields() const
{
    QStringList keys;
    if (m_record)
        for (const FieldNumber number : m_record->state.differing())
            if (const FieldType *field = note::type().field(number))
                keys.append(QString(field->key));
    return keys;
}

QString NoteEditor::errorCode() const
{
    return m_error ? QString(errorName(m_error->code)) : QString();
}

QVariantMap NoteEditor::errorParameters() const
{
    return m_error ? m_error->parameters : QVariantMap();
}

} // namespace kopa
