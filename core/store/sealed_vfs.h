#pragma once

#include "core/crypto/store_seal.h"

#include <memory>

struct sqlite3_vfs;

namespace kopa {

/// An SQLite VFS that seals what one connection writes and opens what it reads, over any other VFS. It knows
/// a main file and its rollback journal; every other kind of file is refused, so that nothing can be written
/// beside them. Registered as long as it lives, under a name of its own; not for several connections at once.
class SealedVfs
{
public:
    /// `below` names the VFS underneath; empty is the system's.
    SealedVfs(const crypto::StoreKey &key, const QByteArray &below);
    ~SealedVfs();
    SealedVfs(const SealedVfs &) = delete;
    SealedVfs &operator=(const SealedVfs &) = delete;

    /// False when there is no such VFS underneath.
    bool valid() const { return m_vfs != nullptr; }
    const QByteArray &name() const { return m_name; }

    struct Context;

private:
    std::unique_ptr<Context> m_context;
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace kopa
