#pragma once

#include "core/records/record.h"

namespace kopa::programme {

/// The title of a piece of support material in the three languages.
TrilingualName materialTitle(const Record &material);

/// Which support material a list shows. Empty members do not filter.
struct MaterialFilter
{
    QString theme = {};
    QString language = {}; ///< in which it is written
    QString pilot = {};    ///< also what is for all
    QString event = {};
};

/// Those that a filter lets through, the latest published first, then by title in a language.
QList<Record> materialsFor(const MaterialFilter &filter, const QList<Record> &materials,
                           QStringView language);

} // namespace kopa::programme
