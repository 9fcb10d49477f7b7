#pragma once

#include "core/documents/document.h"
#include "core/documents/workbook.h"
#include "core/records/record.h"

#include <QDate>

namespace kopa::quality {

/// What the papers of the catalogue are made of.
struct CatalogueRecords
{
    QList<Record> criteria;
    QList<Record> voices;
    QList<Record> methods;
};

/// The common catalogue on a day as a paper in one language: what is in, what was proposed, what is not in
/// and why, and what it answers to elsewhere.
documents::Document cataloguePaper(const CatalogueRecords &records, const QDate &day,
                                   const QString &language);

/// The same as a workbook: the three languages side by side, and the crosswalk.
QList<documents::Sheet> catalogueSheets(const CatalogueRecords &records, const QDate &day,
                                        const QString &language);

/// Writes it into a file, whole or not at all: as a workbook where its name ends in .xlsx, else as
/// savePaper() does.
Result<void> saveCatalogue(const CatalogueRecords &records, const QDate &day, const QString &language,
                           const QString &path);

} // namespace kopa::quality
