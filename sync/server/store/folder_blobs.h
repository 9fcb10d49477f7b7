#pragma once

#include "blobs.h"

#include <QString>

namespace kopa::server {

/// Blobs as files: FOLDER/ab/<space>/<name>, names in hexadecimal and ab the space's first byte. Several
/// servers may share a folder.
class FolderBlobs : public Blobs
{
public:
    /// The folder is made when it is first needed.
    explicit FolderBlobs(const QString &folder) : m_folder(folder) {}

    Result<void> put(const crypto::SpaceId &space, const QList<Blob> &blobs) override;
    Result<QByteArray> get(const crypto::SpaceId &space, const QByteArray &name) const override;
    Result<void> remove(const crypto::SpaceId &space, const QByteArray &name) override;
    Result<QList<crypto::SpaceId>> spaces() const override;
    Result<QList<QByteArray>> namesIn(const crypto::SpaceId &space,
                                      std::chrono::system_clock::time_point before) const override;

private:
    QString folderOf(const crypto::SpaceId &space) const;
    QString pathOf(const crypto::SpaceId &space, const QByteArray &name) const;

    QString m_folder;
};

} // namespace kopa::server
