#include "../draw.h"
#include "core/records/pilot.h"
#include "test_store.h"

#include <rapidcheck/gtest.h>

namespace kopa {
namespace {

constexpr int devices = 3;

/// Devices that edit a few notes offline and hear of each other bit by bit, in any order that keeps each
/// device's own.
class Network
{
public:
    void step()
    {
        const int device = draw(0, devices);
        m_stores[device].pass(draw<std::int64_t>(-3000, 400'000));
        switch (draw(0, 8)) {
        case 0:
            return publish(device);
        case 1:
        case 2:
            return hear(device, draw(0, devices));
        case 3:
            if (draw(0, 4) == 0)
                m_stores[device].reopen();
            return;
        default:
            return edit(device);
        }
    }

    void settle()
    {
        for (int device = 0; device < devices; ++device)
            publish(device);
        for (int device = 0; device < devices; ++device)
            for (int from = 0; from < devices; ++from)
                m_stores[device].take(m_published[from]);
    }

    const TestStore &store(int device) const { return m_stores[device]; }

private:
    void publish(int device)
    {
        const auto fresh = m_stores[device].sealed();
        m_stores[device].acknowledge(fresh);
        m_published[device] += fresh;
    }

    /// Some of what another has published, what is known already repeated now and then.
    void hear(int device, int from)
    {
        const auto &all = m_published[from];
        const qsizetype begin = drawBool() ? 0 : m_heard[device][from];
        const qsizetype end = draw<qsizetype>(m_heard[device][from], all.size() + 1);
        m_stores[device].take(all.mid(begin, std::max<qsizetype>(0, end - begin)));
        m_heard[device][from] = std::max(m_heard[device][from], end);
    }

    void edit(int device)
    {
        static const QStringList kinds = {QStringLiteral("visit"), QStringLiteral("idea")};
        const int number = draw(0, 3);
        Edit edit{noteKey(QStringLiteral("n%1").arg(number))};
        if (drawBool())
            return type(device, number);
        if (draw(0, 4) == 0) {
            edit.fields.append({note::text, QStringLiteral("teksti %1").arg(draw(0, 1000))});
            m_shown[device][number].reset();
        }
        if (draw(0, 3) == 0)
            edit.fields.append({note::kind, kinds[draw(0, 2)]});
        if (draw(0, 3) == 0)
            edit.fields.append({note::place, drawBool() ? merge::Value() : QStringLiteral("091")});
        const QString tag = QStringLiteral("t%1").arg(draw(0, 3));
        if (draw(0, 3) == 0)
            edit.sets.append(drawBool() ? SetEdit{note::tags, {tag}, {}} : SetEdit{note::tags, {}, {tag}});
        if (draw(0, 6) == 0)
            edit.trash = drawBool();
        if (draw(0, 6) == 0)
            edit.reviews.append({.field = drawBool() ? note::text : note::kind, .reopen = draw(0, 4) == 0});
        edit.continues = drawBool();
        must(m_stores[device]->write(edit));
        if (draw(0, 3) == 0)
            editList(device);
        if (draw(0, 6) == 0)
            choose(device);
    }

    /// An editor that may show an older version than the store holds by now, and takes over what came now and
    /// then.
    void type(int device, int number)
    {
        const RecordKey key = noteKey(QStringLiteral("n%1").arg(number));
        const TestStore &store = m_stores[device];
        std::optional<Store::OpenText> &shown = m_shown[device][number];
        if (!shown)
            shown = must(store->openText(key, note::text));
        const auto length = merge::codePoints(shown->text);
        merge::TextPatch patch;
        const auto at = draw<std::uint32_t>(0, length + 1);
        patch.add(at, drawBool() ? draw<std::uint32_t>(0, length - at + 1) : 0, u"å😀.");
        Edit edit{key, {{.field = note::text, .value = {}, .parents = shown->version, .patch = patch}}};
        edit.continues = drawBool();
        must(store->write(edit));
        shown->text = must(patch.applied(shown->text));
        if (drawBool())
            return;
        const Store::OpenText now = must(store->openText(key, note::text));
        const auto own = std::find_if(now.version.begin(), now.version.end(),
                                      [&](const merge::Dot &dot) { return dot.device == store->deviceId(); });
        RC_ASSERT(own != now.version.end());
        const TextSince since = must(store->textSince(key, note::text, {*own}));
        RC_ASSERT(must(since.patch.applied(shown->text)) == now.text);
        shown = drawBool() ? std::optional(now) : std::nullopt;
    }

    void editList(int device)
    {
        const RecordKey key{pilot::type().number, must(m_stores[device]->records(pilot::type())).first().id};
        const auto items = must(m_stores[device]->record(key)).list(pilot::steps);
        ListEdit edit{pilot::steps};
        if (!items.isEmpty() && drawBool())
            edit.item = items[draw<qsizetype>(0, items.size())].id;
        if (edit.item.isEmpty() || drawBool())
            edit.text = edit.item.isEmpty() || draw(0, 4) != 0 ? QStringLiteral("askel %1").arg(draw(0, 99))
                                                               : QString();
        if (!items.isEmpty() && drawBool())
            edit.after = items[draw<qsizetype>(0, items.size())].id;
        if (edit.after && *edit.after == edit.item)
            edit.after = QString();
        must(m_stores[device]->write({.key = key, .lists = {edit}}));
    }

    void choose(int device)
    {
        for (const Difference &difference : must(m_stores[device]->differences(3))) {
            if (difference.versions.isEmpty())
                continue;
            const auto &versions = difference.versions;
            must(m_stores[device]->write(
                {.key = difference.key,
                 .reviews = {{.field = difference.field,
                              .chosen = versions[draw<qsizetype>(0, versions.size())].dot,
                              .element = difference.element}}}));
        }
    }

    std::array<std::array<std::optional<Store::OpenText>, 3>, devices> m_shown;
    std::array<TestStore, devices> m_stores;
    std::array<QList<QByteArray>, devices> m_published;
    std::array<std::array<qsizetype, devices>, devices> m_heard{};
};

RC_GTEST_PROP(StoreConvergence, StoresThatHaveSeenTheSameAreTheSameAndAsTheirLogSays, ())
{
    Network network;
    const int steps = draw(5, 60);
    for (int i = 0; i < steps; ++i)
        network.step();
    network.settle();
    QSet<QByteArray> digests;
    for (int device = 0; device < devices; ++device) {
        const StoreReport report = must(network.store(device)->check());
        RC_ASSERT(report.problems.join(u'\n').toStdString() == "");
        digests.insert(report.digest);
    }
    RC_ASSERT(digests.size() == 1);
}

} // namespace
} // namespace kopa
