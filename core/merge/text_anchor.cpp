#include "text_anchor.h"

#include "text_graph.h"
#include "text_rope.h"

#include <QCryptographicHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace kopa::merge {

namespace {

using Node = TextGraph::Node;
using Id = TextTracker::Id;

/// Base words have no change: their name comes from the words themselves.
Dot baseName(const QString &words)
{
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return {DeviceId::from(hash.first(DeviceId::size)).value_or(DeviceId{}), 0};
}

std::vector<Node> upTo(const TextGraph &graph, Node one, Node other)
{
    std::vector<bool> known(graph.size(), false);
    known[one] = known[other] = true;
    std::vector<Node> order;
    for (Node node = graph.size(); node-- > 0;) {
        if (!known[node])
            continue;
        order.push_back(node);
        for (const Node parent : graph.parents(node))
            known[parent] = true;
    }
    std::reverse(order.begin(), order.end());
    return order;
}

/// Where code points stand in a text of UTF-16 units.
class Units
{
public:
    explicit Units(const QString &text)
    {
        for (qsizetype i = 1; i < text.size(); ++i)
            if (text[i - 1].isHighSurrogate() && text[i].isLowSurrogate())
                m_pairs.push_back(i - 1 - qsizetype(m_pairs.size()));
    }

    qsizetype unit(std::uint32_t codePoint) const
    {
        return codePoint +
               (std::lower_bound(m_pairs.begin(), m_pairs.end(), qsizetype(codePoint)) - m_pairs.begin());
    }

    std::uint32_t codePoint(qsizetype unit) const
    {
        qsizetype least = 0;
        qsizetype most = qsizetype(m_pairs.size());
        while (least < most) {
            const qsizetype middle = (least + most) / 2;
            if (m_pairs[std::size_t(middle)] + middle < unit)
                least = middle + 1;
            else
                most = middle;
        }
        return std::uint32_t(unit - least);
    }

private:
    std::vector<qsizetype> m_pairs; ///< the code points outside the basic plane
};

} // namespace

QString TextAnchor::toText() const
{
    return QStringLiteral("%1.%2.%3").arg(crypto::base32(dot.device.toByteArray())).arg(dot.n).arg(index);
}

std::optional<TextAnchor> TextAnchor::fromText(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto bytes = crypto::fromBase32(parts[0]);
    const auto device = bytes ? DeviceId::from(*bytes) : std::nullopt;
    bool isNumber = false;
    bool isIndex = false;
    const TextAnchor anchor{{device.value_or(DeviceId{}), parts[1].toULongLong(&isNumber)},
                            parts[2].toUInt(&isIndex)};
    if (!device || !isNumber || !isIndex || anchor.toText() != text)
        return std::nullopt;
    return anchor;
}

/// The spans of a text in their order, and by the ids of their characters.
struct AnchoredText::Data
{
    struct Span
    {
        Id id = 0;
        std::uint32_t length = 0;
        std::uint32_t at = 0; ///< in the present text; of deleted words: where they stood
        bool gone = false;
    };

    Data(QList<TextChange> all, const QString &whole)
        : changes(std::move(all)), graph(withBase(changes, whole))
    {
        for (Node node = 0; node < graph.size(); ++node)
            nodes.insert(nameOf(node), node);
        std::vector<Node> order(graph.size());
        std::iota(order.begin(), order.end(), Node(0));
        TextWalk walk(graph, std::move(order), true);
        walk.run([](const TextWalk::Edit &) {});
        std::u32string words;
        walk.tracker().forEach([&](const TextTracker::Span &span) {
            byId.push_back({span.id, span.length, std::uint32_t(words.size()), span.gone});
            if (span.gone)
                return;
            present.push_back(byId.back());
            words += graph.words({span.id, span.length});
        });
        std::sort(byId.begin(), byId.end(), [](const Span &a, const Span &b) { return a.id < b.id; });
        text = fromCodePoints(words);
        units.emplace(text);
        characters = QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text);
    }

    /// A text without runs is a change of nobody's that does nothing upon it.
    static QList<TextChange> &withBase(QList<TextChange> &changes, const QString &whole)
    {
        if (changes.isEmpty() && !whole.isEmpty())
            changes.append(TextChange{{}, {}, {}, normalText(whole), {}});
        return changes;
    }

    Dot nameOf(Node node) const
    {
        const TextChange *change = graph.change(node);
        return change ? change->dot : baseName(fromCodePoints(graph.words(graph.wordsOf(node))));
    }

    std::optional<Id> idOf(const TextAnchor &anchor) const
    {
        const auto node = nodes.constFind(anchor.dot);
        if (node == nodes.constEnd() || anchor.index >= graph.wordsOf(*node).length)
            return std::nullopt;
        return graph.wordsStart(*node) + anchor.index;
    }

    /// Nothing for words of a change that did not fit.
    const Span *spanOf(Id id) const
    {
        const auto after = std::upper_bound(byId.begin(), byId.end(), id,
                                            [](Id wanted, const Span &span) { return wanted < span.id; });
        if (after == byId.begin() || id - (after - 1)->id >= (after - 1)->length)
            return nullptr;
        return &*(after - 1);
    }

    TextAnchor anchorAt(std::uint32_t codePoint) const
    {
        const auto after = std::upper_bound(present.begin(), present.end(), codePoint,
                                            [](std::uint32_t at, const Span &span) { return at < span.at; });
        const Span &span = *(after - 1);
        const Id id = span.id + (codePoint - span.at);
        const Node node = graph.author(id);
        return {nameOf(node), id - graph.wordsStart(node)};
    }

    /// To what people see as one character each.
    Place widened(Place place) const
    {
        if (place.isEmpty())
            return place;
        characters.setPosition(place.from);
        if (!characters.isAtBoundary())
            place.from = characters.toPreviousBoundary();
        characters.setPosition(place.to);
        if (!characters.isAtBoundary())
            place.to = characters.toNextBoundary();
        return place;
    }

    QList<TextChange> changes;
    TextGraph graph;
    QHash<Dot, Node> nodes;
    std::vector<Span> present; ///< in the order of the text
    std::vector<Span> byId;    ///< deleted ones, too
    QString text;
    std::optional<Units> units;
    mutable QTextBoundaryFinder characters;
};

