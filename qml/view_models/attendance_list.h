#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Who was at a workshop: the participants of its note, and whoever was ticked or signed in besides. A tick
/// is a record; several devices may tick at once, and a person is in the list once.
class AttendanceList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
    Q_PROPERTY(QStringList participants READ participants WRITE setParticipants NOTIFY participantsChanged)
    Q_PROPERTY(int present READ present NOTIFY presentChanged)

public:
    explicit AttendanceList(QObject *parent = nullptr);

    QString noteId() const { return m_note; }
    void setNoteId(const QString &id);
    /// The note's, in hexadecimal: who can read the list.
    QString space() const { return m_space; }
    void setSpace(const QString &space);
    /// The note's participants.
    QStringList participants() const { return m_participants; }
    void setParticipants(const QStringList &participants);
    /// How many are present.
    int present() const { return m_present; }

    /// Ticks a person of the list, or takes all ticks back. The note must be saved.
    Q_INVOKABLE void setPresent(const QString &name, bool present);
    /// Ticks somebody who is not in the list yet; does nothing for who is present.
    Q_INVOKABLE void add(const QString &name) { setPresent(name, true); }

Q_SIGNALS:
    void noteIdChanged();
    void spaceChanged();
    void participantsChanged();
    void presentChanged();

private:
    struct Tick
    {
        QString note;
        QString name;
        bool present = false;
        QString at;
        crypto::SpaceId space;
    };
    static Result<QList<Record>> read(Store &store, const QString &note);
    static Result<void> tick(Store &store, const Tick &tick);
    void readLater();
    void readNow();
    void show();

    QString m_note;
    QString m_space;
    QStringList m_participants;
    QList<Record> m_records; ///< of this workshop, those who came first first
    int m_reading = 0;       ///< counts the notes: an answer for an earlier one is dropped
    int m_present = 0;
    bool m_queued = false;
};

} // namespace kopa
