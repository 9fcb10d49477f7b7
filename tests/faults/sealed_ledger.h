#pragma once

#include "../core/store/test_store.h"
#include "core/store/sqlite.h"
#include "lossy_vfs.h"

namespace kopa::faults {

/// Words that stand in every row, to be sought where nobody may read them.
inline const QByteArray planted = "salainenteksti";

/// A small database that knows what it must hold after each commit: the same seed always writes the same.
class SealedLedger
{
public:
    /// What a work of `commits` transactions leaves after each of them, by its number.
    static QList<QByteArray> course(std::uint32_t seed, int commits);

    SealedLedger(const LossyVfs &vfs, const QString &path, const std::optional<crypto::StoreKey> &key,
                 std::uint32_t seed)
        : m_vfs(vfs.name()), m_path(path), m_key(key), m_seed(seed)
    {
    }

    /// Opens or makes it; the error otherwise.
    Result<void> open();
    /// The next transaction.
    Result<void> commitNext();
    int committed() const { return m_committed; }
    Database &database() const { return *m_database; }

    /// Opens what is there and reads it all: its number of commits and a digest, after SQLite's own check.
    struct Found
    {
        int commits = 0;
        QByteArray digest;
    };
    Result<Found> read();

private:
    Result<void> write(int number);
    QByteArray m_vfs;
    QString m_path;
    std::optional<crypto::StoreKey> m_key;
    std::uint32_t m_seed;
    std::unique_ptr<Database> m_database;
    int m_committed = 0;
};

/// The names of files on a disk in which the planted words, or SQLite's, stand readable.
QStringList readableFiles(const LossyDisk &disk);

} // namespace kopa::faults
