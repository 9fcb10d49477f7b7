#include "age_classes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

constexpr int oldest = 130;

std::optional<AgeRange> rangeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,3})\\s*(?:([-\u2013+])\\s*(\\d{1,3})?)?(?:\\s*(?:v\\.?|vuotta|vuotiaat|år|years?))?"
        "(?:\\s+(ja yli|ja vanhemmat|och över|och äldre|and over|or older))?$"));
    static const QRegularExpression people(QStringLiteral("^(\\d{1,3})-(vuotiaat|åringar|year-olds)$"));
    const auto single = people.match(text.trimmed());
    if (single.hasMatch())
        return AgeRange{single.captured(1).toInt(), single.captured(1).toInt()};
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    const bool open =
        !match.captured(4).isEmpty() || (!match.captured(2).isEmpty() && match.captured(3).isEmpty());
    const int to = match.captured(3).isEmpty() ? from : match.captured(3).toInt();
    if (from >= oldest || to >= oldest || to < from)
        return std::nullopt;
    return open ? AgeRange{from, std::nullopt} : AgeRange{from, to};
}

/// The age behind a range; one above all of them for an open one.
int endOf(const AgeRange &range)
{
    return range.to ? *range.to + 1 : oldest;
}

} // namespace

QList<AgeRange> educationClasses()
{
    return {{0, 6}, {7, 15}, {16, 18}, {19, 64}, {65, std::nullopt}};
}

std::optional<AgeRange> ageRange(const Category &category)
{
    const QList<QString> labels = category.label.all();
    for (const QString &label : labels)
        if (const auto range = rangeOf(label))
            return range;
    return labels.isEmpty() ? rangeOf(category.code) : std::nullopt;
}

bool isTotal(const Category &category)
{
    static const QStringList words = {QStringLiteral("Yhteensä"), QStringLiteral("Totalt"),
                                      QStringLiteral("Total"),    QStringLiteral("Sammanlagt"),
                                      QStringLiteral("Kaikki"),   QStringLiteral("Alla")};
    const QList<QString> labels = category.label.all();
    return category.code == u"SSS" || std::any_of(labels.begin(), labels.end(), [](const QString &label) {
               const QString first = label.section(u',', 0, 0).trimmed();
               return words.contains(first.section(u' ', -1), Qt::CaseInsensitive);
           });
}

std::optional<QList<qsizetype>> covering(const Dimension &ages, const AgeRange &range)
{
    const int end = endOf(range);
    if (range.from < 0 || end > oldest)
        return std::nullopt;
    QMultiHash<int, std::pair<int, qsizetype>> byFirst; // the age behind it, and the category
    for (qsizetype i = 0; i < ages.categories.size(); ++i) {
        const auto one = isTotal(ages.categories[i]) ? std::nullopt : ageRange(ages.categories[i]);
        if (one && endOf(*one) <= end)
            byFirst.insert(one->from, {endOf(*one), i});
    }
    // The fewest categories that cover all ages from "range.from" up to an age, for each age.
    QList<std::optional<QList<qsizetype>>> best(oldest + 1);
    best[range.from] = QList<qsizetype>();
    for (int age = range.from; age < end; ++age) {
        if (!best[age])
            continue;
        const auto [begin, behind] = byFirst.equal_range(age);
        for (auto it = begin; it != behind; ++it) {
            auto &reached = best[it->first];
            if (!reached || reached->size() > best[age]->size() + 1)
                reached = *best[age] + QList<qsizetype>{it->second};
        }
    }
    return best[end];
}

} // namespace kopa::statistics
