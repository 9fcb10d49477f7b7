#pragma once

#include "core/crypto/hash.h"
#include "core/search/text_range.h"
#include "edit.h"
#include "waiting_texts.h"

namespace kopa {

/// What waits for the server, in a person's units.
struct Waiting
{
    int records = 0;
    int envelopes = 0;
    std::int64_t bytes = 0;
    WaitingTexts texts; ///< what has come and waits for other people's changes
};

/// One hit of a search over everything.
struct SearchHit
{
    RecordKey key;
    QString title;
    QString snippet;
    QList<TextRange> marks; ///< where the snippet holds what was asked for, inflected words too
    QString when;           ///< of a note: ISO 8601 with offset
};

/// A record by its place in the state tables.
struct RecordAt
{
    TypeNumber type = 0;
    std::int64_t row = 0;
};

/// An envelope of which something could not be taken, by name.
struct RefusedEnvelope
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    crypto::Hash hash;
    QString reason; ///< "text": runs that do not fit the text they were made upon; else an error's name
};

/// A list of what differs between a state and its log, or of what is damaged; empty is good.
struct StoreReport
{
    QStringList problems;
    std::int64_t envelopes = 0;
    std::int64_t records = 0;
    WaitingTexts waiting;
    QList<RefusedEnvelope> refused;
    QByteArray digest; ///< of the common space's state: equal on devices that have seen the same changes
};

} // namespace kopa
