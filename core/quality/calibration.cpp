#include "calibration.h"

#include "core/records/quality_review.h"
#include "criteria.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace kopa::quality {

namespace {

using namespace quality_review;

CalibrationPair pairOf(const Record &one, const Record &other)
{
    const auto first = levelPlace(one.text(level));
    const auto second = levelPlace(other.text(level));
    CalibrationPair pair{.one = one.id, .other = other.id};
    pair.told = first && second;
    pair.apart = pair.told ? std::abs(*first - *second) : 0;
    pair.doubtful = one.text(provider) != other.text(provider) ||
                    one.text(criterion) != other.text(criterion) ||
                    one.text(reviewer) == other.text(reviewer);
    return pair;
}

/// A row a reviewer, a column a pair.
findings::Codings codingsOf(const QList<std::pair<const Record *, const Record *>> &pairs)
{
    QMap<QString, QStringList> rows;
    for (qsizetype at = 0; at < pairs.size(); ++at)
        for (const Record *review : {pairs[at].first, pairs[at].second}) {
            QStringList &row = rows[review->text(reviewer)];
            row.resize(pairs.size());
            row[at] = review->text(level);
        }
    return rows.values();
}

} // namespace

Calibration calibrationOf(const QList<Record> &reviews)
{
    QHash<QString, const Record *> known;
    for (const Record &review : reviews)
        known.insert(review.id, &review);
    QList<std::pair<const Record *, const Record *>> joined, counted;
    for (const Record &review : reviews)
        if (const Record *first = known.value(review.text(beside)); first && first != &review)
            joined.append(std::pair(first, &review));
    std::sort(joined.begin(), joined.end(), [](const auto &a, const auto &b) {
        return std::tuple(b.second->text(on), a.second->id) < std::tuple(a.second->text(on), b.second->id);
    });
    Calibration calibration;
    for (const auto &[first, second] : joined) {
        calibration.pairs.append(pairOf(*first, *second));
        if (calibration.pairs.last().told && !calibration.pairs.last().doubtful)
            counted.append(std::pair(first, second));
    }
    calibration.agreement = findings::agreementOf(codingsOf(counted));
    return calibration;
}

QList<Record> reviewHistory(const QList<Record> &reviews, const QString &whose, const QStringList &criteria)
{
    QList<Record> history;
    for (const Record &review : reviews)
        if ((whose.isEmpty() || review.text(provider) == whose) &&
            (criteria.isEmpty() || criteria.contains(review.text(criterion))))
            history.append(review);
    std::sort(history.begin(), history.end(), [](const Record &a, const Record &b) {
        return std::tuple(b.text(on), a.id) < std::tuple(a.text(on), b.id);
    });
    return history;
}

QStringList reviewFaults(const Record &review)
{
    QStringList faults;
    const auto lacks = [&](FieldNumber field) { return review.text(field).trimmed().isEmpty(); };
    if (lacks(provider))
        faults.append(QStringLiteral("no_provider"));
    if (lacks(criterion))
        faults.append(QStringLiteral("no_criterion"));
    if (lacks(on))
        faults.append(QStringLiteral("no_day"));
    const bool given = review.text(state) == u"given" || review.text(state) == u"agreed";
    if (given && lacks(level))
        faults.append(QStringLiteral("no_level"));
    if (given && lacks(note) && lacks(words) && review.set(passages).isEmpty())
        faults.append(QStringLiteral("no_evidence"));
    return faults;
}

} // namespace kopa::quality
