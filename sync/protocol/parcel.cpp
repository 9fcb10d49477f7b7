#include "parcel.h"

#include "core/crypto/cbor.h"
#include "core/crypto/envelope.h"

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::uint64_t parcelVersion = 1;
constexpr std::uint64_t maximumParcelMembers = 65'536;

/// Writes each kind of block: its number first.
struct Writing
{
    CborWriter &writer;

    void operator()(const ParcelHeader &header) const
    {
        writer.array(5)
            .unsignedInteger(0)
            .unsignedInteger(parcelVersion)
            .id(header.network)
            .id(header.from)
            .unsignedInteger(std::uint64_t(header.time));
    }
    void operator()(const ParcelSpace &space) const
    {
        writer.array(5).unsignedInteger(1).id(space.space);
        writeReceipted(writer, space.entries);
        writeReceipted(writer, space.claims);
        writer.array(std::uint64_t(space.heads.size()));
        for (const EnvelopeMark &head : space.heads)
            writer.array(2).id(head.device).unsignedInteger(head.seq);
    }
    void operator()(const ParcelEnvelopes &block) const
    {
        writer.array(2).unsignedInteger(2).array(std::uint64_t(block.envelopes.size()));
        for (const QByteArray &envelope : block.envelopes)
            writer.bytes(envelope);
    }
    void operator()(const ParcelSlots &block) const
    {
        writer.array(2).unsignedInteger(3).array(std::uint64_t(block.slots.size()));
        for (const SlotPut &put : block.slots)
            writer.array(2).id(put.slot).bytes(put.content.encode());
    }
    void operator()(const ParcelPieces &block) const
    {
        writer.array(4).unsignedInteger(4).id(block.attachment).unsignedInteger(block.index);
        writer.array(std::uint64_t(block.pieces.size()));
        for (const QByteArray &piece : block.pieces)
            writer.bytes(piece);
    }
};

ParcelSpace readSpace(CborReader &reader)
{
    ParcelSpace space;
    space.space = reader.id<SpaceId>();
    space.entries = readReceipted(reader, maximumParcelMembers);
    space.claims = readReceipted(reader, maximumParcelMembers);
    for (auto left = reader.array(maximumDevices); left > 0 && !reader.failed(); --left) {
        reader.exactArray(2);
        EnvelopeMark head;
        head.device = reader.id<DeviceId>();
        head.seq = reader.unsignedInteger(INT64_MAX);
        space.heads.append(head);
    }
    return space;
}

ParcelSlots readSlots(CborReader &reader)
{
    ParcelSlots block;
    for (auto left = reader.array(maximumParcelMembers); left > 0 && !reader.failed(); --left) {
        reader.exactArray(2);
        const auto slot = reader.id<SlotId>();
        const auto content = SlotContent::parse(reader.bytes(maximumSlot));
        if (!content.ok())
            reader.fail();
        else
            block.slots.append({slot, *content});
    }
    return block;
}

ParcelPieces readPieces(CborReader &reader)
{
    ParcelPieces block;
    block.attachment = reader.id<AttachmentId>();
    block.index = reader.unsignedInteger(maximumAttachmentPieces);
    for (auto left = reader.array(maximumAttachmentBatch); left > 0 && !reader.failed(); --left)
        block.pieces.append(reader.bytes(attachmentPiece));
    return block;
}

ParcelEnvelopes readEnvelopes(CborReader &reader)
{
    ParcelEnvelopes block;
    for (auto left = reader.array(maximumEnvelopes); left > 0 && !reader.failed(); --left)
        block.envelopes.append(reader.bytes(maximumEnvelope));
    return block;
}

} // namespace

QByteArray encodeParcelBlock(const ParcelBlock &block)
{
    CborWriter writer;
    std::visit(Writing{writer}, block);
    return writer.result();
}

Result<ParcelBlock> parseParcelBlock(const QByteArray &bytes)
{
    CborReader reader(bytes);
    const auto fields = reader.array(64);
    ParcelBlock block;
    std::uint64_t wanted = 2;
    switch (reader.unsignedInteger()) {
    case 0: {
        if (reader.unsignedInteger() != parcelVersion && !reader.failed())
            return ErrorCode::AnswerVersion;
        ParcelHeader header;
        header.network = reader.id<SpaceId>();
        header.from = reader.id<DeviceId>();
        header.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
        block = header;
        wanted = 5;
        break;
    }
    case 1:
        block = readSpace(reader);
        wanted = 5;
        break;
    case 2:
        block = readEnvelopes(reader);
        break;
    case 3:
        block = readSlots(reader);
        break;
    case 4:
        block = readPieces(reader);
        wanted = 4;
        break;
    default:
        return ErrorCode::Malformed;
    }
    if (fields != wanted || !reader.finish() || bytes.size() > maximumParcelBlock)
        return ErrorCode::Malformed;
    return block;
}

} // namespace kopa::sync
