#pragma once

#include "edited_text.h"
#include "note_fields.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// One open note. What is typed is in the store within half a second, together with the cursor; what others
/// write meanwhile comes in as runs, for the page to lay into its document.
class NoteEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY fieldsChanged)
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY fieldsChanged)
    Q_PROPERTY(QStringList organisations READ organisations WRITE setOrganisations NOTIFY fieldsChanged)
    Q_PROPERTY(QStringList participants READ participants WRITE setParticipants NOTIFY fieldsChanged)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY fieldsChanged)
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY fieldsChanged)
    Q_PROPERTY(QString noteLanguage READ noteLanguage WRITE setNoteLanguage NOTIFY fieldsChanged)
    Q_PROPERTY(QStringList tags READ tags WRITE setTags NOTIFY fieldsChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString title READ title NOTIFY textChanged)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY recordChanged)
    Q_PROPERTY(bool trashed READ trashed NOTIFY recordChanged)
    Q_PROPERTY(bool differs READ differs NOTIFY recordChanged)
    Q_PROPERTY(QStringList differingFields READ differingFields NOTIFY recordChanged)
    Q_PROPERTY(bool revived READ revived NOTIFY recordChanged)
    Q_PROPERTY(QString created READ created NOTIFY recordChanged)
    Q_PROPERTY(QString guests READ guests NOTIFY recordChanged)
    Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
    Q_PROPERTY(bool movedAway READ isMovedAway NOTIFY spaceChanged)
    Q_PROPERTY(QString movedTo READ movedTo NOTIFY spaceChanged)
    Q_PROPERTY(QString movedFrom READ movedFrom NOTIFY spaceChanged)
    Q_PROPERTY(QVariantList joined READ joined NOTIFY joinedChanged)
    Q_PROPERTY(bool composing READ composing WRITE setComposing NOTIFY composingChanged)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY savedChanged)
    Q_PROPERTY(bool safe READ safe NOTIFY savedChanged)
    Q_PROPERTY(QString saveState READ saveState NOTIFY savedChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY savedChanged)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY savedChanged)

public:
    explicit NoteEditor(QObject *parent = nullptr);
    /// Saves what is unsaved; a closing program waits for it with the store's thread.
    ~NoteEditor() override;

    QString noteId() const { return m_id; }
    /// Opens a note at the cursor where it was left.
    void setNoteId(const QString &id);

    QString kind() const { return m_fields.kind; }
    void setKind(const QString &kind);
    QString pilot() const { return m_fields.pilot; }
    void setPilot(const QString &id);
    QStringList organisations() const { return m_fields.organisations; }
    void setOrganisations(const QStringList &ids) { change(&NoteFields::organisations, ids); }
    QStringList participants() const { return m_fields.participants; }
    void setParticipants(const QStringList &people) { change(&NoteFields::participants, people); }
    QString place() const { return m_fields.place; }
    void setPlace(const QString &id) { change(&NoteFields::place, id); }
    QString when() const { return m_fields.when; }
    void setWhen(const QString &iso) { change(&NoteFields::when, iso); }
    QString noteLanguage() const { return m_fields.language; }
    void setNoteLanguage(const QString &code);
    QStringList tags() const { return m_fields.tags; }
    void setTags(const QStringList &tags) { change(&NoteFields::tags, tags); }
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString title() const { return titleOf(m_text); }
    int cursor() const { return m_cursor; }
    void setCursor(int cursor);

    bool loaded() const { return m_loaded; }
    /// False for a new note that nothing was written into, and for an unknown id.
    bool exists() const { return m_record.has_value(); }
    bool trashed() const { return m_record && m_record->state.trashed(); }
    bool differs() const { return m_record && !m_record->state.differing().isEmpty(); }
    /// The keys of the fields in which people wrote different things.
    QStringList differingFields() const;
    bool revived() const { return m_record && m_record->state.revived(); }
    QString created() const { return m_created; }
    /// The group of guests whose words these are; empty for a note of members.
    QString guests() const;
    /// Whose people can read it, in hexadecimal.
    QString space() const;
    /// Of a note that nothing is saved of yet; what is saved is moved by NoteMoves.
    void setSpace(const QString &space);
    /// Its words go on in another note.
    bool isMovedAway() const;
    /// That note, or the one whose words this one took over, where it can be read here; else empty.
    QString movedTo() const { return m_movedTo; }
    QString movedFrom() const { return m_movedFrom; }
    /// Sentences that were joined from several people's words and that nobody has read since: {at, length,
    /// text}, in UTF-16 units.
    QVariantList joined() const;
    bool composing() const { return m_composing; }
    /// An input method composes at the cursor: what others wrote exactly there waits until it has ended.
    void setComposing(bool composing);
    QString savedAt() const { return m_savedAt; }
    bool safe() const { return m_safe; }
    /// "saved", "saving" or "failed".
    QString saveState() const;
    QString errorCode() const;
    QVariantMap errorParameters() const;

    /// Opens a new note with what is known filled in. Nothing is written until something is typed or chosen.
    /// Presets: pilot, place, when, language, organisations, participants, tags, text.
    Q_INVOKABLE void create(const QString &kind, const QVariantMap &presets);
    /// Saves at once what is unsaved.
    Q_INVOKABLE void flush();
    /// Saves a new note of which nothing was written yet: something is about to belong to it.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();
    /// Answers the id of a copy that is being written.
    Q_INVOKABLE QString duplicate();
    /// The kind's template, when there is no text yet.
    Q_INVOKABLE void applyTemplate();
    /// Somebody has read the joined sentences; `looksRight(false)` takes it back.
    Q_INVOKABLE void looksRight(bool read = true);

