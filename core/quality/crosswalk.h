#pragma once

#include "core/records/record.h"

#include <optional>

namespace kopa::quality {

/// A place in another framework of quality to which a criterion answers, as criterion::crosswalk holds it:
/// "eqavet:4", "iso21001:9.1.2".
struct Reference
{
    QString framework; ///< one of frameworks()
    QString place;     ///< a number or words

    bool operator==(const Reference &) const = default;
};

/// eqavet, skolverket, iso21001, local.
const QStringList &frameworks();

/// Nothing for an unknown framework, for no place, and for an EQAVET indicator beyond the ten.
std::optional<Reference> referenceOf(const QString &element);
QString elementOf(const Reference &reference);

/// What a framework is called.
QString frameworkName(const QString &framework, const QString &language);

/// One of EQAVET's ten indicators in short: Recommendation of the European Parliament and of the Council of
/// 18 June 2009 (2009/C 155/01), annex II. Empty beyond them.
QString indicatorTitle(int number, const QString &language);
inline constexpr int indicatorCount = 10;

/// A place in another framework and the criteria that answer to it; none: a gap.
struct CrosswalkRow
{
    Reference reference;
    QStringList criteria = {}; ///< ids
};

/// All ten indicators of EQAVET, then the places of the others that anybody named, in order.
QList<CrosswalkRow> crosswalkOf(const QList<Record> &criteria);

/// Those that answer to no other framework: their ids.
QStringList withoutReference(const QList<Record> &criteria);

} // namespace kopa::quality
