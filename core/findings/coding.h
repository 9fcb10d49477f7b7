#pragma once

#include "core/store/store.h"

namespace kopa::findings {

/// Who codes on this device: the person, or the device itself before it has joined a network.
Result<QString> ownCoder(Store &store);
/// Every name that it has coded under: what was marked before joining has the device's.
Result<QStringList> ownCoders(Store &store);

/// Keeps a round of coding blind: until it is closed, nobody is shown what others have marked in it. Reads
/// each round once; for one job on the store's thread.
class Blindness
{
public:
    explicit Blindness(Store &store) : m_store(store) {}

    /// True for a passage that another person has marked in a round that is open, or not here yet.
    Result<bool> hides(const Record &passage);

private:
    Result<bool> isOpen(const QString &round);
    Result<bool> isOwn(const QString &coder);

    Store &m_store;
    QStringList m_own;
    QHash<QString, bool> m_open;
};

/// Of one passage; for several keep a Blindness.
Result<bool> hidden(Store &store, const Record &passage);

/// Several people code the same notes without seeing each other's work.
struct NewRound
{
    QString name;
    QStringList notes;
    QStringList coders = {}; ///< persons' ids
    QStringList codes = {};  ///< with those below them; empty: all
    std::optional<crypto::SpaceId> space = std::nullopt;
};

/// The new round's id. InvalidArgument without a name, without notes or with fewer than two coders.
Result<QString> openRound(Store &store, const NewRound &round);

/// From now on everybody sees what all have marked, so it is not opened again. Closing it twice changes
/// nothing.
Result<void> closeRound(Store &store, const QString &id);

bool isOpen(const Record &round);

/// The open rounds in which this device's person codes a note.
Result<QList<Record>> roundsToCode(Store &store, const QString &note);

/// The notes of a round in which this device's person has marked nothing yet; none of a closed one, or of
/// one that others code.
Result<QStringList> notesLeft(Store &store, const Record &round);

} // namespace kopa::findings
