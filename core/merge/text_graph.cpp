#include "text_graph.h"

#include "text_rope.h"

#include <QMap>

#include <algorithm>

namespace kopa::merge {

/// Puts changes in an order in which parents come first and, of two branches, the shorter one comes before
/// the longer: so the walk goes back over as little as possible.
class TextGraph::Builder
{
public:
    Builder(TextGraph &graph, const QList<TextChange> &changes) : m_graph(graph)
    {
        m_number.reserve(changes.size());
        m_entries.reserve(std::size_t(changes.size()));
        for (const TextChange &change : changes)
            if (!m_number.contains(change.dot)) {
                m_number.insert(change.dot, std::uint32_t(m_entries.size()));
                m_entries.push_back({&change, change.patch, {}, 0, 0});
            }
        rankAuthors();
        connectOwn();
        connectNamed();
    }

    void build()
    {
        const std::vector<std::uint32_t> order = ordered();
        std::vector<std::uint32_t> node(m_entries.size(), unknown);
        std::size_t words = 0;
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            node[order[i]] = i;
            words += std::size_t(m_entries[order[i]].patch.words().size());
        }
        m_graph.m_words.reserve(words);
        m_graph.m_nodes.reserve(order.size());
        m_graph.m_nodeOf.reserve(qsizetype(order.size()));
        for (const std::uint32_t number : order) {
            Entry entry = std::move(m_entries[number]);
            if (m_graph.m_words.size() + std::size_t(entry.patch.words().size()) > wordsAtMost)
                entry.patch = {};
            for (std::uint32_t &parent : entry.parents)
                parent = node[parent];
            entry.wordsStart = std::uint32_t(m_graph.m_words.size());
            m_graph.m_words += toCodePoints(entry.patch.words());
            m_graph.m_runCount += std::size_t(entry.patch.runs().size());
            if (entry.change)
                m_graph.m_nodeOf.insert(entry.change->dot, Node(m_graph.m_nodes.size()));
            m_graph.m_nodes.push_back(std::move(entry));
        }
        for (std::uint32_t number = 0; number < m_entries.size(); ++number)
            if (node[number] == unknown && m_entries[number].change)
                m_graph.m_waiting.append(m_entries[number].change->dot);
        std::sort(m_graph.m_waiting.begin(), m_graph.m_waiting.end());
    }

private:
    static constexpr std::uint32_t unknown = UINT32_MAX;
    /// What goes beyond it counts for nothing: nobody types that much, and memory is bounded.
    static constexpr std::size_t wordsAtMost = 256 * 1024 * 1024;

    /// Base words rank before people's, people by device: the order of words that stand in one place.
    void rankAuthors()
    {
        QMap<QString, std::uint32_t> bases;
        QHash<DeviceId, std::uint32_t> devices;
        for (const Entry &entry : m_entries) {
            devices.insert(entry.change->dot.device, 0);
            if (!entry.change->base.isEmpty())
                bases.insert(entry.change->base, 0);
        }
        const std::size_t written = m_entries.size();
        std::uint32_t rank = 0;
        for (auto base = bases.begin(); base != bases.end(); ++base) {
            *base = std::uint32_t(m_entries.size());
            TextPatch patch;
            patch.add(0, 0, base.key());
            m_entries.push_back({nullptr, patch, {}, rank++, 0});
        }
        QList<DeviceId> sorted = devices.keys();
        std::sort(sorted.begin(), sorted.end());
        for (const DeviceId &device : std::as_const(sorted))
            devices[device] = rank++;
        for (std::size_t i = 0; i < written; ++i) {
            m_entries[i].rank = devices.value(m_entries[i].change->dot.device);
            if (const auto base = bases.constFind(m_entries[i].change->base); base != bases.constEnd())
                m_entries[i].parents.push_back(*base);
        }
    }

