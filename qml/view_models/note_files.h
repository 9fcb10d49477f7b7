#pragma once

#include "core/store/attachments.h"
#include "file_queue.h"
#include "row_list_model.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The files of a note, oldest first, and after them what is being added. `stage` is "adding", "here" (on
/// this device only), "sending", "safe" (the server has it), "away" (not fetched), "coming" or "failed".
class NoteFiles : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY noteIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(QString pictureSize READ pictureSize WRITE setPictureSize NOTIFY pictureSizeChanged)

public:
    explicit NoteFiles(QObject *parent = nullptr);

    QString noteId() const { return m_note; }
    void setNoteId(const QString &id);
    /// The note's, in hexadecimal: who can read the files.
    QString space() const { return m_space; }
    void setSpace(const QString &space);
    bool isLoaded() const { return m_loaded; }
    /// Of pictures that are added: "original", or the longest side in pixels. Remembered.
    QString pictureSize() const;
    void setPictureSize(const QString &size);

    /// Among the files that are in the note; -1 for what is not.
    Q_INVOKABLE int placeOf(const QString &fileId) const;
    /// Empty where there is none.
    Q_INVOKABLE QString idAt(int place) const;

    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    Q_INVOKABLE bool clipboardHasPicture() const;
    Q_INVOKABLE void addClipboardPicture();
    /// A picture from a camera, encoded.
    void addPicture(const QByteArray &bytes, const QByteArray &mediaType);
    /// Tries again what could not be added.
    Q_INVOKABLE void retry(const QString &fileId);
    /// Into the trash; what is still being added is let go.
    Q_INVOKABLE void remove(const QString &fileId);
    Q_INVOKABLE void restore(const QString &fileId);
    Q_INVOKABLE void setCaption(const QString &fileId, const QString &caption);
    /// Asks for it to be fetched, at once, whatever the line costs.
    Q_INVOKABLE void fetch(const QString &fileId);

Q_SIGNALS:
    void noteIdChanged();
    void loadedChanged();
    void pictureSizeChanged();

private:
    struct File
    {
        Record record;
        std::optional<KeptAttachment> kept;
        int devices = -1; ///< others that could fetch it
    };
    static Result<QList<File>> read(Store &store, const QString &note);
    static QVariantMap rowOf(const File &file);
    static QVariantMap rowOf(const FileQueue::Item &item);
    void readLater();
    void readNow();
    void show();
    NewAttachment inNote() const;
    void write(const Edit &edit);

    QString m_note;
    QString m_space;
    QList<File> m_files;
    int m_reading = 0; ///< counts the notes: an answer for an earlier one is dropped
    bool m_queued = false;
    bool m_loaded = false;
};

} // namespace kopa
