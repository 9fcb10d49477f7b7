#pragma once

#include "core/findings/consents.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// What the people of a note have agreed to, each for itself, and who has not been asked yet.
class ConsentList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(QString title READ title NOTIFY revisionChanged)
    Q_PROPERTY(QVariantList standing READ standing NOTIFY revisionChanged)
    Q_PROPERTY(int missing READ missing NOTIFY revisionChanged)
    Q_PROPERTY(int pictures READ pictures NOTIFY revisionChanged)
    Q_PROPERTY(int recordings READ recordings NOTIFY revisionChanged)
    Q_PROPERTY(QStringList unasked READ unasked NOTIFY revisionChanged)

public:
    explicit ConsentList(QObject *parent = nullptr);

    QString noteId() const { return m_note; }
    void setNoteId(const QString &id);
    /// The note's.
    QString title() const { return m_found.title; }
    /// The rows of those who answered, have not withdrawn and were not erased.
    QVariantList standing() const;
    /// How many participants have not been asked.
    int missing() const;
    /// Pictures and recordings of people who have not all agreed to them, and who these are.
    int pictures() const { return m_found.files.pictures; }
    int recordings() const { return m_found.files.recordings; }
    QStringList unasked() const { return m_found.files.people; }

    /// What is shown in fi, sv or en: {title, paragraphs, purposes, agreeAll, agreeTicked, decline}.
    Q_INVOKABLE QVariantMap wording(const QString &language) const;
    /// `purposes`: some of notes, quotes, photo, audio. `how`: device, mail or paper.
    Q_INVOKABLE void give(const QString &person, const QStringList &purposes, const QString &language,
                          const QString &how);
    /// Today; `withdrawn` false takes it back.
    Q_INVOKABLE void setWithdrawn(const QString &consent, bool withdrawn);

Q_SIGNALS:
    void noteIdChanged();
    void given(const QString &person);
    /// Nothing was written.
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Found
    {
        QString title;
        QString language;
        QList<findings::Heard> heard;
        findings::FilesWithoutConsent files;
    };
    static Result<Found> read(Store &store, const QString &note);
    void readLater();
    void readNow();
    void show();

    QString m_note;
    Found m_found;
    int m_reading = 0; ///< counts the notes: an answer for an earlier one is dropped
    bool m_queued = false;
};

} // namespace kopa