Q_SIGNALS:
    void noteIdChanged();
    void fieldsChanged();
    void textChanged();
    void cursorChanged();
    void loadedChanged();
    void recordChanged();
    void spaceChanged();
    void savedChanged();
    void joinedChanged();
    void composingChanged();
    /// The text became another without anybody typing it: a template.
    void textReplaced(const QString &text);
    /// Others changed the text: {at, removed, inserted}, one after another, upon what was shown.
    void runsArrived(const QVariantList &runs);

private:
    template <class Value> void change(Value NoteFields::*member, const Value &value)
    {
        if (m_fields.*member == value)
            return;
        m_fields.*member = value;
        m_touched = true;
        Q_EMIT fieldsChanged();
        saveSoon();
    }
    void clear(const QString &id);
    void open(const OpenedNote &opened);
    void reload();
    void take(const Record &record, bool safe, const NoteFields &base);
    void takeText(const NoteNow &now);
    void takeRuns(const QList<TypedRun> &runs, const QString &text);
    void show(const QString &text);
    void setShown(const QString &text);
    void readSpace();
    void takeLinks(const QString &to, const QString &from);
    void readJoined();
    void takeJoined(const Result<TextStory> &story);
    void moveJoined(const TypedRun &run);
    void swapTemplate();
    QString templateText() const;

    bool isDirty() const;
    void saveSoon();
    void save(bool evenWhileSaving);
    std::function<Result<NoteNow>(Store &)> saveJob();
    void leave();
    void onSaved(const Result<NoteNow> &saved, const NoteFields &wanted);
    QMap<QString, QVariant> cursorSettings() const;
    void saveCursor();
    void setTrashed(bool trashed);
    void onRecordsChanged(const QSet<RecordKey> &keys, bool all);
    RecordKey key() const;

    QString m_id;
    NoteFields m_fields;
    NoteFields m_savedFields;
    QString m_text;
    /// The stored text where it has line ends that a document shows otherwise; until something is typed.
    std::optional<QString> m_stored;
    merge::TextPatch m_typed; ///< since the last save was asked for, upon the text at that version
    EditedTextPointer m_edited;
    QList<TypedRun> m_joined; ///< places of joined sentences: `inserted` is what they say
    std::optional<Record> m_record;
    QString m_created;
    QString m_space; ///< chosen for a new note; empty is the network's
    QString m_movedTo;
    QString m_movedFrom;
    QString m_savedAt;
    std::optional<Error> m_error;
    QTimer m_saveTimer;
    QTimer m_cursorTimer;
    QTimer m_joinedTimer;
    int m_cursor = 0;
    int m_saving = 0;
    int m_opening = 0; ///< counts what was opened: an answer for an earlier one is dropped
    int m_version = 0; ///< counts the versions edited: runs that lead from an earlier one are dropped
    bool m_touched = false;
    bool m_sitting = false; ///< something was saved since it was opened
    bool m_unsaved = false; ///< the last save failed: its words wait with the edited text
    bool m_composing = false;
    bool m_loaded = false;
    bool m_safe = false;
};

} // namespace kopa
