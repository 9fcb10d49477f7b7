#include "core/merge/change_codec.h"
#include "fuzz_entry.h"

namespace kopa {

namespace {

merge::DeviceId author()
{
    return merge::DeviceId{};
}

/// Devices may be named in another order than ours, so what must come back is the content, not the bytes.
bool changeBodyHolds(const QByteArray &bytes)
{
    const auto body = merge::decodeBody(bytes, author());
    if (!body.ok())
        return true;
    const auto again = merge::decodeBody(merge::encodeBody(*body), author());
    return again.ok() && again->frontier == body->frontier && again->changes == body->changes;
}

} // namespace

QList<FuzzEntry> changeEntries()
{
    merge::DeviceId other;
    other.data[0] = 7;
    merge::Change change{{author(), 1}, {1U << 20U}, 1, QStringLiteral("note"), {}};
    change.writes.append({.cell = {9}, .value = QStringLiteral("Etäopetus"), .parents = {{other, 3}}});
    change.writes.append({.cell = {8, QStringLiteral("kunta")}, .value = true});
    change.writes.append({.cell = {merge::trashField}, .value = false, .context = {{other, 3}}});
    return {{"change_body", changeBodyHolds, {merge::encodeBody({{}, {change}}), merge::encodeBody({})}}};
}

} // namespace kopa
