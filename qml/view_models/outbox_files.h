#pragma once

#include "core/store/attachments.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The files that are on their way to or from the server, oldest first, and with `sent` those of the last
/// week that the server has; states as in NoteFiles.
class OutboxFiles : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool sent READ showsSent WRITE setSent NOTIFY sentChanged)

public:
    explicit OutboxFiles(QObject *parent = nullptr);

    bool showsSent() const { return m_sent; }
    void setSent(bool sent);
    /// Does not wait for it to be fetched any more.
    Q_INVOKABLE void forget(const QString &fileId);

Q_SIGNALS:
    void sentChanged();

private:
    struct File
    {
        Record record;
        QString noteTitle;
        KeptAttachment kept;
        int devices = -1; ///< others that could fetch it
    };
    static Result<QList<File>> read(Store &store, bool sent);
    void readLater();
    void readNow();
    void show();

    QList<File> m_files;
    bool m_sent = false;
    bool m_queued = false;
};

} // namespace kopa
