#include "cell.h"

#include <algorithm>

namespace kopa::merge {

static bool shownBefore(const Write &a, const Write &b)
{
    return std::tie(b.time, b.dot.device, b.dot.n) < std::tie(a.time, a.dot.device, a.dot.n);
}

void Cell::apply(const Write &write, const QList<Dot> &parents, const VersionVector &known)
{
    for (const Dot &parent : parents) {
        m_live.removeIf([&](const Write &w) { return w.dot == parent; });
        if (!parent.isBase() && !known.covers(parent) && !m_early.contains(parent))
            m_early.insert(std::lower_bound(m_early.begin(), m_early.end(), parent), parent);
    }
    if (!write.dot.isBase())
        m_live.removeIf([](const Write &w) { return w.dot.isBase(); });

    if (m_early.removeOne(write.dot))
        return;
    m_live.insert(std::lower_bound(m_live.begin(), m_live.end(), write, shownBefore), write);
}

bool Cell::amend(const Write &write)
{
    const auto removed = m_live.removeIf([&](const Write &w) { return w.dot == write.dot; });
    if (removed == 0)
        return false;
    m_live.insert(std::lower_bound(m_live.begin(), m_live.end(), write, shownBefore), write);
    return true;
}

bool Cell::differs() const
{
    const auto first = std::find_if(m_live.begin(), m_live.end(),
                                    [](const Write &write) { return !isWithheld(write.value); });
    return std::any_of(m_live.begin(), m_live.end(), [&](const Write &write) {
        return !isWithheld(write.value) && write.value != first->value;
    });
}

void Cell::replaceValue(const Dot &dot, const Value &value)
{
    for (Write &write : m_live)
        if (write.dot == dot)
            write.value = value;
}

bool Cell::present() const
{
    return std::any_of(m_live.begin(), m_live.end(), [](const Write &write) {
        const bool *flag = std::get_if<bool>(&write.value);
        return flag && *flag;
    });
}

QList<Dot> Cell::dots() const
{
    QList<Dot> result;
    result.reserve(m_live.size());
    for (const Write &write : m_live)
        result.append(write.dot);
    return result;
}

QList<Dot> Cell::textDots() const
{
    QList<Dot> result;
    for (const Write &write : m_live)
        if (write.text)
            result.append(write.dot);
    std::sort(result.begin(), result.end());
    return result;
}

Cell Cell::restore(QList<Write> live, QList<Dot> early)
{
    Cell cell;
    cell.m_live = std::move(live);
    cell.m_early = std::move(early);
    std::sort(cell.m_live.begin(), cell.m_live.end(), shownBefore);
    std::sort(cell.m_early.begin(), cell.m_early.end());
    return cell;
}

} // namespace kopa::merge
