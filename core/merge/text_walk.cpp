#include "text_graph.h"

#include <algorithm>

namespace kopa::merge {

TextWalk::TextWalk(const TextGraph &graph, std::vector<Node> order, bool keepAll)
    : m_graph(graph),
      m_order(std::move(order)),
      m_erased(graph.size()),
      m_isRefused(graph.size(), false),
      m_tracker(graph.wordCount(), graph.runCount()),
      m_keepAll(keepAll)
{
    std::vector<std::uint32_t> position(graph.size(), 0);
    for (std::uint32_t i = 0; i < m_order.size(); ++i)
        position[m_order[i]] = i;
    m_parents.resize(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_parents[i] = graph.parents(m_order[i]);
        for (std::uint32_t &parent : m_parents[i])
            parent = position[parent];
        std::sort(m_parents[i].begin(), m_parents[i].end());
    }
}

/// Positions after which the text is one version that everybody has who wrote before or writes later.
std::vector<bool> TextWalk::soleVersions() const
{
    const std::size_t count = m_order.size();
    std::vector<bool> sole(count, false);
    std::vector<bool> built(count, false);
    std::size_t heads = 0;
    for (std::size_t i = 0; i < count; ++i) {
        ++heads;
        for (const std::uint32_t parent : m_parents[i]) {
            heads -= built[parent] ? 0 : 1;
            built[parent] = true;
        }
        sole[i] = heads == 1;
    }
    std::int64_t earliest = std::int64_t(count);
    for (std::size_t i = count; i-- > 0;) {
        sole[i] = sole[i] && earliest >= std::int64_t(i);
        earliest = std::min(earliest, m_parents[i].empty() ? -1 : std::int64_t(m_parents[i].front()));
    }
    return sole;
}

void TextWalk::run(const Edited &edited)
{
    const std::vector<bool> sole = soleVersions();
    m_concurrent = std::find(sole.begin(), sole.end(), false) != sole.end();
    if (m_keepAll)
        m_tracker.restart(0);
    for (std::uint32_t i = 0; i < m_order.size(); ++i) {
        const bool fresh = !m_keepAll && (i == 0 || sole[i - 1]);
        if (fresh && sole[i]) {
            applyStraight(m_order[i], edited);
            continue;
        }
        if (fresh) {
            m_tracker.restart(m_length);
            m_version.clear();
            if (i > 0)
                m_version.push_back(i - 1);
        }
        moveTo(m_parents[i]);
        apply(m_order[i], edited);
        m_version.assign(1, i);
    }
}

void TextWalk::applyStraight(Node node, const Edited &edited)
{
    const TextPatch &patch = m_graph.patch(node);
    if (!patch.fits(m_length)) {
        m_isRefused[node] = true;
        m_refused.push_back(node);
        return;
    }
    TextTracker::Id id = m_graph.wordsStart(node);
    for (const TextRun &run : patch.runs()) {
        edited({node, run.at, run.removed, {id, run.inserted}});
        id += run.inserted;
        m_length += run.inserted - run.removed;
    }
}

void TextWalk::apply(Node node, const Edited &edited)
{
    const TextPatch &patch = m_graph.patch(node);
    if (!patch.fits(m_tracker.length())) {
        m_isRefused[node] = true;
        m_refused.push_back(node);
        return;
    }
    const auto deleted = [&](std::uint32_t at, std::uint32_t count) {
        m_length -= count;
        edited({node, at, count, {}});
    };
    TextTracker::Id id = m_graph.wordsStart(node);
    for (const TextRun &run : patch.runs()) {
        if (run.removed > 0)
            m_tracker.erase(run.at, run.removed, m_erased[node], deleted);
        if (run.inserted > 0) {
            const TextTracker::Stretch words{id, run.inserted};
            edited({node, m_tracker.insert(run.at, words, m_graph.rank(node)), 0, words});
            id += run.inserted;
            m_length += run.inserted;
        }
    }
}

void TextWalk::leave(Node node)
{
    if (m_isRefused[node])
        return;
    for (const TextTracker::Stretch &erased : m_erased[node])
        m_tracker.leaveErasure(erased);
    m_tracker.leaveWords(m_graph.wordsOf(node));
}

void TextWalk::enter(Node node)
{
    if (m_isRefused[node])
        return;
    m_tracker.enterWords(m_graph.wordsOf(node));
    for (const TextTracker::Stretch &erased : m_erased[node])
        m_tracker.enterErasure(erased);
}

/// Goes from the tracker's version to another by the changes that only one of them knows.
void TextWalk::moveTo(const std::vector<std::uint32_t> &version)
{
    if (m_version == version)
        return;
    enum Side : std::uint8_t { here = 1, there = 2, both = 3 };
    std::size_t single = 0;
    const auto push = [&](std::uint32_t position, std::uint8_t side) {
        m_open.emplace_back(position, side);
        std::push_heap(m_open.begin(), m_open.end());
        single += side == both ? 0 : 1;
    };
    m_open.clear();
    m_coming.clear();
    for (const std::uint32_t position : m_version)
        push(position, here);
    for (const std::uint32_t position : version)
        push(position, there);
    while (single > 0) {
        const std::uint32_t position = m_open.front().first;
        std::uint8_t side = 0;
        while (!m_open.empty() && m_open.front().first == position) {
            side |= m_open.front().second;
            single -= m_open.front().second == both ? 0 : 1;
            std::pop_heap(m_open.begin(), m_open.end());
            m_open.pop_back();
        }
        if (side == here)
            leave(m_order[position]);
        else if (side == there)
            m_coming.push_back(m_order[position]);
        for (const std::uint32_t parent : m_parents[position])
            push(parent, side);
    }
    for (auto node = m_coming.rbegin(); node != m_coming.rend(); ++node)
        enter(*node);
}

} // namespace kopa::merge
