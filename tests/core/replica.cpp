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
        const MergedText *text = m_state.text(write.cell.field);
        write.parents = write.text && text ? text->heads : m_state.cell(write.cell).dots();
        if (write.cell.field == trashField)
            write.context = m_state.context();
        if (write.cell.field == reviewField && write.value != Value{false})
            write.context = m_state.reviewContext({write.cell.element.toUInt()});
    }
    change.writes = std::move(writes);
    hear(change, wallMs);
    return change;
}

void Replica::hear(const Change &change, std::int64_t wallMs, bool settled)
{
    if (!m_known.admit(change.dot))
        return;
    m_clock.observe(change.time, wallMs);
    m_seen.insert(change.dot);
    m_log.append(change);
    m_state.apply(change, m_known);
    if (settled)
        settle();
}

void Replica::settle()
{
    for (const FieldNumber field : m_state.unmergedTexts())
        m_state.mergeText(field, TextHistory(textChangesOf(m_log, field)));
}

void Replica::restore()
{
    QMap<CellKey, Cell> cells;
    for (auto it = m_state.cells().begin(); it != m_state.cells().end(); ++it)
        cells[it.key()] = Cell::restore(it->live(), it->early());
    m_state = ObjectState::restore(cells, m_state.contexts(), m_state.texts());
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
constexpr FieldNumber textField = 10;

/// An edit of what the replica reads; now and then one that fits nothing, as a faulty program would write.
CellWrite anyTextWrite(const Replica &replica, const Dice &dice)
{
    const QString text = textOf(replica.state().value(textField));
    const auto length = codePoints(text);
    TextPatch patch;
    const auto at = std::uint32_t(dice(0, int(length) + 1));
    const auto removed = std::uint32_t(dice(0, 3) == 0 ? dice(0, int(length - at) + 1) : 0);
    static const QStringList words = {QStringLiteral("kunta "), QStringLiteral("å. "), QStringLiteral("😀"),
                                      QStringLiteral("x")};
    patch.add(dice(0, 40) == 0 ? length + 5 : at, removed, words[dice(0, int(words.size()))]);
    return {.cell = {textField}, .text = TextEdit{patch}};
}

CellWrite anyReview(const Dice &dice)
{
    const FieldNumber field = dice(0, 2) == 0 ? textField : titleField + 2 * FieldNumber(dice(0, 2));
    CellWrite write{.cell = {reviewField, QString::number(field)}, .value = dice(0, 3) != 0};
    if (dice(0, 2) == 0)
        write.value = std::int64_t(dice(0, 3));
    return write;
}

CellWrite anyWrite(const Replica &replica, const Dice &dice)
{
    switch (dice(0, 9)) {
    case 0:
        return {.cell = {trashField}, .value = dice(0, 2) == 1};
    case 1:
    case 2:
        return {.cell = {tagField, QString(QChar(u'a' + dice(0, 3)))}, .value = dice(0, 2) == 1};
    case 3:
        return anyReview(dice);
    case 4:
    case 5:
        return anyTextWrite(replica, dice);
    default:
        return {.cell = {titleField + 2 * FieldNumber(dice(0, 2))}, .value = std::int64_t(dice(0, 4))};
    }
}

QList<CellWrite> anyWrites(const Replica &replica, const Dice &dice)
{
    QList<CellWrite> writes;
    for (int left = dice(1, 4); left > 0; --left) {
        const CellWrite write = anyWrite(replica, dice);
        const bool repeated = std::any_of(writes.begin(), writes.end(),
                                          [&](const CellWrite &other) { return other.cell == write.cell; });
        if (!repeated)
            writes.append(write);
    }
    return writes;
}

/// Hours that differ by device: some clocks are days wrong.
std::int64_t anyWall(const Dice &dice)
{
    return std::int64_t(dice(0, 100)) * 3'600'000;
}

int drawInt(int min, int max)
{
    return draw(min, max);
}

} // namespace

Story anyStory(const Dice &dice, int steps)
{
    const int devices = dice(2, 6);
    QList<Replica> replicas;
    for (int i = 0; i < devices; ++i)
        replicas.append(Replica(i));
    Story story;
    story.byDevice.resize(devices);
    for (; steps > 0; --steps) {
        const int here = dice(0, devices);
        Replica &replica = replicas[here];
        if (dice(0, 2) == 0) {
            const QSet<Dot> before = replica.seen();
            const Change change = replica.edit(anyWrites(replica, dice), anyWall(dice));
            story.before[change.dot] = before;
            story.byDevice[here].append(change);
            continue;
        }
        const QList<Change> &others = story.byDevice[dice(0, devices)];
        const int until = dice(0, int(others.size()) + 1);
        for (int i = 0; i < until; ++i)
            replica.hear(others[i], anyWall(dice));
    }
    return story;
}

Story anyStory()
{
    return anyStory(drawInt, *rc::gen::inRange(1, 60));
}

QList<Change> anyOrder(const Story &story, const Dice &dice)
{
    QList<Change> order;
    QList<QList<Change>> left = story.byDevice;
    left.removeIf([](const QList<Change> &own) { return own.isEmpty(); });
    while (!left.isEmpty()) {
        const int device = dice(0, int(left.size()));
        order.append(left[device].takeFirst());
        if (left[device].isEmpty())
            left.removeAt(device);
        if (dice(0, 4) == 0)
            order.append(order[dice(0, int(order.size()))]);
    }
    return order;
}

QList<Change> anyOrder(const Story &story)
{
    return anyOrder(story, drawInt);
}

ObjectState stateAfter(const QList<Change> &changes)
{
    Replica reader(200);
    for (const Change &change : changes)
        reader.hear(change, 0, change.dot.n % 2 == 0);
    reader.settle();
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
