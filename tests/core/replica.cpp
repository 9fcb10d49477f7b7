#include "replica.h"

#include "draw.h"

namespace kopa::merge {

DeviceId testDevice(int number)
{
    DeviceId device;
    device.data[0] = std::uint8_t(number + 1);
    return device;
}

Replica::Replica(int number) : m_device(testDevice(number)) {}

Change Replica::edit(QList<CellWrite> writes, std::int64_t wallMs)
{
    Change change{{m_device, m_known.head(m_device) + 1}, m_clock.tick(wallMs), 1, QStringLiteral("x"), {}};
    for (CellWrite &write : writes) {
        write.parents = m_state.cell(write.cell).dots();
        if (write.cell.field == trashField)
            write.context = m_state.context();
    }
    change.writes = std::move(writes);
    m_known.admit(change.dot);
    m_seen.insert(change.dot);
    m_state.apply(change, m_known);
    return change;
}

void Replica::hear(const Change &change, std::int64_t wallMs)
{
    if (!m_known.admit(change.dot))
        return;
    m_clock.observe(change.time, wallMs);
    m_seen.insert(change.dot);
    m_state.apply(change, m_known);
}

QList<Change> Story::all() const
{
    QList<Change> result;
    for (const QList<Change> &own : byDevice)
        result += own;
    return result;
}

namespace {

constexpr FieldNumber titleField = 1;
constexpr FieldNumber tagField = 2;

CellWrite anyWrite()
{
    switch (draw(0, 5)) {
    case 0:
        return {.cell = {trashField}, .value = drawBool()};
    case 1:
    case 2:
        return {.cell = {tagField, QString(QChar(u'a' + draw(0, 3)))}, .value = drawBool()};
    default:
        return {.cell = {titleField + 2 * FieldNumber(draw(0, 2))}, .value = std::int64_t(draw(0, 4))};
    }
}

QList<CellWrite> anyWrites()
{
    QList<CellWrite> writes;
    for (int left = draw(1, 4); left > 0; --left) {
        const CellWrite write = anyWrite();
        const bool repeated = std::any_of(writes.begin(), writes.end(),
                                          [&](const CellWrite &other) { return other.cell == write.cell; });
        if (!repeated)
            writes.append(write);
    }
    return writes;
}

/// Hours that differ by device: some clocks are days wrong.
std::int64_t anyWall()
{
    return draw<std::int64_t>(0, 100) * 3'600'000;
}

} // namespace

Story anyStory()
{
    const int devices = draw(2, 6);
    QList<Replica> replicas;
    for (int i = 0; i < devices; ++i)
        replicas.append(Replica(i));
    Story story;
    story.byDevice.resize(devices);
    for (int steps = *rc::gen::inRange(1, 60); steps > 0; --steps) {
        const int here = draw(0, devices);
        Replica &replica = replicas[here];
        if (drawBool()) {
            const QSet<Dot> before = replica.seen();
            const Change change = replica.edit(anyWrites(), anyWall());
            story.before[change.dot] = before;
            story.byDevice[here].append(change);
            continue;
        }
        const QList<Change> &others = story.byDevice[draw(0, devices)];
        const auto until = draw<qsizetype>(0, others.size() + 1);
        for (qsizetype i = 0; i < until; ++i)
            replica.hear(others[i], anyWall());
    }
    return story;
}

QList<Change> anyOrder(const Story &story)
{
    QList<Change> order;
    QList<QList<Change>> left = story.byDevice;
    left.removeIf([](const QList<Change> &own) { return own.isEmpty(); });
    while (!left.isEmpty()) {
        const auto device = draw<qsizetype>(0, left.size());
        order.append(left[device].takeFirst());
        if (left[device].isEmpty())
            left.removeAt(device);
        if (draw(0, 4) == 0)
            order.append(order[draw<qsizetype>(0, order.size())]);
    }
    return order;
}

ObjectState stateAfter(const QList<Change> &changes)
{
    Replica reader(200);
    for (const Change &change : changes)
        reader.hear(change);
    return reader.state();
}

QMap<CellKey, QMap<Dot, Value>> maximalWrites(const Story &story)
{
    QMap<CellKey, QMap<Dot, Value>> result;
    const QList<Change> changes = story.all();
    for (const Change &change : changes)
        for (const CellWrite &write : change.writes)
            result[write.cell][change.dot] = write.value;
    for (const Change &later : changes)
        for (const CellWrite &write : later.writes)
            for (const Dot &earlier : story.before[later.dot])
                result[write.cell].remove(earlier);
    return result;
}

} // namespace kopa::merge
