#include "text_history_data.h"
#include "text_rope.h"

#include <numeric>

namespace kopa::merge {

namespace {

using Node = TextGraph::Node;

QString textAfter(const TextGraph &graph, TextWalk &walk)
{
    TextRope rope;
    walk.run(
        [&](const TextWalk::Edit &edit) { rope.replace(edit.at, edit.removed, graph.words(edit.words)); });
    return rope.text();
}

} // namespace

std::vector<Node> allNodes(const TextGraph &graph)
{
    std::vector<Node> order(graph.size());
    std::iota(order.begin(), order.end(), Node(0));
    return order;
}

TextHistory::Data::Data(QList<TextChange> all) : given(std::move(all)), graph(given)
{
    for (const Node node : graph.heads())
        if (const TextChange *change = graph.change(node))
            heads.append(change->dot);
    std::sort(heads.begin(), heads.end());
    for (Node node = 0; node < graph.size(); ++node)
        if (const TextChange *change = graph.change(node))
            changes.append(*change);
    TextWalk walk(graph, allNodes(graph));
    text = textAfter(graph, walk);
    concurrent = walk.concurrent();
    for (const Node node : walk.refused())
        refused.append(graph.change(node)->dot);
    std::sort(refused.begin(), refused.end());
}

TextHistory::TextHistory(QList<TextChange> changes) : m_data(std::make_shared<const Data>(std::move(changes)))
{
}
TextHistory::~TextHistory() = default;
TextHistory::TextHistory(const TextHistory &) = default;
TextHistory &TextHistory::operator=(const TextHistory &) = default;

const QList<TextChange> &TextHistory::changes() const
{
    return m_data->changes;
}

const QList<Dot> &TextHistory::heads() const
{
    return m_data->heads;
}

const QList<Dot> &TextHistory::waiting() const
{
    return m_data->graph.waiting();
}

const QList<Dot> &TextHistory::refused() const
{
    return m_data->refused;
}

const QString &TextHistory::text() const
{
    return m_data->text;
}

QString TextHistory::textAt(const QList<Dot> &version) const
{
    const std::vector<bool> known = m_data->graph.known(version);
    std::vector<Node> order;
    for (Node node = 0; node < m_data->graph.size(); ++node)
        if (known[node])
            order.push_back(node);
    TextWalk walk(m_data->graph, std::move(order));
    return textAfter(m_data->graph, walk);
}

TextPatch TextHistory::since(const QList<Dot> &version) const
{
    const TextGraph &graph = m_data->graph;
    const std::vector<bool> known = graph.known(version);
    std::vector<Node> order = allNodes(graph);
    std::stable_partition(order.begin(), order.end(), [&](Node node) { return known[node]; });
    TextPatch patch;
    TextWalk walk(graph, std::move(order));
    walk.run([&](const TextWalk::Edit &edit) {
        if (!known[edit.node])
            patch.add(edit.at, edit.removed, fromCodePoints(graph.words(edit.words)));
    });
    return patch;
}

} // namespace kopa::merge
