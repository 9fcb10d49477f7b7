#pragma once

#include "text_graph.h"
#include "text_history.h"

namespace kopa::merge {

/// What a TextHistory has worked out once and for all.
struct TextHistory::Data
{
    explicit Data(QList<TextChange> all);

    QList<TextChange> given;
    TextGraph graph;
    QList<TextChange> changes;
    QList<Dot> heads;
    QList<Dot> refused;
    QString text;
    bool concurrent = false; ///< two changes did not know of each other
};

/// All nodes in the order of their numbers.
std::vector<TextGraph::Node> allNodes(const TextGraph &graph);

} // namespace kopa::merge
