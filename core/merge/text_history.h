#pragma once

#include "dot.h"
#include "text_patch.h"

#include <memory>

namespace kopa::merge {

/// What one change did to one text.
struct TextChange
{
    Dot dot;
    HybridTime time;
    /// The version that was edited: the latest changes known then. A device's own earlier changes of the text
    /// are known to it without being named.
    QList<Dot> parents;
    /// Words that stood there before anybody's runs (from the register, or written as a whole): everybody who
    /// adopts the same words means the same ones.
    QString base = {};
    TextPatch patch;
};

/// All changes of one text as a graph of who knew of what, and the text that follows from it: an event graph
/// in the manner of Eg-walker (Gentle and Kleppmann, "Collaborative Text Editing with Eg-walker", 2025) with
/// the order of Fugue (Weidner and Kleppmann, "The Art of the Fugue", 2023), so that what two people typed
/// in one place stands one after the other. A function of the set of changes, whatever order they are given
/// in. Immutable; shared when copied.
class TextHistory
{
public:
    explicit TextHistory(QList<TextChange> changes);
    ~TextHistory();
    TextHistory(const TextHistory &);
    TextHistory &operator=(const TextHistory &);

    /// The changes that can be merged, parents before children.
    const QList<TextChange> &changes() const;
    /// Those that others are not built upon, by dot.
    const QList<Dot> &heads() const;
    /// Changes that name parents which are not here: they wait for them.
    const QList<Dot> &waiting() const;
    /// Changes whose runs do not fit the text that they were made upon: none of their words count.
    const QList<Dot> &refused() const;

    const QString &text() const;
    /// The text as it was at a version. Dots that are not here are passed over.
    QString textAt(const QList<Dot> &version) const;
    /// The edits that lead from the text at a version to the text now.
    TextPatch since(const QList<Dot> &version) const;

    /// A stretch of the present text, in code points.
    struct Passage
    {
        std::uint32_t at = 0;
        std::uint32_t length = 0;
        Dot dot; ///< authors(): the change that wrote it. joined(): the latest change in it.

        bool operator==(const Passage &) const = default;
    };
    /// The present text by author, without gaps. Base words are of nobody.
    QList<Passage> authors() const;
    /// Sentences of the present text that changes shaped which did not know of each other: what a program
    /// joined, a person reads once. What a version in `looked` knew has been read.
    QList<Passage> joined(const QList<Dot> &looked) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace kopa::merge
