#pragma once

#include "text_history.h"
#include "text_tracker.h"

#include <string>

namespace kopa::merge {

/// The changes of one text as numbered nodes, parents before children, all their words in one piece. The
/// number of a code point in that piece is its id everywhere in here.
class TextGraph
{
public:
    using Node = std::uint32_t;

    explicit TextGraph(const QList<TextChange> &changes);

    Node size() const { return Node(m_nodes.size()); }
    /// The change behind a node; null for base words.
    const TextChange *change(Node node) const { return m_nodes[node].change; }
    const TextPatch &patch(Node node) const { return m_nodes[node].patch; }
    std::uint32_t wordsStart(Node node) const { return m_nodes[node].wordsStart; }
    const std::vector<Node> &parents(Node node) const { return m_nodes[node].parents; }
    /// All that a change inserted.
    TextTracker::Stretch wordsOf(Node node) const;
    std::u32string_view words(TextTracker::Stretch stretch) const;
    std::size_t wordCount() const { return m_words.size(); }
    std::size_t runCount() const { return m_runCount; }
    /// The node that wrote a code point.
    Node author(TextTracker::Id id) const;
    /// Orders authors of words that stand in one place: base words, then by device.
    std::uint32_t rank(Node node) const { return m_nodes[node].rank; }

    std::vector<Node> heads() const;
    const QList<Dot> &waiting() const { return m_waiting; }
    /// The nodes that a version knows; dots that are not here are passed over.
    std::vector<bool> known(const QList<Dot> &version) const;

private:
    struct Entry
    {
        const TextChange *change = nullptr;
        TextPatch patch;
        std::vector<std::uint32_t> parents;
        std::uint32_t rank = 0;
        std::uint32_t wordsStart = 0;
    };
    class Builder;

    std::vector<Entry> m_nodes;
    std::u32string m_words;
    std::size_t m_runCount = 0;
    QHash<Dot, Node> m_nodeOf;
    QList<Dot> m_waiting;
};

/// Carries out the changes of a graph one after another, each as its author meant it, and tells what each
/// does to the text so far.
class TextWalk
{
public:
    using Node = TextGraph::Node;

    /// `text` code points at `at` gave way to these words.
    struct Edit
    {
        Node node = 0;
        std::uint32_t at = 0;
        std::uint32_t removed = 0;
        TextTracker::Stretch words;
    };
    using Edited = std::function<void(const Edit &)>;

    /// The order must keep parents before children. `keepAll` keeps the whole text in the tracker, where
    /// otherwise only the part is that was written concurrently.
    TextWalk(const TextGraph &graph, std::vector<Node> order, bool keepAll = false);

    /// Carries out all.
    void run(const Edited &edited);

    /// Nodes whose runs did not fit; their words do not count.
    const std::vector<Node> &refused() const { return m_refused; }
    /// True when two changes in this walk did not know of each other.
    bool concurrent() const { return m_concurrent; }
    /// With keepAll: the whole text, deleted words too, and what each node deleted.
    const TextTracker &tracker() const { return m_tracker; }
    const std::vector<TextTracker::Stretch> &erased(Node node) const { return m_erased[node]; }

private:
    std::vector<bool> soleVersions() const;
    void apply(Node node, const Edited &edited);
    void applyStraight(Node node, const Edited &edited);
    void moveTo(const std::vector<std::uint32_t> &version);
    void leave(Node node);
    void enter(Node node);

    const TextGraph &m_graph;
    std::vector<Node> m_order;
    std::vector<std::vector<std::uint32_t>> m_parents; ///< by position in the order
    std::vector<std::vector<TextTracker::Stretch>> m_erased;
    std::vector<bool> m_isRefused;
    std::vector<Node> m_refused;
    std::vector<std::uint32_t> m_version; ///< where the tracker's moving version is, in positions
    std::vector<std::pair<std::uint32_t, std::uint8_t>> m_open; ///< what moveTo() has yet to visit, a heap
    std::vector<Node> m_coming;
    TextTracker m_tracker;
    std::uint32_t m_length = 0;
    bool m_keepAll;
    bool m_concurrent = false;
};

} // namespace kopa::merge
