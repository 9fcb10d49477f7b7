#include "checkpoint_content.h"

#include "core/crypto/cbor.h"
#include "core/merge/change_codec.h"

#include <queue>

namespace kopa {

using crypto::CborReader;
using crypto::CborWriter;
using crypto::DeviceId;
using merge::Change;

namespace {

constexpr std::uint64_t contentVersion = 1;
/// Consecutive changes of one device that share a body.
constexpr qsizetype changesPerBody = 500;
constexpr std::uint64_t maximumBodies = 10'000'000;

} // namespace

QList<Change> checkpointOrder(const QMap<DeviceId, QList<Change>> &changes)
{
    struct Next
    {
        const QList<Change> *of;
        qsizetype at;
        const Change &change() const { return (*of)[at]; }
        bool operator<(const Next &other) const
        {
            const Change &one = change();
            const Change &two = other.change();
            return std::pair(one.time, one.dot.device) > std::pair(two.time, two.dot.device);
        }
    };
    std::priority_queue<Next> waiting;
    qsizetype count = 0;
    for (const QList<Change> &of : changes) {
        count += of.size();
        if (!of.isEmpty())
            waiting.push({&of, 0});
    }
    QList<Change> ordered;
    ordered.reserve(count);
    while (!waiting.empty()) {
        const Next next = waiting.top();
        waiting.pop();
        ordered.append(next.change());
        if (next.at + 1 < next.of->size())
            waiting.push({next.of, next.at + 1});
    }
    return ordered;
}

QByteArray encodeCheckpoint(const QList<Change> &ordered)
{
    CborWriter bodies;
    std::uint64_t count = 0;
    for (qsizetype from = 0; from < ordered.size();) {
        const DeviceId device = ordered[from].dot.device;
        qsizetype to = from;
        while (to < ordered.size() && to - from < changesPerBody && ordered[to].dot.device == device)
            ++to;
        bodies.array(2).id(device).bytes(merge::encodeBody({{}, ordered.mid(from, to - from)}));
        ++count;
        from = to;
    }
    CborWriter writer;
    writer.array(2).unsignedInteger(contentVersion).array(count);
    return writer.result() + bodies.result();
}

Result<QList<Change>> decodeCheckpoint(const QByteArray &content, const QList<CheckpointHead> &heads)
{
    QMap<DeviceId, std::uint64_t> last;
    for (const CheckpointHead &head : heads)
        last.insert(head.device, 0);
    CborReader reader(content);
    reader.exactArray(2);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != contentVersion)
        return ErrorCode::AnswerVersion;
    QList<Change> ordered;
    for (auto left = reader.array(maximumBodies); left > 0 && !reader.failed(); --left) {
        reader.exactArray(2);
        const auto device = reader.id<DeviceId>();
        const QByteArray bytes = reader.bytes(content.size());
        if (reader.failed() || !last.contains(device))
            return ErrorCode::Malformed;
        KOPA_ASSIGN(const merge::ChangeBody body, merge::decodeBody(bytes, device));
        for (const Change &change : body.changes) {
            if (change.dot.n <= last[device])
                return ErrorCode::Malformed;
            last[device] = change.dot.n;
        }
        ordered += body.changes;
    }
    if (!reader.finish())
        return ErrorCode::Malformed;
    for (const CheckpointHead &head : heads)
        if (last.value(head.device) != head.change)
            return ErrorCode::Malformed;
    return ordered;
}

} // namespace kopa
