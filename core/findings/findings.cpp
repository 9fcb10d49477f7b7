#include "findings.h"

#include "core/programme/shared_themes.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/store/store.h"

#include <algorithm>

namespace kopa::findings {

namespace {

struct Gap
{
    const char *key;
    QList<FieldNumber> fields; ///< one of them is enough
};

const QList<Gap> &gapsOfKind(const QString &kind)
{
    static const QList<Gap> obstacle = {
        {"obstacle_kind", {finding::obstacleKind}},
        {"met_by", {finding::metBy}},
        {"removal", {finding::removalFi, finding::removalSv, finding::removalEn}}};
    static const QList<Gap> model = {
        {"core_idea", {finding::coreIdeaFi, finding::coreIdeaSv, finding::coreIdeaEn}},
        {"environment", {finding::environmentFi, finding::environmentSv, finding::environmentEn}},
        {"conditions", {finding::conditionsFi, finding::conditionsSv, finding::conditionsEn}},
        {"costs", {finding::costsFi, finding::costsSv, finding::costsEn}}};
    static const QList<Gap> none;
    return kind == u"obstacle" ? obstacle : kind == u"model" ? model : none;
}

const QList<Gap> &gapsOfAll()
{
    static const QList<Gap> all = {
        {"claim", {finding::claimFi, finding::claimSv, finding::claimEn}},
        {"evidence", {finding::passages}},
        {"area", {finding::pilots, finding::municipalities, finding::organisations}},
        {"confidence", {finding::confidence}}};
    return all;
}

bool isFilled(const Record &finding, FieldNumber field)
{
    return finding::type().field(field)->isSet() ? !finding.set(field).isEmpty()
                                                 : !finding.text(field).trimmed().isEmpty();
}

qsizetype placeOfChoice(const Record &finding, FieldNumber field)
{
    const auto &choices = finding::type().field(field)->choices;
    const auto found = std::find(choices.begin(), choices.end(), finding.text(field));
    return found - choices.begin();
}

bool saysWords(const Record &finding, const QString &words)
{
    QString all;
    for (const FieldNumber field : {finding::claimFi, finding::claimSv, finding::claimEn, finding::remark})
        all += finding.text(field) + u'\n';
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(each.begin(), each.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// What the notes of passages say of a finding, gathered once each in the order of the passages.
struct Gathered
{
    QStringList kinds;
    QStringList pilots;
    QStringList municipalities;
    QStringList organisations;
    QStringList themes;
    QList<crypto::SpaceId> spaces;
    QString language;
};

void addOnce(QStringList &list, const QStringList &words)
{
    for (const QString &word : words)
        if (!word.isEmpty() && !list.contains(word))
            list.append(word);
}

Result<void> gather(Store &store, const QString &passage, Gathered &all)
{
    KOPA_ASSIGN(const Record marked, store.record({passage::type().number, passage}));
    addOnce(all.kinds, {marked.text(passage::kind)});
    if (!all.spaces.contains(marked.space))
        all.spaces.append(marked.space);
    const auto note = store.record({note::type().number, marked.text(passage::note)});
    if (!note.ok())
        return note.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(note.error());
    addOnce(all.pilots, {note->text(note::pilot)});
    addOnce(all.municipalities, {note->text(note::place)});
    addOnce(all.organisations, note->set(note::organisations));
    KOPA_ASSIGN(const QStringList themes,
                programme::themesNamed(note->set(note::tags), programme::recordsOf(store)));
    addOnce(all.themes, themes);
    if (all.language.isEmpty())
        all.language = note->text(note::language);
    return {};
}

} // namespace

TrilingualName claimOf(const Record &finding)
{
    return {finding.text(finding::claimFi), finding.text(finding::claimSv), finding.text(finding::claimEn)};
}

QStringList languagesMissing(const Record &finding)
{
    const TrilingualName claim = claimOf(finding);
    QStringList missing;
    for (const auto &[language, words] : {std::pair("fi", claim.fi), {"sv", claim.sv}, {"en", claim.en}})
        if (words.trimmed().isEmpty())
            missing.append(QString::fromLatin1(language));
    return missing;
}

QStringList findingGaps(const Record &finding)
{
    QStringList gaps;
    for (const Gap &gap : gapsOfAll() + gapsOfKind(finding.text(finding::kind)))
        if (std::none_of(gap.fields.begin(), gap.fields.end(),
                         [&](FieldNumber field) { return isFilled(finding, field); }))
            gaps.append(QString::fromLatin1(gap.key));
    return gaps;
}

bool passes(const Record &finding, const FindingFilter &filter)
{
    const auto isOne = [&](const QString &wanted, FieldNumber field) {
        return wanted.isEmpty() || finding.text(field) == wanted;
    };
    const auto holds = [&](FieldNumber field, const QString &id) { return finding.set(field).contains(id); };
    const QString state = finding.text(finding::state);
    const QString shown = state.isEmpty() ? QStringLiteral("draft") : state;
    return isOne(filter.kind, finding::kind) && isOne(filter.obstacleKind, finding::obstacleKind) &&
           (filter.state.isEmpty() ? shown != u"dropped" : shown == filter.state) &&
           (filter.area.isEmpty() || holds(finding::pilots, filter.area) ||
            holds(finding::municipalities, filter.area) || holds(finding::organisations, filter.area)) &&
           (filter.theme.isEmpty() || holds(finding::themes, filter.theme)) &&
           (filter.form.isEmpty() || holds(finding::forms, filter.form)) && saysWords(finding, filter.words);
}

QList<Record> findingsInOrder(QList<Record> findings)
{
    const auto placeOf = [](const Record &finding) {
        return std::tuple(placeOfChoice(finding, finding::kind),
                          placeOfChoice(finding, finding::obstacleKind),
                          -finding.set(finding::passages).size(), finding.id);
    };
    std::sort(findings.begin(), findings.end(),
              [&](const Record &a, const Record &b) { return placeOf(a) < placeOf(b); });
    return findings;
}

Result<FindingDraft> findingFrom(Store &store, const QStringList &passages)
{
    Gathered all;
    for (const QString &passage : passages)
        KOPA_TRY(gather(store, passage, all));
    FindingDraft draft{{.key = {finding::type().number, crypto::newObjectId()}}, all.language};
    Edit &edit = draft.edit;
    if (all.spaces.size() == 1)
        edit.space = all.spaces.first();
    const QString kind = all.kinds.size() == 1 ? all.kinds.first() : QString();
    if (!kind.isEmpty())
        edit.fields.append({.field = finding::kind, .value = kind});
    edit.fields.append({.field = finding::state, .value = QStringLiteral("draft")});
    const auto addSet = [&edit](FieldNumber field, const QStringList &elements) {
        if (!elements.isEmpty())
            edit.sets.append({field, elements, {}});
    };
    addSet(finding::passages, passages);
    addSet(finding::pilots, all.pilots);
    addSet(finding::municipalities, all.municipalities);
    addSet(finding::organisations, all.organisations);
    addSet(finding::themes, all.themes);
    if (kind == u"obstacle")
        addSet(finding::metBy, all.organisations);
    return draft;
}

} // namespace kopa::findings
