#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

#include <QDate>

namespace kopa {
class Store;
}

namespace kopa::reports {

/// A report's title in the three languages.
TrilingualName reportTitle(const Record &report);

/// One of a part's texts by language: of a field whose three languages stand in the order fi, sv, en.
FieldNumber inLanguage(FieldNumber finnish, const QString &language);
const QStringList &reportLanguages();

/// The parts of a report in their order, without those in the trash. What is told to belong to it and has no
/// place comes last, by id: the same on every device.
struct ReportParts
{
    Record report;
    QList<Record> parts;
};
/// NotFound.
Result<ReportParts> readReport(Store &store, const QString &report);

/// A part to be made.
struct NewPart
{
    QString kind; ///< a choice of report_part::kind
    int level = 1;
    TrilingualName text = {};
    QString about = {}; ///< of a heading the section's key, of a table or chart its figure
    QStringList findings = {};
    QStringList passages = {};
    QStringList targets = {};
    QStringList events = {};
    QStringList notes = {};
    QStringList pictures = {};
    QStringList tables = {};
    QString figures = {}; ///< picked from a table of statistics: see PickedFigures
    /// Made of records: its id follows from what it stands on, so that two people who fill a report without a
    /// line make one part.
    bool filled = false;
};

/// The id of a part that is filled: the same on every device for what is made of the same records.
QString filledId(const NewPart &part, const QString &report);

/// What a report begins with: its kind's sections as headings in three languages.
struct NewReport
{
    QString kind; ///< final, pilot, travel or workshop
    TrilingualName title = {};
    QString language = QStringLiteral("fi");
    QString pilot = {};
    QString event = {};
    QString note = {};
    std::optional<crypto::SpaceId> space = std::nullopt;
};
/// Its id. Without titles it is named by its kind. NotFound for a pilot, event or note that there is not.
Result<QString> makeReport(Store &store, const NewReport &wanted);

/// The keys of a kind's sections, in their order.
QStringList sectionsOf(const QString &kind);

/// Puts parts behind another one (empty: at the beginning; nothing: at the end), in one transaction; their
/// ids. A filled one that lies in the trash comes back to its place. InvalidArgument "approved" in an
/// approved report, NotFound.
Result<QStringList> addParts(Store &store, const QString &report, const QList<NewPart> &parts,
                             const std::optional<QString> &after = std::nullopt);
/// To behind another one, or to the beginning. NotFound, InvalidArgument as above.
Result<void> movePart(Store &store, const QString &report, const QString &part, const QString &after);
/// Into the trash, or back to its place.
Result<void> removePart(Store &store, const QString &part, bool removed = true);
/// A text of a part, in one language.
Result<void> writePart(Store &store, const QString &part, const QString &language, const QString &text);
/// What a picture or a chart shows, in one language, for those who do not see it.
Result<void> describePart(Store &store, const QString &part, const QString &language, const QString &text);
/// Puts sources under a part, or takes them away: keys of findings, passages, targets, events, notes, tables.
Result<void> setSources(Store &store, const QString &part, const QList<RecordKey> &sources, bool present);

/// InvalidArgument (field, reason "approved") where a report is approved or issued: it is opened again first.
Result<void> refuseApproved(const Record &report);

} // namespace kopa::reports
