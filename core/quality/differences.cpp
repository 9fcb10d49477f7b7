#include "differences.h"

#include "catalogue.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "criterion_groups.h"

#include <algorithm>

namespace kopa::quality {

namespace {

/// Of a kind of education; 0 for none, and for one that this version does not know.
quint32 bitOf(const QString &education)
{
    static const QList<QLatin1String> kinds = method::type().field(method::education)->choices;
    const qsizetype place = kinds.indexOf(education);
    return place < 0 ? 0 : quint32(1) << place;
}

quint32 bitsOf(const QStringList &educations)
{
    quint32 bits = 0;
    for (const QString &each : educations)
        bits |= bitOf(each);
    return bits;
}

QStringList orUnsaid(QStringList educations)
{
    return educations.isEmpty() ? QStringList{QString()} : educations;
}

/// How some requirements stand to each other, in whatever order they come.
struct Spread
{
    QStringList why = {};
    bool conflict = false;
    QSet<int> strictest = {}; ///< that no other one is stricter than
};

Spread spreadOf(const QList<int> &places, const QList<Requirement> &requirements)
{
    Spread spread{.strictest = {places.begin(), places.end()}};
    for (qsizetype one = 0; one < places.size(); ++one)
        for (qsizetype other = one + 1; other < places.size(); ++other) {
            const Compared said = compared(requirements[places[one]], requirements[places[other]]);
            spread.conflict = spread.conflict || said.strictness == Strictness::Conflict;
            spread.why += said.why;
            if (said.strictness == Strictness::First)
                spread.strictest.remove(places[other]);
            if (said.strictness == Strictness::Second)
                spread.strictest.remove(places[one]);
        }
    spread.why.removeDuplicates();
    spread.why.sort();
    if (spread.conflict || spread.why.isEmpty())
        spread.strictest.clear();
    return spread;
}

} // namespace

QList<Buying> buyingsOf(const QList<Record> &methods, const QList<Record> &criteria,
                        const QList<Record> &reports)
{
    QMap<std::pair<QString, QString>, QSet<QString>> buyers;
    const auto note = [&](const QString &provider, const QStringList &educations, const QString &buyer) {
        if (!provider.isEmpty() && !buyer.isEmpty())
            for (const QString &education : orUnsaid(educations))
                buyers[{provider, education}].insert(buyer);
    };
    for (const Record &each : methods) {
        const QString education = each.text(method::education);
        note(each.text(method::provider), education.isEmpty() ? QStringList() : QStringList{education},
             each.text(method::organisation));
    }
    for (const Record &each : criteria)
        for (const QString &provider : each.set(criterion::providers))
            note(provider, each.set(criterion::educations), each.text(criterion::owner));
    for (const Record &each : reports)
        note(each.text(quality_report::provider), each.set(quality_report::educations),
             each.text(quality_report::buyer));
    QList<Buying> result;
    for (auto it = buyers.begin(); it != buyers.end(); ++it) {
        QStringList municipalities(it->begin(), it->end());
        municipalities.sort();
        result.append({it.key().first, it.key().second, municipalities});
    }
    return result;
}

QLatin1String differenceKey(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Conflict:
        return QLatin1String("conflict");
    case DifferenceKind::Stricter:
        return QLatin1String("stricter");
    case DifferenceKind::Local:
        return QLatin1String("local");
    case DifferenceKind::Same:
        break;
    }
    return QLatin1String("same");
}

int DifferenceTable::count(DifferenceKind kind) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [kind](const DifferenceRow &row) { return row.kind == kind; }));
}

