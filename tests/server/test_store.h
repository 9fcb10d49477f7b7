#pragma once

#include "sync/server/store/log.h"

#include <QTemporaryDir>

#include <memory>

namespace kopa::server {

/// A store for one test: a file in a folder of its own, or, where KOPA_TEST_POSTGRES holds an address, a
/// schema of its own in that database.
class TestStore
{
public:
    TestStore();

    /// Opens it, or makes it.
    std::unique_ptr<Log> open();
    /// As kopa-server's --store takes it.
    QByteArray address() const { return m_address; }
    QString folder() const { return m_folder.path(); }
    static bool isPostgres();

private:
    QTemporaryDir m_folder;
    QByteArray m_address;
};

} // namespace kopa::server
