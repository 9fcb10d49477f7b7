#pragma once

#include "../test_person.h"
#include "hostile_server.h"
#include "sync/membership/pairing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kopa::sync {

// The tests of this folder walk the table at the end of the rules for sync and security, row by row: what a
// hostile server, hub, disk or member tries. Their names begin with the row's number.

/// A result's error by name, or nothing.
template <class T> std::string failure(const Result<T> &result)
{
    return result.ok() ? std::string() : std::string(errorName(result.error().code).data());
}

/// Long sweeps in the night, samples by day.
inline bool isNight()
{
    return qEnvironmentVariableIsSet("KOPA_NIGHTLY");
}

QByteArray withBitTurned(QByteArray bytes, qsizetype bit);

/// A store that nobody has open, so that every try can begin with a copy of it.
class KeptStore
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("kept")); }
    /// A fresh copy; the one before is gone.
    QString copy();

private:
    QTemporaryDir m_folder;
    int m_copies = 0;
};

/// Two people in one network, the first coordinates, the second edits, and a server that does as it should
/// until it is told not to.
class Attempt : public testing::Test
{
protected:
    void SetUp() override;

    /// How a sync fails; empty when it does not.
    std::string problem(TestPerson &person) { return failure(person.sync()); }
    /// Until all have heard of all: rotations and admissions need a few turns.
    void settle(const QList<TestPerson *> &people);
    /// The server behaves again: nothing is lost, and all have the same.
    void expectRecovery(const QList<TestPerson *> &people);
    void expectRecovery() { expectRecovery({&one, &two}); }

    /// What a dishonest server can sign.
    Receipted receiptedByServer(ReceiptKind kind, std::uint64_t place, const QByteArray &bytes);
    /// An entry for the head of a list, in an author's name, signed with any key.
    static QByteArray entryOn(const MemberLog &log, const DeviceId &author, const crypto::SigningKey &signer,
                              const MemberAction &action);
    static DeviceKeys keysOf(TestPerson &person);
    /// A new note's envelopes, which the server has not got.
    QList<QByteArray> unsentNote(TestPerson &author, const QString &text, QString *id = nullptr);
    /// The server hands these out in a space, in place of or after what it has.
    void handOut(const SpaceId &space, const QList<QByteArray> &envelopes, bool alone = true);
    void handOutMembers(const SpaceId &space, const QList<Receipted> &entries,
                        const QList<Receipted> &claims);

    server::HostileServer server;
    TestPerson one;
    TestPerson two;
};

} // namespace kopa::sync
