#include "../draw.h"
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
        Edit edit{noteKey(QStringLiteral("n%1").arg(draw(0, 3)))};
        if (drawBool())
            edit.fields.append({note::text, QStringLiteral("teksti %1").arg(draw(0, 1000))});
        if (draw(0, 3) == 0)
            edit.fields.append({note::kind, kinds[draw(0, 2)]});
        if (draw(0, 3) == 0)
            edit.fields.append({note::place, drawBool() ? merge::Value() : QStringLiteral("091")});
        const QString tag = QStringLiteral("t%1").arg(draw(0, 3));
        if (draw(0, 3) == 0)
            edit.sets.append(drawBool() ? SetEdit{note::tags, {tag}, {}} : SetEdit{note::tags, {}, {tag}});
        if (draw(0, 6) == 0)
            edit.trash = drawBool();
        edit.continues = drawBool();
        must(m_stores[device]->write(edit));
    }

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
