#pragma once

#include "../test_space.h"

#include <functional>

namespace kopa::sync {

/// A kind of message: one example, its reader, and a reader that believes nobody else's.
struct Kind
{
    const char *name;
    QByteArray bytes;
    std::function<bool(const QByteArray &)> reads;
    /// Whether it is believed, signatures and checks and all; empty for what only travels under a signature
    /// of the whole request or answer.
    std::function<bool(const QByteArray &)> believes = {};
};

/// A space on the point of taking one of each: the next entry, claim, answer, reveal.
struct Scene
{
    Scene();

    TestSpace space;
    crypto::SigningPair server = crypto::newSigningPair();
    DeviceKeys remote = DeviceKeys::create();
    QByteArray nonce;
    Hash claim;
    QByteArray answer;
    QByteArray reveal;
    QByteArray room;
    QByteArray next;
    Fork fork;
    std::optional<MemberLog> beforeAnswer;
};

/// What stands behind a link's scheme.
QByteArray linkBytes(const QString &link);

/// Every kind of message of PROTOCOL.md.
QList<Kind> allKinds(const Scene &scene);

} // namespace kopa::sync
