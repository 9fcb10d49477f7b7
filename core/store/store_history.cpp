#include "store.h"

#include <algorithm>

namespace kopa {

using merge::Change;
using merge::Dot;
using merge::TextHistory;

namespace {

/// Puts changes into an order in which nothing stands before what it replaced, otherwise by time.
class CausalOrder
{
public:
    explicit CausalOrder(QList<Change> changes) : m_changes(std::move(changes))
    {
        std::sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
            return std::tie(a.time, a.dot.device, a.dot.n) < std::tie(b.time, b.dot.device, b.dot.n);
        });
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            m_positions.insert(m_changes[i].dot, i);
    }

    QList<Change> sorted()
    {
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            visit(i);
        return m_sorted;
    }

private:
    /// Depth first without recursion: a long log must not exhaust the stack.
    void visit(qsizetype first)
    {
        QList<qsizetype> open{first};
        while (!open.isEmpty()) {
            const qsizetype at = open.last();
            if (m_done.contains(at)) {
                open.removeLast();
                continue;
            }
            const qsizetype before = open.size();
            for (const merge::CellWrite &write : m_changes[at].writes)
                for (const Dot &parent : write.parents)
                    if (const auto position = m_positions.value(parent, -1);
                        position >= 0 && position != at && !m_done.contains(position) &&
                        !open.contains(position))
                        open.append(position);
            if (open.size() == before) {
                m_done.insert(at);
                m_sorted.append(m_changes[at]);
                open.removeLast();
            }
        }
    }

    QList<Change> m_changes;
    QList<Change> m_sorted;
    QHash<Dot, qsizetype> m_positions;
    QSet<qsizetype> m_done;
};

} // namespace

Result<QList<Change>> Store::logOf(const RecordKey &key, QSet<Dot> *safe)
{
    KOPA_ASSIGN(QList<Change> changes, changesOf(key, safe));
    return CausalOrder(std::move(changes)).sorted();
}

namespace {

/// The texts of a record before and after each of its changes. One change upon another costs an edit; the
/// whole history is asked only where people wrote apart.
class TextSteps
{
public:
    explicit TextSteps(const QList<Change> &log) : m_log(log) {}

    struct Step
    {
        QString before;
        QString after;
    };

    Step step(const Change &change, const merge::CellWrite &write)
    {
        Tips &tips = m_tips[write.cell.field];
        QList<Dot> version = write.parents;
        version.removeIf([&](const Dot &dot) { return m_whole.contains({dot, write.cell.field}); });
        if (const auto own = tips.constFind(change.dot.device); own != tips.constEnd())
            version.append(own->dot);
        std::optional<QString> before = textAt(tips, version, write.text->base);
        Result<QString> after = ErrorCode::InvalidArgument;
        if (before)
            after = write.text->patch.applied(*before);
        Step step{before.value_or(QString()), {}};
        if (after.ok()) {
            step.after = *after;
        } else {
            const TextHistory &history = historyOf(write.cell.field);
            step.before = version.isEmpty() ? write.text->base : history.textAt(version);
            step.after = history.textAt({change.dot});
        }
        tips[change.dot.device] = {change.dot, step.after};
        return step;
    }

    void wrote(const Dot &dot, FieldNumber field) { m_whole.insert({dot, field}); }

private:
    /// A device's latest change of a text, and the text after it.
    struct Tip
    {
        Dot dot;
        QString text;
    };
    using Tips = QHash<merge::DeviceId, Tip>;

    /// The text at a version that is one device's latest change, or nobody's yet.
    static std::optional<QString> textAt(const Tips &tips, const QList<Dot> &version, const QString &base)
    {
        if (version.isEmpty())
            return tips.isEmpty() ? std::optional(base) : std::nullopt;
        const Tip tip = tips.value(version.first().device);
        const bool isThat =
            std::all_of(version.begin(), version.end(), [&](const Dot &dot) { return dot == tip.dot; });
        return isThat ? std::optional(tip.text) : std::nullopt;
    }

    const TextHistory &historyOf(FieldNumber field)
    {
        auto known = m_histories.find(field);
        if (known == m_histories.end())
            known =
                m_histories.insert(field, std::make_shared<TextHistory>(merge::textChangesOf(m_log, field)));
        return **known;
    }

    const QList<Change> &m_log;
    QHash<FieldNumber, Tips> m_tips;
    QSet<QPair<Dot, FieldNumber>> m_whole;
    QHash<FieldNumber, std::shared_ptr<TextHistory>> m_histories;
};

bool wasConcurrent(const merge::Cell &before, const Change &change, const merge::CellWrite &write)
{
    return !std::all_of(before.live().begin(), before.live().end(), [&](const merge::Write &live) {
        return live.dot.isBase() || write.parents.contains(live.dot) ||
               (live.text && live.dot.device == change.dot.device);
    });
}

} // namespace

Result<QList<HistoryEntry>> Store::history(const RecordKey &key)
{
    QSet<Dot> safe;
    KOPA_ASSIGN(const QList<Change> changes, logOf(key, &safe));
    merge::ObjectState state;
    KOPA_ASSIGN(const QList<network::BaseRecord> base, network::baseRegister());
    bool first = true;
    for (const network::BaseRecord &record : base) {
        if (record.type != key.type || record.id != key.id)
            continue;
        for (const auto &[cell, value] : record.cells)
            state.applyBase(cell, value);
        first = false;
    }
    merge::VersionVector known;
    TextSteps texts(changes);
    QList<HistoryEntry> entries;
    for (const Change &change : changes) {
        if (!known.admit(change.dot))
            continue;
        for (const merge::CellWrite &write : change.writes) {
            const merge::Cell cell = state.cell(write.cell);
            HistoryEntry entry{change.dot,
                               change.time,
                               write.cell,
                               cell.shown(),
                               write.value,
                               first,
                               wasConcurrent(cell, change, write),
                               safe.contains(change.dot)};
            if (write.text && write.cell.element.isEmpty()) {
                const TextSteps::Step step = texts.step(change, write);
                entry.before = cell.live().isEmpty() && step.before.isEmpty() ? merge::Value()
                                                                              : merge::Value(step.before);
                entry.after = step.after;
            } else {
                texts.wrote(change.dot, write.cell.field);
            }
            entries.append(entry);
        }
        state.apply(change, known);
        first = false;
    }
    return entries;
}

} // namespace kopa