    void connectOwn()
    {
        std::vector<std::uint32_t> own;
        for (std::uint32_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].change)
                own.push_back(i);
        const auto earlier = [this](std::uint32_t a, std::uint32_t b) {
            const Entry &one = m_entries[a];
            const Entry &other = m_entries[b];
            return std::tie(one.rank, one.change->dot.n) < std::tie(other.rank, other.change->dot.n);
        };
        std::sort(own.begin(), own.end(), earlier);
        for (std::size_t i = 1; i < own.size(); ++i)
            if (m_entries[own[i - 1]].rank == m_entries[own[i]].rank)
                m_entries[own[i]].parents.push_back(own[i - 1]);
    }

    void connectNamed()
    {
        for (Entry &entry : m_entries) {
            if (!entry.change)
                continue;
            for (const Dot &dot : entry.change->parents)
                entry.parents.push_back(m_number.value(dot, unknown));
            std::sort(entry.parents.begin(), entry.parents.end());
            entry.parents.erase(std::unique(entry.parents.begin(), entry.parents.end()), entry.parents.end());
        }
    }

    bool waits(const Entry &entry) const { return !entry.parents.empty() && entry.parents.back() == unknown; }

    std::vector<std::uint32_t> ordered()
    {
        m_children.resize(m_entries.size());
        std::vector<std::uint32_t> missing(m_entries.size(), 0);
        std::vector<std::uint32_t> ready;
        for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
            if (waits(m_entries[i])) {
                missing[i] = unknown;
                continue;
            }
            missing[i] = std::uint32_t(m_entries[i].parents.size());
            for (const std::uint32_t parent : m_entries[i].parents)
                m_children[parent].push_back(i);
            if (missing[i] == 0)
                ready.push_back(i);
        }
        const std::vector<std::uint32_t> any = unfold(ready, missing);
        weigh(any);
        const auto heavier = [this](std::uint32_t a, std::uint32_t b) { return m_weight[a] > m_weight[b]; };
        for (auto &children : m_children)
            std::stable_sort(children.begin(), children.end(), heavier);
        std::stable_sort(ready.begin(), ready.end(), heavier);
        return unfold(ready, missing);
    }

    /// Takes the last that is ready, and then what it makes ready.
    std::vector<std::uint32_t> unfold(std::vector<std::uint32_t> ready,
                                      std::vector<std::uint32_t> missing) const
    {
        std::vector<std::uint32_t> order;
        order.reserve(m_entries.size());
        while (!ready.empty()) {
            const std::uint32_t number = ready.back();
            ready.pop_back();
            order.push_back(number);
            for (const std::uint32_t child : m_children[number])
                if (--missing[child] == 0)
                    ready.push_back(child);
        }
        return order;
    }

    /// How much is built upon each: what has several parents counts for each of them in part.
    void weigh(const std::vector<std::uint32_t> &order)
    {
        m_weight.assign(m_entries.size(), 0);
        for (auto number = order.rbegin(); number != order.rend(); ++number) {
            m_weight[*number] += 1 + double(m_entries[*number].patch.runs().size());
            const auto &parents = m_entries[*number].parents;
            for (const std::uint32_t parent : parents)
                m_weight[parent] += m_weight[*number] / double(parents.size());
        }
    }

    TextGraph &m_graph;
    std::vector<Entry> m_entries;
    QHash<Dot, std::uint32_t> m_number;
    std::vector<std::vector<std::uint32_t>> m_children;
    std::vector<double> m_weight;
};

TextGraph::TextGraph(const QList<TextChange> &changes)
{
    Builder(*this, changes).build();
}

TextTracker::Stretch TextGraph::wordsOf(Node node) const
{
    const std::size_t end = node + 1 < size() ? m_nodes[node + 1].wordsStart : m_words.size();
    return {m_nodes[node].wordsStart, std::uint32_t(end) - m_nodes[node].wordsStart};
}

std::u32string_view TextGraph::words(TextTracker::Stretch stretch) const
{
    return std::u32string_view(m_words).substr(stretch.id, stretch.length);
}

TextGraph::Node TextGraph::author(TextTracker::Id id) const
{
    const auto after =
        std::upper_bound(m_nodes.begin(), m_nodes.end(), id,
                         [](TextTracker::Id i, const Entry &entry) { return i < entry.wordsStart; });
    return Node(after - m_nodes.begin()) - 1;
}

std::vector<TextGraph::Node> TextGraph::heads() const
{
    std::vector<bool> built(m_nodes.size(), false);
    for (const Entry &entry : m_nodes)
        for (const Node parent : entry.parents)
            built[parent] = true;
    std::vector<Node> heads;
    for (Node node = 0; node < size(); ++node)
        if (!built[node])
            heads.push_back(node);
    return heads;
}

std::vector<bool> TextGraph::known(const QList<Dot> &version) const
{
    std::vector<bool> known(m_nodes.size(), false);
    for (const Dot &dot : version)
        if (const auto node = m_nodeOf.constFind(dot); node != m_nodeOf.constEnd())
            known[*node] = true;
    for (Node node = size(); node-- > 0;)
        if (known[node])
            for (const Node parent : m_nodes[node].parents)
                known[parent] = true;
    return known;
}

} // namespace kopa::merge
