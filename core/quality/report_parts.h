#pragma once

#include "core/store/edit.h"
#include "report_form.h"
#include "suppression.h"

namespace kopa::quality {

/// The ids of what a municipality gets follow from those of what it is made of: sending again changes the
/// same records.
QString partId(const QString &whole, const QString &buyer);
QString partValueId(const QString &value, const QString &part);

/// The answers that are sent: those that are asked for and given.
QList<Record> answersToSend(const ReportForm &form);

/// The figures among them that count learners. A count without learners counts as many as it says.
QList<CountedFigure> countedFigures(const QList<Record> &answers, const QList<Record> &criteria);
/// What earlier sendings told, as the answers themselves keep it.
QList<ToldFigures> toldInSendings(const QList<Record> &values);
/// What an answer keeps of a sending.
QString sendingMark(int sending, int learners, Telling telling);
QString tellingKey(Telling telling); ///< told, small, balance

/// A report as it is to be sent.
struct Sending
{
    Record whole;
    QList<Record> answers;
    QHash<QString, Telling> tellings; ///< by an answer's id; one that counts nobody is told
    int number = 1;
    QString at; ///< ISO 8601

    Telling telling(const Record &answer) const { return tellings.value(answer.id, Telling::Told); }
};

/// It is the municipality's own or the same for all.
bool isFor(const Record &answer, const QString &buyer);

/// What makes or changes a municipality's part, in the space that it shares with the provider: its own
/// answers and those that are the same for all; of what is not told only that it is not. `known` are the
/// answers that the part has already: those that are not sent any more go.
QList<Edit> partEdits(const Sending &sending, const QString &buyer, const crypto::SpaceId &space,
                      const QList<Record> &known);

} // namespace kopa::quality
