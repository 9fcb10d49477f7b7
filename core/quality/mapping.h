#pragma once

#include "core/records/record.h"

/// How each municipality follows up quality today, as it was told (capabilities H1 and H9).
namespace kopa::quality {

/// By what a municipality's row is divided: kinds of education, or the providers that anybody names.
enum class MappingBy { Education, Provider };

/// What is known of a municipality in one kind of education, or with one provider.
struct MappingCell
{
    QString column;
    QStringList methods = {}; ///< ids
    QStringList criteria =
        {}; ///< ids; one for all kinds stands in each, one for all providers with each known

    bool isUnknown() const { return methods.isEmpty() && criteria.isEmpty(); }
};

struct MappingRow
{
    QString municipality;
    QList<MappingCell> cells; ///< as Mapping::columns
    int otherMethods = 0;     ///< of which nobody has said in which kind of education, or with which provider
};

/// A way of doing it that is worth keeping.
struct GoodExample
{
    QString type; ///< "method" or "criterion"
    QString id;
    QString municipality;
    QString words;
};

struct Mapping
{
    QStringList columns;         ///< all kinds of education, or ids of providers
    QList<MappingRow> rows = {}; ///< of whom anything is known, by id
    QStringList unknown = {};    ///< of whom nothing is known yet
    QList<GoodExample> examples = {};

    int unknownCells() const;
};

/// Of all `municipalities`; with a provider, of what concerns that one, and only of those that buy from it.
Mapping mappingOf(const QList<Record> &methods, const QList<Record> &criteria,
                  const QStringList &municipalities, const QString &provider = {},
                  MappingBy by = MappingBy::Education);

} // namespace kopa::quality
