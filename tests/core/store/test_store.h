#pragma once

#include "core/records/note.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kopa {

/// The value of a result that a test cannot go on without.
template <class T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("unexpected: %s", errorName(result.error().code).data());
    return std::move(result).value();
}

inline void must(const Result<void> &result)
{
    if (!result.ok())
        qFatal("unexpected: %s", errorName(result.error().code).data());
}

/// The name of the error, or an empty text: reads well when an expectation fails.
template <class T> std::string failure(const Result<T> &result)
{
    return result.ok() ? std::string() : std::string(errorName(result.error().code).data());
}

/// The key of sealed stores in tests.
const crypto::StoreKey &testKey();

/// A space that every test store belongs to, with one key.
const SpaceRecord &testSpace();

/// A device's store in a folder of its own, with a clock that only the test turns.
class TestStore
{
public:
    explicit TestStore(Role role = Role::Editor);
    /// With a keyring beside it.
    explicit TestStore(std::shared_ptr<Keyring> keyring);
    /// A newcomer to a space, who was given this key only.
    TestStore(SpaceRecord space, const EpochKey &key);

    Store &operator*() const { return *m_store; }
    Store *operator->() const { return m_store.get(); }
    QString folder() const { return m_folder.path(); }
    QString file() const { return folder() + QStringLiteral("/kopa.store"); }

    void close() { m_store.reset(); }
    void reopen();
    void pass(std::int64_t ms) { m_now += ms; }
    std::int64_t now() const { return m_now; }

    Record note(const QString &id) const { return must(m_store->record({note::type().number, id})); }
    QString text(const QString &id) const { return note(id).text(note::text); }
    void setText(const QString &id, const QString &text, bool continues = false) const;
    /// The whole state, after a check that finds nothing.
    QByteArray digest() const;
    /// Seals what waits and hands out all that is not acknowledged.
    QList<QByteArray> sealed() const;
    /// Takes envelopes as a sync would.
    void take(const QList<QByteArray> &envelopes) const;
    /// The server says that it holds these.
    void acknowledge(const QList<QByteArray> &envelopes) const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Keyring> m_keyring;
    std::int64_t m_now = 1'600'000'000'000;
    std::unique_ptr<Store> m_store;
};

/// Both get all that the other has and the server has it too.
void exchange(const TestStore &one, const TestStore &other);

RecordKey noteKey(const QString &id);

} // namespace kopa
