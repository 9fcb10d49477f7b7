#include "evidence.h"

#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/store/store.h"
#include "passages.h"

#include <algorithm>

namespace kopa::findings {

namespace {

struct Placed
{
    Evidence evidence;
    qsizetype from = 0;
};

Result<Placed> placed(Store &store, const QString &id)
{
    Placed result{{.passage = id}};
    Evidence &evidence = result.evidence;
    const auto passage = placedPassage(store, id);
    if (!passage.ok())
        return passage.error().code == ErrorCode::NotFound ? Result<Placed>(result) : passage.error();
    evidence.note = passage->record.text(passage::note);
    const auto note = store.record({note::type().number, evidence.note});
    if (!note.ok())
        return note.error().code == ErrorCode::NotFound ? Result<Placed>(result) : note.error();
    evidence.title = titleOf(note->text(note::text));
    evidence.when = note->text(note::when);
    evidence.words = passage->words;
    evidence.state = passage->record.state.trashed() ? EvidenceState::Unmarked
                     : note->state.trashed()         ? EvidenceState::NoteTrashed
                     : passage->gone                 ? EvidenceState::WordsGone
                                                     : EvidenceState::Stands;
    result.from = passage->from;
    return result;
}

} // namespace

QLatin1String evidenceKey(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Stands:
        return QLatin1String("stands");
    case EvidenceState::WordsGone:
        return QLatin1String("words_gone");
    case EvidenceState::NoteTrashed:
        return QLatin1String("note_trashed");
    case EvidenceState::Unmarked:
        return QLatin1String("unmarked");
    case EvidenceState::NotHere:
        break;
    }
    return QLatin1String("not_here");
}

Result<QList<Evidence>> evidenceOf(Store &store, const Record &finding)
{
    return evidenceOf(store, finding.set(finding::passages));
}

Result<QList<Evidence>> evidenceOf(Store &store, const QStringList &passages)
{
    QList<Placed> all;
    for (const QString &id : passages) {
        KOPA_ASSIGN(const Placed one, placed(store, id));
        all.append(one);
    }
    const auto placeOf = [](const Placed &one) {
        return std::tuple(one.evidence.state == EvidenceState::NotHere, one.evidence.when, one.evidence.note,
                          one.from, one.evidence.passage);
    };
    std::sort(all.begin(), all.end(),
              [&](const Placed &a, const Placed &b) { return placeOf(a) < placeOf(b); });
    QList<Evidence> result;
    for (const Placed &one : std::as_const(all))
        result.append(one.evidence);
    return result;
}

} // namespace kopa::findings
