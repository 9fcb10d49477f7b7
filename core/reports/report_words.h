#pragma once

#include <QHash>
#include <QString>

namespace kopa::reports {

/// The words of a report in its own language, which need not be that of the interface.
struct ReportWords
{
    QHash<QString, QString> sections; ///< headings of the templates, by their keys
    QHash<QString, QString> figures;  ///< names of tables and charts, by what they are about
    QHash<QString, QString> titles;   ///< of a new report, by its kind; of a pilot with %1
    QHash<QString, QString> types;    ///< what a source is, by the key of its record type
    QString evidence, evidenceNote, gone, dropped, leftOut, draft, approved, decision, issue, wholeNetwork,
        severalAreas, present, confidence;
    QString number, count, words, source, claim, metBy, removal, area, target, baseline, aim, actual, state,
        event, kind, day, place, agreed, others, coreIdea, conditions, pilot, type, note, noPicture;

    /// In English for a language that is none of ours.
    static const ReportWords &in(const QString &language);
};

} // namespace kopa::reports
