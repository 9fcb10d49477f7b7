#include "crosswalk.h"

#include "core/lists/list_words.h"
#include "core/records/criterion.h"

#include <algorithm>
#include <compare>

namespace kopa::quality {

namespace {

bool isIndicator(const QString &place)
{
    bool isNumber = false;
    const int number = place.toInt(&isNumber);
    return isNumber && number >= 1 && number <= indicatorCount && QString::number(number) == place;
}

QList<Reference> referencesOf(const Record &criterion)
{
    QList<Reference> references;
    for (const QString &element : criterion.set(criterion::crosswalk))
        if (const auto reference = referenceOf(element))
            references.append(*reference);
    return references;
}

/// "9.1.10" after "9.1.2": figures stand in front of words, and by their size.
std::strong_ordering orderOf(const QString &one, const QString &other)
{
    const QStringList parts = one.split(u'.');
    const QStringList others = other.split(u'.');
    for (qsizetype at = 0; at < std::min(parts.size(), others.size()); ++at) {
        bool isNumber = false, isOther = false;
        const int number = parts[at].toInt(&isNumber);
        const int otherNumber = others[at].toInt(&isOther);
        if (isNumber != isOther)
            return isNumber ? std::strong_ordering::less : std::strong_ordering::greater;
        if (isNumber && number != otherNumber)
            return number <=> otherNumber;
        if (const int said = parts[at].compare(others[at]); !isNumber && said != 0)
            return said <=> 0;
    }
    return parts.size() != others.size() ? parts.size() <=> others.size() : one.compare(other) <=> 0;
}

bool comesBefore(const CrosswalkRow &one, const CrosswalkRow &other)
{
    const auto frameworkPlace = [](const CrosswalkRow &row) {
        return frameworks().indexOf(row.reference.framework);
    };
    if (frameworkPlace(one) != frameworkPlace(other))
        return frameworkPlace(one) < frameworkPlace(other);
    return orderOf(one.reference.place, other.reference.place) < 0;
}

} // namespace

const QStringList &frameworks()
{
    static const QStringList keys{QStringLiteral("eqavet"), QStringLiteral("skolverket"),
                                  QStringLiteral("iso21001"), QStringLiteral("local")};
    return keys;
}

std::optional<Reference> referenceOf(const QString &element)
{
    const qsizetype colon = element.indexOf(u':');
    const Reference reference{element.left(colon), element.mid(colon + 1).trimmed()};
    if (colon < 0 || !frameworks().contains(reference.framework) || reference.place.isEmpty())
        return std::nullopt;
    if (reference.framework == u"eqavet" && !isIndicator(reference.place))
        return std::nullopt;
    return reference;
}

QString elementOf(const Reference &reference)
{
    return reference.framework + u':' + reference.place;
}

QString frameworkName(const QString &framework, const QString &language)
{
    return lists::choiceWords(QStringLiteral("framework"), framework, language);
}

QString indicatorTitle(int number, const QString &language)
{
    return lists::choiceWords(QStringLiteral("eqavet"), QString::number(number), language);
}

QList<CrosswalkRow> crosswalkOf(const QList<Record> &criteria)
{
    QList<CrosswalkRow> rows;
    for (int number = 1; number <= indicatorCount; ++number)
        rows.append(CrosswalkRow{{frameworks().first(), QString::number(number)}});
    for (const Record &criterion : criteria)
        for (const Reference &reference : referencesOf(criterion)) {
            const auto known = std::find_if(rows.begin(), rows.end(), [&](const CrosswalkRow &row) {
                return row.reference == reference;
            });
            if (known != rows.end())
                known->criteria.append(criterion.id);
            else
                rows.append(CrosswalkRow{reference, {criterion.id}});
        }
    for (CrosswalkRow &row : rows)
        row.criteria.sort();
    std::sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

QStringList withoutReference(const QList<Record> &criteria)
{
    QStringList ids;
    for (const Record &criterion : criteria)
        if (referencesOf(criterion).isEmpty())
            ids.append(criterion.id);
    ids.sort();
    return ids;
}

} // namespace kopa::quality
