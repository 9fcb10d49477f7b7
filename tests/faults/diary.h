#pragma once

#include "../core/store/test_store.h"

#include <random>

namespace kopa::faults {

/// Uses a store as an app would, and remembers what the store has promised: what was saved, what was handed
/// out to be sent, how far the server's stream was taken.
class Diary
{
public:
    explicit Diary(std::uint32_t seed) : m_random(seed) {}

    /// Joins the test's space.
    Result<void> begin(Store &store);
    /// Does something that changes the store.
    Result<void> step(Store &store);
    /// After an accident: everything promised is there, once; of the step that was under way all or nothing.
    void expectKept(Store &store);
    /// The step under way failed, and the store says so: nothing of it may be there.
    void giveUp() { m_tried.reset(); }

private:
    struct Saved
    {
        QString id;
        QString text;
    };
    Result<void> save(Store &store);
    /// After an accident: what was under way then is there whole or not at all.
    Result<void> settle(Store &store);
    Result<void> send(Store &store);
    Result<void> hearAcknowledgement(Store &store);
    Result<void> receive(Store &store);
    void expectNotes(Store &store);
    void expectEnvelopes(Store &store);

    std::mt19937 m_random;
    bool m_begun = false;
    QMap<QString, QString> m_saved;
    std::optional<Saved> m_tried;
    int m_made = 0;
    QList<QByteArray> m_handedOut;
    qsizetype m_acknowledged = 0;
    std::uint64_t m_cursor = 0;
};

} // namespace kopa::faults
