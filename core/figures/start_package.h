#pragma once

#include "area_figures.h"
#include "core/documents/document.h"
#include "core/documents/workbook.h"
#include "core/store/store_thread.h"
#include "kept_tables.h"

namespace kopa {

/// What one table says of a pilot: its municipalities, itself, the network and the country.
struct StartSection
{
    KeptTable table;
    bool ages = false;
    QList<AreaFigures> figures;
};

/// What a pilot begins with (capability E1): who takes part, and the figures of its area, a section for each
/// table, in one language.
struct StartPackage
{
    QString language; ///< fi, sv or en
    Area pilot;
    QStringList organisations; ///< the lead first
    QString lead;              ///< its name; empty without one
    QList<StartSection> sections;
    QDate made;
};

/// Of all tables that have figures of the pilot. NotFound for an unknown pilot, or when there is no table;
/// FilesMissing when the files of all are elsewhere (they are asked for); what a table says when it alone
/// would do and does not. Not on the store's thread.
Result<StartPackage> gatherStartPackage(StoreThread &store, const QString &pilot, const QString &language);

/// To be read: charts, tables and sources.
documents::Document startPackageDocument(const StartPackage &package);
/// To be worked with: every figure in a row of its own area and time, and the sources.
QList<documents::Sheet> startPackageSheets(const StartPackage &package);

} // namespace kopa
