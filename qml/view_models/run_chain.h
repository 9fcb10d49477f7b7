#pragma once

#include "typed_run.h"

#include <QList>

namespace kopa {

/// Edits that stand ready to be made on a text, the last one first (an undo stack, a redo stack): each is
/// meant for the text that those after it leave behind. What comes from elsewhere in between moves them along
/// with the words that they are about. UTF-16 units.
class RunChain
{
public:
    /// `length` units give way to `words`.
    struct Piece
    {
        qsizetype at = 0;
        qsizetype length = 0;
        QString words;

        bool operator==(const Piece &) const = default;
    };
    /// Made together; the pieces lie apart from each other, in the order of the text.
    using Step = QList<Piece>;

    bool isEmpty() const { return m_steps.isEmpty(); }
    qsizetype size() const { return m_steps.size(); }
    const Step &last() const { return m_steps.last(); }
    Step &last() { return m_steps.last(); }
    void push(const Step &step) { m_steps.append(step); }
    Step pop() { return m_steps.takeLast(); }
    void dropFirst() { m_steps.removeFirst(); }
    void clear() { m_steps.clear(); }

    /// Somebody else's run came into the text: of a step whose words are partly gone, what is left stays.
    void rebase(const TypedRun &foreign);

private:
    QList<Step> m_steps;
};

/// What takes a step back once it was made; `text` is the text before it.
RunChain::Step inverse(const RunChain::Step &step, const QString &text);

} // namespace kopa
