#include "meeting.h"

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

namespace {

void writeSpace(CborWriter &writer, const MeetingSpace &space)
{
    writer.array(4).id(space.space).id(space.members).id(space.slots);
    writer.array(std::uint64_t(space.heads.size()));
    for (const EnvelopeMark &head : space.heads)
        writer.array(2).id(head.device).unsignedInteger(head.seq);
}

void writeSpaces(CborWriter &writer, const QList<MeetingSpace> &spaces)
{
    writer.array(std::uint64_t(spaces.size()));
    for (const MeetingSpace &space : spaces)
        writeSpace(writer, space);
}

QList<MeetingSpace> readSpaces(CborReader &reader)
{
    QList<MeetingSpace> spaces;
    for (auto left = reader.array(maximumSpaces); left > 0 && !reader.failed(); --left) {
        reader.exactArray(4);
        MeetingSpace space;
        space.space = reader.id<SpaceId>();
        space.members = reader.id<Hash>();
        space.slots = reader.id<Hash>();
        for (auto heads = reader.array(maximumDevices); heads > 0 && !reader.failed(); --heads) {
            reader.exactArray(2);
            EnvelopeMark head;
            head.device = reader.id<DeviceId>();
            head.seq = reader.unsignedInteger(INT64_MAX);
            space.heads.append(head);
        }
        spaces.append(space);
    }
    return spaces;
}

void writeBlocks(CborWriter &writer, const QList<QByteArray> &blocks)
{
    writer.array(std::uint64_t(blocks.size()));
    for (const QByteArray &block : blocks)
        writer.bytes(block);
}

QList<QByteArray> readBlocks(CborReader &reader)
{
    QList<QByteArray> blocks;
    for (auto left = reader.array(maximumEnvelopes); left > 0 && !reader.failed(); --left)
        blocks.append(reader.bytes(maximumMessage));
    return blocks;
}

} // namespace

Hash membersDigest(const QList<Receipted> &entries, const QList<Receipted> &claims)
{
    CborWriter writer;
    writer.array(2);
    writeReceipted(writer, entries);
    writeReceipted(writer, claims);
    return hash(Domain::Meeting, writer.result());
}

Hash slotsDigest(QList<SlotId> ids)
{
    if (ids.isEmpty())
        return {};
    std::sort(ids.begin(), ids.end());
    CborWriter writer;
    writer.array(std::uint64_t(ids.size()));
    for (const SlotId &id : std::as_const(ids))
        writer.id(id);
    return hash(Domain::Meeting, writer.result());
}

HeadsSummary meetingSummary(QList<MeetingSpace> spaces)
{
    std::sort(spaces.begin(), spaces.end(),
              [](const MeetingSpace &a, const MeetingSpace &b) { return a.space < b.space; });
    for (MeetingSpace &space : spaces)
        space.slots = {};
    CborWriter writer;
    writeSpaces(writer, spaces);
    return {std::uint64_t(spaces.size()), hash(Domain::Meeting, writer.result())};
}

QByteArray MeetingRequest::encode() const
{
    CborWriter writer;
    writer.array(5).unsignedInteger(currentVersion).bytes(nonce).bytes(room);
    writeSpaces(writer, spaces);
    writeBlocks(writer, blocks);
    return writer.result();
}

Result<MeetingRequest> MeetingRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumMessage)}}};
    CborReader reader(bytes);
    MeetingRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.room = reader.exactBytes(roomSecretBytes);
    request.spaces = readSpaces(reader);
    request.blocks = readBlocks(reader);
    if (fields != 5 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray MeetingAnswer::encode() const
{
    CborWriter writer;
    writer.array(7)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge);
    writeSpaces(writer, spaces);
    writeBlocks(writer, blocks);
    writer.boolean(more);
    return writer.result();
}

Result<MeetingAnswer> MeetingAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    MeetingAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.spaces = readSpaces(reader);
    answer.blocks = readBlocks(reader);
    answer.more = reader.boolean();
    if (fields != 7 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
