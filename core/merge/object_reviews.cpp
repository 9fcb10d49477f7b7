#include "object_state.h"
#include "position.h"

#include <algorithm>

namespace kopa::merge {

CellKey reviewKey(const CellKey &cell)
{
    const QString field = QString::number(cell.field);
    return {reviewField, cell.element.isEmpty() ? field : field + u'/' + cell.element};
}

static bool says(const Write &review)
{
    return review.value == Value{true} || std::holds_alternative<std::int64_t>(review.value);
}

ObjectState::Verdict ObjectState::verdict(const CellKey &key) const
{
    const CellKey review = reviewKey(key);
    const auto reviews = m_cells.constFind(review);
    const auto cell = m_cells.constFind(key);
    if (reviews == m_cells.constEnd() || cell == m_cells.constEnd())
        return {};
    const auto contexts = m_contexts.value(review);
    Verdict verdict;
    for (const Write &write : reviews->live()) {
        const QList<Dot> context = contexts.value(write.dot);
        const bool all = std::all_of(cell->live().begin(), cell->live().end(), [&](const Write &live) {
            return live.dot.isBase() || context.contains(live.dot);
        });
        if (!all || !says(write))
            continue;
        verdict.looked = true;
        const auto *index = std::get_if<std::int64_t>(&write.value);
        if (!index || *index < 0 || *index >= context.size() ||
            !cell->dots().contains(context[qsizetype(*index)]))
            continue;
        const Dot chosen = context[qsizetype(*index)];
        if (verdict.chosen && *verdict.chosen != chosen)
            return {};
        verdict.chosen = chosen;
    }
    return verdict;
}

bool ObjectState::differs(const CellKey &key, const Cell &cell) const
{
    if (key.field == trashField || key.field == reviewField)
        return false;
    if (key.element.isEmpty()) {
        const MergedText *merged = text(key.field);
        if (!merged)
            return cell.differs();
        return std::any_of(cell.live().begin(), cell.live().end(), [&](const Write &write) {
            return !write.text && write.value != Value{merged->text};
        });
    }
    const bool words = std::any_of(cell.live().begin(), cell.live().end(), [](const Write &write) {
        return std::holds_alternative<QString>(write.value);
    });
    return words && !key.element.endsWith(positionMark) && cell.differs();
}

QList<CellKey> ObjectState::differingCells() const
{
    QList<CellKey> result;
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it)
        if (differs(it.key(), *it) && !verdict(it.key()).looked)
            result.append(it.key());
    return result;
}

QList<FieldNumber> ObjectState::differing() const
{
    QList<FieldNumber> result;
    for (const CellKey &key : differingCells())
        if (!(!result.isEmpty() && result.last() == key.field))
            result.append(key.field);
    return result;
}

QList<Dot> ObjectState::reviewContext(const CellKey &key) const
{
    QList<Dot> context = cell(key).dots();
    context.removeIf([](const Dot &dot) { return dot.isBase(); });
    if (const MergedText *merged = key.element.isEmpty() ? text(key.field) : nullptr)
        for (const Dot &head : merged->heads)
            if (!context.contains(head))
                context.append(head);
    return context;
}

QList<Dot> ObjectState::looked(FieldNumber field) const
{
    QList<Dot> seen;
    const CellKey review = reviewKey({field});
    const auto contexts = m_contexts.value(review);
    const Cell reviews = cell(review);
    for (const Write &write : reviews.live())
        if (says(write))
            seen += contexts.value(write.dot);
    return seen;
}

void ObjectState::applyReview(const CellKey &key, const QList<Dot> &lookedBefore)
{
    const auto merged = m_texts.find(key.element.toUInt());
    if (merged == m_texts.end() || merged->stale)
        return;
    const QList<Dot> now = looked(merged.key());
    const auto isIn = [&](const Dot &dot) { return now.contains(dot); };
    if (std::all_of(merged->heads.begin(), merged->heads.end(), isIn))
        merged->joined = merged->mixed = false;
    else if (merged->mixed || !std::all_of(lookedBefore.begin(), lookedBefore.end(), isIn))
        merged->stale = true;
}

} // namespace kopa::merge