AnchoredText::AnchoredText(QList<TextChange> changes, const QString &whole)
    : m_data(std::make_unique<Data>(std::move(changes), whole))
{
}
AnchoredText::~AnchoredText() = default;
AnchoredText::AnchoredText(AnchoredText &&) noexcept = default;
AnchoredText &AnchoredText::operator=(AnchoredText &&) noexcept = default;

const QString &AnchoredText::text() const
{
    return m_data->text;
}

AnchoredText::Place AnchoredText::trimmed(Place place) const
{
    const QString &text = m_data->text;
    place = m_data->widened(
        {std::clamp(place.from, qsizetype(0), text.size()), std::clamp(place.to, qsizetype(0), text.size())});
    while (!place.isEmpty() && text[place.from].isSpace())
        ++place.from;
    while (!place.isEmpty() && text[place.to - 1].isSpace())
        --place.to;
    return place;
}

std::optional<AnchoredPassage> AnchoredText::anchored(Place place) const
{
    place = trimmed(place);
    if (place.isEmpty())
        return std::nullopt;
    return AnchoredPassage{m_data->anchorAt(m_data->units->codePoint(place.from)),
                           m_data->anchorAt(m_data->units->codePoint(place.to) - 1)};
}

std::optional<AnchoredText::Place> AnchoredText::placed(const AnchoredPassage &passage) const
{
    const auto first = m_data->idOf(passage.first);
    const auto last = m_data->idOf(passage.last);
    const Data::Span *begins = first ? m_data->spanOf(*first) : nullptr;
    const Data::Span *ends = last ? m_data->spanOf(*last) : nullptr;
    if (!begins || !ends)
        return std::nullopt;
    const std::uint32_t from = begins->at + (begins->gone ? 0 : *first - begins->id);
    const std::uint32_t to = ends->at + (ends->gone ? 0 : *last - ends->id + 1);
    return m_data->widened({m_data->units->unit(from), m_data->units->unit(to)});
}

QString AnchoredText::written(const AnchoredPassage &passage) const
{
    const auto first = m_data->idOf(passage.first);
    const auto last = m_data->idOf(passage.last);
    if (!first || !last)
        return {};
    const TextGraph &graph = m_data->graph;
    TextWalk walk(graph, upTo(graph, graph.author(*first), graph.author(*last)), true);
    walk.run([](const TextWalk::Edit &) {});
    std::u32string there;
    std::u32string all;
    bool inside = false;
    bool over = false;
    walk.tracker().forEach([&](const TextTracker::Span &span) {
        const auto holds = [&](Id id) { return id >= span.id && id - span.id < span.length; };
        const bool begins = holds(*first);
        inside = (inside || begins) && !over;
        if (!inside)
            return;
        over = holds(*last);
        const Id from = begins ? *first : span.id;
        const Id to = over ? *last + 1 : span.id + span.length;
        const std::u32string_view words = graph.words({from, std::max(from, to) - from});
        all += words;
        if (!span.gone)
            there += words;
    });
    return fromCodePoints(there.empty() ? all : there);
}

} // namespace kopa::merge