Demands::Demands(const QList<Record> &criteria, const QList<Record> &voices, const QDate &day)
{
    const CriterionLines lines(criteria);
    const CriterionGroups groups(criteria, lines);
    const Catalogue catalogue = catalogueAt(criteria, day);
    QSet<std::pair<QString, int>> own;
    for (const Record &each : criteria) {
        const QString municipality = each.text(criterion::owner);
        const int group = groups.groupOf(each.id);
        m_commons.insert(group, groups.commonOf(group));
        if (municipality.isEmpty() || !isInForce(each, day))
            continue;
        own.insert({municipality, group});
        add(each, municipality, group);
    }
    QHash<QString, QList<Record>> voicesByCriterion;
    for (const Record &voice : voices)
        voicesByCriterion[voice.text(criterion_voice::criterion)].append(voice);
    for (const Record &each : criteria) {
        if (catalogue.standings.value(each.id, CatalogueStanding::Out) != CatalogueStanding::In)
            continue;
        const int group = groups.groupOf(each.id);
        const Voices said = voicesOn(each.id, voicesByCriterion.value(each.id));
        for (const QString &municipality : said.agree)
            if (!own.contains({municipality, group}) && said.from.value(municipality, day) <= day)
                add(each, municipality, group);
    }
}

void Demands::add(const Record &criterion, const QString &municipality, int group)
{
    m_demands[municipality].append(
        {municipality, criterion.id, group, bitsOf(criterion.set(criterion::educations)),
         criterion.set(criterion::providers), requirementAt(requirementOf(criterion))});
}

int Demands::requirementAt(const Requirement &asked)
{
    const QString key = QStringList{asked.scale, asked.direction, asked.threshold, asked.calendar,
                                    QString::number(asked.dueMonth)}
                            .join(u'\n');
    const auto known = m_requirementPlaces.constFind(key);
    if (known != m_requirementPlaces.cend())
        return *known;
    m_requirements.append(asked);
    return *m_requirementPlaces.insert(key, int(m_requirements.size()) - 1);
}

DifferenceTable Demands::differencesOf(const Buying &buying) const
{
    const quint32 education = bitOf(buying.education);
    QMap<int, QList<const Demand *>> byGroup;
    for (const QString &municipality : buying.municipalities)
        if (const auto asked = m_demands.constFind(municipality); asked != m_demands.cend())
            for (const Demand &demand : *asked)
                if ((demand.educations == 0 || education == 0 || (demand.educations & education) != 0) &&
                    (demand.providers.isEmpty() || demand.providers.contains(buying.provider)))
                    byGroup[demand.group].append(&demand);
    DifferenceTable table{.buying = buying};
    for (auto it = byGroup.begin(); it != byGroup.end(); ++it) {
        DifferenceRow row = rowOf(*it, buying);
        row.common = m_commons.value(it.key());
        table.rows.append(row);
    }
    std::sort(table.rows.begin(), table.rows.end(), [](const DifferenceRow &a, const DifferenceRow &b) {
        return std::tuple(a.kind, -a.asking.size(), a.asking.first().criterion) <
               std::tuple(b.kind, -b.asking.size(), b.asking.first().criterion);
    });
    return table;
}

DifferenceRow Demands::rowOf(const QList<const Demand *> &demands, const Buying &buying) const
{
    QList<int> places;
    QSet<QString> who;
    for (const Demand *demand : demands) {
        who.insert(demand->municipality);
        if (!places.contains(demand->asked))
            places.append(demand->asked);
    }
    const Spread spread = spreadOf(places, m_requirements);
    DifferenceRow row{.why = spread.why};
    for (const Demand *demand : demands)
        row.asking.append(
            {demand->municipality, demand->criterion, spread.strictest.contains(demand->asked)});
    std::sort(row.asking.begin(), row.asking.end(), [](const Asking &a, const Asking &b) {
        return std::tie(a.municipality, a.criterion) < std::tie(b.municipality, b.criterion);
    });
    for (const QString &municipality : buying.municipalities)
        if (!who.contains(municipality))
            row.silent.append(municipality);
    if (spread.conflict)
        row.kind = DifferenceKind::Conflict;
    else if (!spread.why.isEmpty())
        row.kind = DifferenceKind::Stricter;
    else if (who.size() == 1 && !row.silent.isEmpty())
        row.kind = DifferenceKind::Local;
    return row;
}

} // namespace kopa::quality
