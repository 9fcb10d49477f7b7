#include "text_reference.h"

#include <QSet>

namespace kopa::merge {

namespace {

/// One character ever typed, and where its author put it: before or after another one.
struct Letter
{
    Dot dot;
    QString base;
    char32_t word = 0;
    std::vector<std::size_t> leftChildren;
    std::vector<std::size_t> rightChildren;
    QSet<Dot> deletedBy;
};

class Reference
{
public:
    Reference() : m_letters(1) {}

    void carryOut(const TextChange &change, const QSet<Dot> &knownBefore, const QSet<QString> &knownBases)
    {
        m_known = knownBefore;
        m_bases = knownBases;
        const QList<uint> words = change.patch.words().toUcs4();
        if (!change.patch.fits(visible().size()))
            return;
        m_known.insert(change.dot);
        qsizetype next = 0;
        for (const TextRun &run : change.patch.runs()) {
            const std::vector<std::size_t> shown = visible();
            for (std::uint32_t i = 0; i < run.removed; ++i)
                m_letters[shown[run.at + i]].deletedBy.insert(change.dot);
            for (std::uint32_t i = 0; i < run.inserted; ++i)
                type(run.at + i, {change.dot, {}, words[next++], {}, {}, {}});
        }
    }

    void adopt(const QString &base)
    {
        m_known.clear();
        m_bases = {base};
        std::uint32_t at = 0;
        for (const uint word : base.toUcs4())
            type(at++, {{}, base, word, {}, {}, {}});
    }

    QString text() const
    {
        QString result;
        for (const std::size_t letter : inOrder())
            if (m_letters[letter].deletedBy.isEmpty())
                result += QString::fromUcs4(&m_letters[letter].word, 1);
        return result;
    }

private:
    bool isKnown(std::size_t letter) const
    {
        return m_letters[letter].base.isEmpty() ? m_known.contains(m_letters[letter].dot)
                                                : m_bases.contains(m_letters[letter].base);
    }

    /// What the author of the present change sees.
    std::vector<std::size_t> visible() const
    {
        std::vector<std::size_t> result;
        for (const std::size_t letter : inOrder())
            if (isKnown(letter) && !m_letters[letter].deletedBy.intersects(m_known))
                result.push_back(letter);
        return result;
    }

    void type(std::uint32_t at, Letter letter)
    {
        const std::size_t left = at == 0 ? 0 : visible()[at - 1];
        std::vector<std::size_t> order = inOrder();
        order.insert(order.begin(), 0);
        const auto &children = m_letters[left].rightChildren;
        const bool firstThere = std::none_of(children.begin(), children.end(),
                                             [this](std::size_t child) { return isKnown(child); });
        const std::size_t fresh = m_letters.size();
        m_letters.push_back(letter);
        if (firstThere) {
            m_letters[left].rightChildren.push_back(fresh);
            return;
        }
        auto right = std::find(order.begin(), order.end(), left) + 1;
        while (!isKnown(*right))
            ++right;
        m_letters[*right].leftChildren.push_back(fresh);
    }

    bool standsFirst(std::size_t a, std::size_t b) const
    {
        const Letter &one = m_letters[a];
        const Letter &other = m_letters[b];
        if (one.base.isEmpty() != other.base.isEmpty())
            return !one.base.isEmpty();
        return std::tie(one.base, one.dot.device, a) < std::tie(other.base, other.dot.device, b);
    }

    std::vector<std::size_t> inOrder() const
    {
        std::vector<std::size_t> result;
        visit(0, result);
        return result;
    }

    void visit(std::size_t letter, std::vector<std::size_t> &result) const
    {
        const auto visitAll = [&](std::vector<std::size_t> children) {
            std::sort(children.begin(), children.end(),
                      [this](std::size_t a, std::size_t b) { return standsFirst(a, b); });
            for (const std::size_t child : children)
                visit(child, result);
        };
        visitAll(m_letters[letter].leftChildren);
        if (letter != 0)
            result.push_back(letter);
        visitAll(m_letters[letter].rightChildren);
    }

    std::vector<Letter> m_letters;
    QSet<Dot> m_known;
    QSet<QString> m_bases;
};

} // namespace

QString referenceText(const QList<TextChange> &changes)
{
    QMap<Dot, TextChange> left;
    for (const TextChange &change : changes)
        left.insert(change.dot, change);
    Reference reference;
    QSet<QString> adopted;
    QMap<Dot, QSet<Dot>> before;
    QMap<Dot, QSet<QString>> basesOf;
    for (bool progress = true; progress;) {
        progress = false;
        for (const Dot &dot : left.keys()) {
            const TextChange change = left.value(dot);
            QList<Dot> parents = change.parents;
            for (const TextChange &other : changes)
                if (other.dot.device == dot.device && other.dot.n < dot.n)
                    parents.append(other.dot);
            const bool ready = std::all_of(parents.begin(), parents.end(),
                                           [&](const Dot &parent) { return before.contains(parent); });
            if (!ready)
                continue;
            QSet<Dot> known;
            QSet<QString> bases;
            if (!change.base.isEmpty())
                bases.insert(change.base);
            for (const Dot &parent : parents) {
                known += before[parent];
                known.insert(parent);
                bases += basesOf[parent];
            }
            if (!change.base.isEmpty() && !adopted.contains(change.base)) {
                adopted.insert(change.base);
                reference.adopt(change.base);
            }
            reference.carryOut(change, known, bases);
            before.insert(dot, known);
            basesOf.insert(dot, bases);
            left.remove(dot);
            progress = true;
        }
    }
    return reference.text();
}

} // namespace kopa::merge
