#pragma once

#include "core/records/record.h"

namespace kopa::quality {

/// What the papers of the catalogue say beside the words of records, in one language.
struct CatalogueWords
{
    QString title; ///< %1: the day
    QString in;
    QString coming;
    QString proposed;
    QString disputed;
    QString out;
    QString crosswalk;
    QString agreed;  ///< %1 of %2
    QString objects; ///< %1
    QString asked;   ///< %1: what is asked for
    QString shown;   ///< %1: what shows it
    QString why;     ///< %1: the reason
    QString place;
    QString criteria;
    QString gap;
    QString nothing; ///< in a part that is empty
    QString standing;

    static const CatalogueWords &of(const QString &language);
};

/// What a criterion asks for: "At least 80 %, yearly", as far as it is said.
QString askedWords(const Record &criterion, const QString &language);

} // namespace kopa::quality
