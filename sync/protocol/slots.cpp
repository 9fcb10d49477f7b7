#include "slots.h"

#include "core/crypto/cbor.h"

namespace kopa::sync {

using namespace crypto;

namespace {

void writeSlots(CborWriter &writer, const QList<SlotId> &slots)
{
    writer.array(std::uint64_t(slots.size()));
    for (const SlotId &slot : slots)
        writer.id(slot);
}

QList<SlotId> readSlots(CborReader &reader)
{
    QList<SlotId> slots;
    for (auto left = reader.array(maximumSlots); left > 0 && !reader.failed(); --left)
        slots.append(reader.id<SlotId>());
    return slots;
}

/// A content is a byte string of its own: the server keeps it as it came.
SlotContent readContent(CborReader &reader)
{
    const auto content = SlotContent::parse(reader.bytes(maximumSlot));
    if (content.ok())
        return *content;
    reader.fail();
    return {};
}

void writeStates(CborWriter &writer, const QList<SlotState> &states)
{
    writer.array(std::uint64_t(states.size()));
    for (const SlotState &state : states) {
        const bool content = !state.content.sealed.isEmpty();
        writer.array(content ? 2 : 1).unsignedInteger(std::uint64_t(state.kind));
        if (content)
            writer.bytes(state.content.encode());
    }
}

QList<SlotState> readStates(CborReader &reader, bool withContent)
{
    QList<SlotState> states;
    for (auto left = reader.array(maximumSlots); left > 0 && !reader.failed(); --left) {
        SlotState state;
        const auto items = reader.array(2);
        state.kind = SlotState::Kind(reader.unsignedInteger(std::uint64_t(SlotState::Kind::Erased)));
        const bool content = withContent && state.kind == SlotState::Kind::Kept;
        if (items != (content ? 2u : 1u))
            reader.fail();
        if (content)
            state.content = readContent(reader);
        states.append(state);
    }
    return states;
}

} // namespace

QByteArray SlotsRequest::encode() const
{
    CborWriter writer;
    writer.array(6).unsignedInteger(currentVersion).bytes(nonce).id(space);
    writer.array(std::uint64_t(puts.size()));
    for (const SlotPut &put : puts)
        writer.array(2).id(put.slot).bytes(put.content.encode());
    writeSlots(writer, erasures);
    writeSlots(writer, wanted);
    return writer.result();
}

Result<SlotsRequest> SlotsRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumSlotsMessage)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumSlotsMessage)}}};
    CborReader reader(bytes);
    SlotsRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.space = reader.id<SpaceId>();
    for (auto left = reader.array(maximumSlots); left > 0 && !reader.failed(); --left) {
        SlotPut put;
        reader.exactArray(2);
        put.slot = reader.id<SlotId>();
        put.content = readContent(reader);
        request.puts.append(put);
    }
    request.erasures = readSlots(reader);
    request.wanted = readSlots(reader);
    if (fields != 6 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray SlotsAnswer::encode() const
{
    CborWriter writer;
    writer.array(7)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .text(status);
    writeStates(writer, puts);
    writeStates(writer, found);
    return writer.result();
}

Result<SlotsAnswer> SlotsAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumSlotsMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    SlotsAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.status = reader.text(maximumProblemText);
    answer.puts = readStates(reader, false);
    answer.found = readStates(reader, true);
    if (fields != 7 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
