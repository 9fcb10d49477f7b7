#pragma once

#include "sealed_pages.h"
#include "vault_file.h"

#include <QHash>

namespace kopa {

/// The pages of a damaged sealed store, one by one, as they were after its last whole transaction; nothing is
/// written. A page that does not open is missing, and ends nothing.
class SalvagedPages
{
public:
    /// What the rollback journal says.
    enum class Journal {
        Absent,  ///< there is none, or nothing to roll back: the file stands as it is
        Whole,   ///< a transaction was cut short and is left out
        Damaged, ///< nobody knows whether a transaction was cut short, or part of what was before it is lost
    };

    /// `file` is the store's main file; its journal lies beside it. NotFound, StoreInUse, InputOutput.
    static Result<std::unique_ptr<SalvagedPages>> open(const QString &file, const crypto::StoreKey &key,
                                                       const QByteArray &vfs);

    /// How many there should be, as far as anything says so.
    std::uint32_t count() const { return m_count; }
    /// Pages are counted from 1. Empty for one that is missing or does not open.
    QByteArray page(std::uint32_t number);
    Journal journal() const { return m_journal; }

private:
    SalvagedPages(std::unique_ptr<VaultFile> file, const crypto::StoreKey &key)
        : m_file(std::move(file)), m_seal(key), m_pages(m_file->handle(), m_seal)
    {
    }
    void readJournal(const QString &path, const QByteArray &vfs);
    Result<void> findCount();

    std::unique_ptr<VaultFile> m_file;
    crypto::StoreSeal m_seal;
    SealedPages m_pages;
    QHash<std::uint32_t, QByteArray> m_before; ///< pages as they were before a transaction that was cut short
    std::uint32_t m_count = 0;
    Journal m_journal = Journal::Absent;
};

} // namespace kopa
