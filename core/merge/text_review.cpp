#include "text_history_data.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kopa::merge {

namespace {

using Node = TextGraph::Node;
using Span = TextTracker::Span;

/// A change that shaped the text at a place, by words that are there or by words that are gone.
struct Touch
{
    std::uint32_t at = 0;
    std::uint32_t length = 0;
    Node node = 0;
};

/// Which changes shaped which part of the present text.
std::vector<Touch> touches(const TextGraph &graph, const TextWalk &walk)
{
    std::vector<Touch> found;
    std::vector<Touch> gone; // by id of the words, with their place in the present text
    std::uint32_t at = 0;
    walk.tracker().forEach([&](const Span &span) {
        if (span.gone) {
            gone.push_back({span.id, span.length, at});
        } else {
            found.push_back({at, span.length, graph.author(span.id)});
            at += span.length;
        }
    });
    const auto byId = [](const Touch &a, const Touch &b) { return a.at < b.at; };
    std::sort(gone.begin(), gone.end(), byId);
    for (Node node = 0; node < graph.size(); ++node) {
        for (const TextTracker::Stretch &erased : walk.erased(node)) {
            auto span = std::upper_bound(gone.begin(), gone.end(), Touch{erased.id, 0, 0}, byId);
            if (span != gone.begin())
                --span;
            for (; span != gone.end() && span->at < erased.id + erased.length; ++span)
                if (span->at + span->length > erased.id)
                    found.push_back({span->node, 0, node});
        }
    }
    return found;
}

/// Answers who knew of whom, in a graph that is numbered parents first.
class Knowledge
{
public:
    Knowledge(const TextGraph &graph, const QList<Dot> &looked)
        : m_graph(graph), m_looked(graph.known(looked))
    {
    }

    bool knows(Node later, Node earlier) const
    {
        std::vector<Node> open{later};
        std::vector<bool> seen(later < earlier ? 0 : later - earlier + 1, false);
        while (!open.empty()) {
            const Node node = open.back();
            open.pop_back();
            if (node == earlier)
                return true;
            for (const Node parent : m_graph.parents(node))
                if (parent >= earlier && !seen[parent - earlier]) {
                    seen[parent - earlier] = true;
                    open.push_back(parent);
                }
        }
        return false;
    }

    /// Whether two of these, by rising number, did not know of each other and have not been read.
    bool unread(const std::vector<Node> &nodes) const
    {
        bool chain = true;
        for (std::size_t i = 1; i < nodes.size() && chain; ++i)
            chain = knows(nodes[i], nodes[i - 1]);
        for (std::size_t i = nodes.size(); i-- > 0 && !chain;) {
            if (m_looked[nodes[i]])
                continue;
            for (std::size_t j = 0; j < nodes.size(); ++j)
                if (j < i ? !knows(nodes[i], nodes[j]) : j > i && m_looked[nodes[j]])
                    return true;
        }
        return false;
    }

    /// The latest change among these that has not been read.
    Dot latest(const std::vector<Node> &nodes) const
    {
        const TextChange *latest = nullptr;
        for (const Node node : nodes) {
            const TextChange *change = m_graph.change(node);
            if (change && !m_looked[node] &&
                (!latest || std::tie(latest->time, latest->dot) < std::tie(change->time, change->dot)))
                latest = change;
        }
        return latest ? latest->dot : Dot{};
    }

private:
    const TextGraph &m_graph;
    std::vector<bool> m_looked;
};

/// Where sentences begin in a text, in code points, and its length at the end. What ran together without a
/// space is one sentence.
std::vector<std::uint32_t> sentenceStarts(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    std::vector<std::uint32_t> starts{0};
    qsizetype last = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (next < text.size() && !text[next - 1].isSpace())
            continue;
        starts.push_back(starts.back() + codePoints(QStringView(text).sliced(last, next - last)));
        last = next;
    }
    return starts;
}

} // namespace

QList<TextHistory::Passage> TextHistory::authors() const
{
    const TextGraph &graph = m_data->graph;
    TextWalk walk(graph, allNodes(graph), true);
    walk.run([](const TextWalk::Edit &) {});
    QList<Passage> passages;
    std::uint32_t at = 0;
    walk.tracker().forEach([&](const Span &span) {
        if (span.gone)
            return;
        const TextChange *change = graph.change(graph.author(span.id));
        const Dot dot = change ? change->dot : Dot{};
        if (!passages.isEmpty() && passages.last().dot == dot)
            passages.last().length += span.length;
        else
            passages.append({at, span.length, dot});
        at += span.length;
    });
    return passages;
}

QList<TextHistory::Passage> TextHistory::joined(const QList<Dot> &looked) const
{
    if (!m_data->concurrent)
        return {};
    const TextGraph &graph = m_data->graph;
    TextWalk walk(graph, allNodes(graph), true);
    walk.run([](const TextWalk::Edit &) {});
    const std::vector<std::uint32_t> starts = sentenceStarts(m_data->text);
    std::vector<std::vector<Node>> shapers(starts.size());
    for (const Touch &touch : touches(graph, walk)) {
        const auto first = std::upper_bound(starts.begin(), starts.end(), touch.at) - starts.begin() - 1;
        for (std::size_t i = std::size_t(first); i < starts.size(); ++i) {
            if (i > std::size_t(first) && starts[i] >= touch.at + touch.length)
                break;
            shapers[i].push_back(touch.node);
        }
    }
    const Knowledge knowledge(graph, looked);
    QList<Passage> passages;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        std::vector<Node> &nodes = shapers[i];
        if (i + 2 == starts.size())
            nodes.insert(nodes.end(), shapers.back().begin(), shapers.back().end());
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        if (knowledge.unread(nodes))
            passages.append({starts[i], starts[i + 1] - starts[i], knowledge.latest(nodes)});
    }
    return passages;
}

} // namespace kopa::merge
