#include "exchange.h"

#include "core/crypto/cbor.h"
#include "core/crypto/envelope.h"

namespace kopa::sync {

using namespace crypto;

namespace {

void writeList(CborWriter &writer, const QList<QByteArray> &items)
{
    writer.array(std::uint64_t(items.size()));
    for (const QByteArray &item : items)
        writer.bytes(item);
}

QList<QByteArray> readList(CborReader &reader, std::uint64_t count, qsizetype size)
{
    QList<QByteArray> items;
    for (auto left = reader.array(count); left > 0 && !reader.failed(); --left)
        items.append(reader.bytes(size));
    return items;
}

/// True when all spaces together keep the bounds of one message.
template <class Spaces, class Entries> bool withinBounds(const Spaces &spaces, Entries &&entriesOf)
{
    qsizetype envelopes = 0;
    qsizetype entries = 0;
    for (const auto &space : spaces) {
        envelopes += space.envelopes.size();
        entries += entriesOf(space);
    }
    return envelopes <= qsizetype(maximumEnvelopes) && entries <= qsizetype(maximumEntries);
}

void writeMarks(CborWriter &writer, const QList<EnvelopeMark> &marks)
{
    writer.array(std::uint64_t(marks.size()));
    for (const EnvelopeMark &mark : marks)
        writer.array(3).id(mark.device).unsignedInteger(mark.seq).id(mark.hash);
}

QList<EnvelopeMark> readMarks(CborReader &reader, std::uint64_t count)
{
    QList<EnvelopeMark> marks;
    for (auto left = reader.array(count); left > 0 && !reader.failed(); --left) {
        EnvelopeMark mark;
        reader.exactArray(3);
        mark.device = reader.id<DeviceId>();
        mark.seq = reader.unsignedInteger(INT64_MAX);
        mark.hash = reader.id<Hash>();
        marks.append(mark);
    }
    return marks;
}

void writeSpace(CborWriter &writer, const SpaceRequest &space)
{
    writer.array(9)
        .id(space.space)
        .unsignedInteger(space.logHave)
        .unsignedInteger(space.claimsHave)
        .unsignedInteger(space.cursor)
        .unsignedInteger(space.ownHave)
        .boolean(space.wantHeads);
    writeReceipted(writer, space.newEntries);
    writeReceipted(writer, space.newClaims);
    writeList(writer, space.envelopes);
}

SpaceRequest readSpaceRequest(CborReader &reader)
{
    SpaceRequest space;
    reader.exactArray(9);
    space.space = reader.id<SpaceId>();
    space.logHave = reader.unsignedInteger(INT64_MAX);
    space.claimsHave = reader.unsignedInteger(INT64_MAX);
    space.cursor = reader.unsignedInteger(INT64_MAX);
    space.ownHave = reader.unsignedInteger(INT64_MAX);
    space.wantHeads = reader.boolean();
    space.newEntries = readReceipted(reader, maximumEntries);
    space.newClaims = readReceipted(reader, maximumEntries);
    space.envelopes = readList(reader, maximumEnvelopes, maximumEnvelope);
    return space;
}

void writeSpace(CborWriter &writer, const SpaceAnswer &space)
{
    writer.array(14).id(space.space).text(space.status).text(space.logProblem);
    writeMarks(writer, space.acknowledged);
    writer.array(std::uint64_t(space.refused.size()));
    for (const RefusedEnvelope &refused : space.refused)
        writer.array(3).id(refused.device).unsignedInteger(refused.seq).text(refused.problem);
    writer.array(2).unsignedInteger(space.ownHeadSeq).id(space.ownHeadHash);
    writeMarks(writer, space.heads);
    writeReceipted(writer, space.entries);
    writeReceipted(writer, space.claims);
    writeList(writer, space.envelopes);
    writer.unsignedInteger(space.cursor)
        .unsignedInteger(space.logHas)
        .unsignedInteger(space.claimsHas)
        .boolean(space.more);
}

SpaceAnswer readSpaceAnswer(CborReader &reader)
{
    SpaceAnswer space;
    reader.exactArray(14);
    space.space = reader.id<SpaceId>();
    space.status = reader.text(maximumProblemText);
    space.logProblem = reader.text(maximumProblemText);
    space.acknowledged = readMarks(reader, maximumEnvelopes);
    for (auto left = reader.array(maximumEnvelopes); left > 0 && !reader.failed(); --left) {
        RefusedEnvelope refused;
        reader.exactArray(3);
        refused.device = reader.id<DeviceId>();
        refused.seq = reader.unsignedInteger(INT64_MAX);
        refused.problem = reader.text(maximumProblemText);
        space.refused.append(refused);
    }
    reader.exactArray(2);
    space.ownHeadSeq = reader.unsignedInteger(INT64_MAX);
    space.ownHeadHash = reader.id<Hash>();
    space.heads = readMarks(reader, maximumDevices);
    space.entries = readReceipted(reader, maximumEntries);
    space.claims = readReceipted(reader, maximumEntries);
    space.envelopes = readList(reader, maximumEnvelopes, maximumEnvelope);
    space.cursor = reader.unsignedInteger(INT64_MAX);
    space.logHas = reader.unsignedInteger(INT64_MAX);
    space.claimsHas = reader.unsignedInteger(INT64_MAX);
    space.more = reader.boolean();
    return space;
}

} // namespace

QByteArray ExchangeRequest::encode() const
{
    CborWriter writer;
    writer.array(4).unsignedInteger(currentVersion).bytes(nonce).unsignedInteger(limitBytes);
    writer.array(std::uint64_t(spaces.size()));
    for (const SpaceRequest &space : spaces)
        writeSpace(writer, space);
    return writer.result();
}

Result<ExchangeRequest> ExchangeRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumMessage)}}};
    CborReader reader(bytes);
    ExchangeRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.limitBytes = reader.unsignedInteger(INT64_MAX);
    for (auto left = reader.array(maximumSpaces); left > 0 && !reader.failed(); --left)
        request.spaces.append(readSpaceRequest(reader));
    if (fields != 4 || !reader.finish())
        return ErrorCode::Malformed;
    const auto entriesOf = [](const SpaceRequest &space) {
        return space.newEntries.size() + space.newClaims.size();
    };
    if (!withinBounds(request.spaces, entriesOf))
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumEnvelopes)}}};
    return request;
}

QByteArray ExchangeAnswer::encode() const
{
    CborWriter writer;
    writer.array(6)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge);
    writer.array(std::uint64_t(spaces.size()));
    for (const SpaceAnswer &space : spaces)
        writeSpace(writer, space);
    writer.unsignedInteger(memberOf);
    return writer.result();
}

Result<ExchangeAnswer> ExchangeAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    ExchangeAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    for (auto left = reader.array(maximumSpaces); left > 0 && !reader.failed(); --left)
        answer.spaces.append(readSpaceAnswer(reader));
    answer.memberOf = reader.unsignedInteger(INT64_MAX);
    if (fields != 6 || !reader.finish())
        return ErrorCode::Malformed;
    const auto entriesOf = [](const SpaceAnswer &space) {
        return space.entries.size() + space.claims.size();
    };
    if (!withinBounds(answer.spaces, entriesOf))
        return ErrorCode::AnswerTooLarge;
    return answer;
}

} // namespace kopa::sync
