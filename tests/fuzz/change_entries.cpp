#include "core/merge/change_codec.h"
#include "core/merge/text_history.h"
#include "core/merge/text_patch_codec.h"
#include "fuzz_entry.h"

#include <QSet>

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
    return again.ok() && again->seen == body->seen && again->changes == body->changes;
}

bool textPatchesHold(const QByteArray &bytes)
{
    const auto patches = merge::decodePatches(bytes);
    return !patches.ok() || merge::encodePatches(*patches) == bytes;
}

/// Draws small numbers from bytes; zeros when they run out.
class Numbers
{
public:
    explicit Numbers(const QByteArray &bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    int below(int bound)
    {
        const int byte = atEnd() ? 0 : std::uint8_t(m_bytes[m_at++]);
        return byte % bound;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// Whatever a few devices claim to have written, in any order and with any parents: all orders give one text,
/// and what came since any version leads to it.
bool textHistoryHolds(const QByteArray &bytes)
{
    constexpr int devices = 5;
    constexpr qsizetype changesAtMost = 64;
    Numbers numbers(bytes);
    QList<merge::TextChange> changes;
    while (!numbers.atEnd() && changes.size() < changesAtMost) {
        merge::TextChange change;
        change.dot.device.data[0] = std::uint8_t(1 + numbers.below(devices));
        change.dot.n = std::uint64_t(1 + numbers.below(16));
        for (int parents = numbers.below(4); parents > 0; --parents) {
            merge::DeviceId device;
            device.data[0] = std::uint8_t(1 + numbers.below(devices));
            change.parents.append({device, std::uint64_t(1 + numbers.below(16))});
        }
        if (numbers.below(8) == 0)
            change.base = QStringLiteral("pohja");
        for (int runs = numbers.below(4); runs > 0; --runs)
            change.patch.add(std::uint32_t(numbers.below(12)), std::uint32_t(numbers.below(4)),
                             QString(numbers.below(5), QChar(u'a' + numbers.below(26))));
        const bool known = std::any_of(changes.begin(), changes.end(),
                                       [&](const merge::TextChange &c) { return c.dot == change.dot; });
        if (!known)
            changes.append(change);
    }
    const merge::TextHistory history(changes);
    const QList<merge::Dot> version =
        changes.isEmpty() ? QList<merge::Dot>() : QList<merge::Dot>{changes.first().dot};
    std::reverse(changes.begin(), changes.end());
    if (merge::TextHistory(changes).text() != history.text())
        return false;
    const auto now = history.since(version).applied(history.textAt(version));
    std::uint32_t covered = 0;
    for (const auto &passage : history.authors())
        covered += passage.length;
    history.joined({});
    return now.ok() && *now == history.text() && covered == merge::codePoints(history.text());
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
    merge::TextPatch patch;
    patch.add(0, 0, QStringLiteral("Etäopetus å 🎓"));
    patch.add(3, 2, QStringLiteral("x"));
    change.writes.append(
        {.cell = {7}, .parents = {{other, 2}}, .text = merge::TextEdit{patch, QStringLiteral("pohja")}});
    QByteArray story;
    for (int i = 0; i < 96; ++i)
        story.append(char(i * 37 + i / 7));
    return {{"change_body", changeBodyHolds, {merge::encodeBody({{}, {change}}), merge::encodeBody({})}},
            {"text_patches", textPatchesHold, {merge::encodePatches({patch, patch}), {}}},
            {"text_history", textHistoryHolds, {story, QByteArray(40, '\1')}}};
}

} // namespace kopa
