#include "round_result.h"

#include "codebook.h"
#include "coded_passages.h"
#include "coding.h"
#include "core/records/coding_round.h"
#include "core/records/passage.h"
#include "passages.h"

#include <QSet>

#include <algorithm>

namespace kopa::findings {

namespace {

/// The codes that a round is about, with those below them; empty: all.
QSet<QString> codesOf(const Record &round, const Codebook &book)
{
    QSet<QString> codes;
    for (const QString &code : book.standing(round.set(coding_round::codes)))
        for (const QString &one : book.withBelow(code))
            codes.insert(one);
    return codes;
}

Result<QList<CoderStretch>> stretchesOf(Store &store, const Record &round, const Codebook &book)
{
    const QSet<QString> wanted = codesOf(round, book);
    QList<CoderStretch> stretches;
    for (const QString &note : round.set(coding_round::notes)) {
        const auto placed = passagesOf(store, note);
        if (!placed.ok() && placed.error().code != ErrorCode::NotFound)
            return placed.error();
        for (const PlacedPassage &passage : placed.ok() ? *placed : QList<PlacedPassage>()) {
            if (passage.gone || passage.record.text(passage::round) != round.id)
                continue;
            QStringList codes = book.standing(passage.record.set(passage::codes));
            codes.removeIf(
                [&wanted](const QString &code) { return !wanted.isEmpty() && !wanted.contains(code); });
            stretches.append(
                {passage.record.text(passage::coder), passage.id, {note, passage.from, passage.to, codes}});
        }
    }
    return stretches;
}

/// What was agreed has the round, and no coder.
void takeAgreed(QList<CoderStretch> stretches, QList<CodingUnit> &units)
{
    stretches.removeIf([](const CoderStretch &one) { return !one.coder.isEmpty(); });
    for (CodingUnit &unit : units)
        for (const CoderStretch &one : std::as_const(stretches))
            if (isSameUnit({unit.note, unit.from, unit.to, {}}, one.marked)) {
                unit.agreed = one.passage;
                unit.agreedCodes = one.marked.codes;
            }
}

Error stillOpen()
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("state")},
             {QStringLiteral("value"), QStringLiteral("open")}}};
}

QStringList codersOf(const Record &round, const QList<CoderStretch> &stretches)
{
    QStringList coders = round.set(coding_round::coders);
    for (const CoderStretch &stretch : stretches)
        if (!coders.contains(stretch.coder))
            coders.append(stretch.coder);
    coders.sort();
    return coders;
}

QList<CodeAgreement> agreementsByCode(const QList<CodingUnit> &units, const QStringList &coders)
{
    QMap<QString, int> inUse;
    for (const CodingUnit &unit : units) {
        QSet<QString> codes;
        for (const QStringList &given : unit.codes)
            codes += QSet<QString>(given.begin(), given.end());
        for (const QString &code : std::as_const(codes))
            ++inUse[code];
    }
    QList<CodeAgreement> result;
    for (auto it = inUse.begin(); it != inUse.end(); ++it)
        result.append({it.key(), it.value(), codeAgreement(units, coders, it.key())});
    return result;
}

} // namespace

QList<CodingUnit> RoundResult::disagreements() const
{
    QList<CodingUnit> result;
    std::copy_if(units.begin(), units.end(), std::back_inserter(result),
                 [this](const CodingUnit &unit) { return disagrees(unit, coders); });
    return result;
}

Result<RoundResult> roundResult(Store &store, const QString &round)
{
    RoundResult result;
    KOPA_ASSIGN(result.round, store.record({coding_round::type().number, round}));
    if (isOpen(result.round))
        return stillOpen();
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    KOPA_ASSIGN(const QList<CoderStretch> all, stretchesOf(store, result.round, book));
    QList<CoderStretch> stretches = all;
    stretches.removeIf([](const CoderStretch &one) { return one.coder.isEmpty(); });
    result.coders = codersOf(result.round, stretches);
    result.units = codingUnits(stretches);
    takeAgreed(all, result.units);
    result.overall = overallAgreement(result.units, result.coders);
    result.byCode = agreementsByCode(result.units, result.coders);
    result.markedByAll =
        int(std::count_if(result.units.begin(), result.units.end(),
                          [&](const CodingUnit &unit) { return unit.codes.size() == result.coders.size(); }));
    return result;
}

Result<void> agree(Store &store, const QString &round, const CodingUnit &unit, const QStringList &codes)
{
    KOPA_ASSIGN(const Record record, store.record({coding_round::type().number, round}));
    if (isOpen(record))
        return stillOpen();
    if (!unit.agreed.isEmpty())
        KOPA_TRY(setPassageRemoved(store, unit.agreed, true));
    if (codes.isEmpty())
        return {};
    const auto marked = markPassage(store, unit.note, unit.from, unit.to, {.codes = codes, .round = round});
    return marked.ok() ? Result<void>() : Result<void>(marked.error());
}

Result<QList<CodedStretch>> codedStretches(Store &store)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    KOPA_ASSIGN(const QList<CodedPassage> passages, codedPassages(store, book));
    QHash<QString, QStringList> codes;
    QStringList notes;
    for (const CodedPassage &passage : passages) {
        codes.insert(passage.record.id, passage.codes);
        if (notes.isEmpty() || notes.last() != passage.note)
            notes.append(passage.note);
    }
    QList<CodedStretch> stretches;
    for (const QString &note : std::as_const(notes)) {
        KOPA_ASSIGN(const QList<PlacedPassage> placed, passagesOf(store, note));
        for (const PlacedPassage &one : placed)
            if (!one.gone && codes.contains(one.id))
                stretches.append({note, one.from, one.to, codes.value(one.id), one.id});
    }
    return stretches;
}

} // namespace kopa::findings
