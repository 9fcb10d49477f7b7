#include "catalogue.h"

#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "criteria.h"

#include <algorithm>

namespace kopa::quality {

namespace {

using namespace criterion;

using ById = QHash<QString, const Record *>;

ById byId(const QList<Record> &criteria)
{
    ById result;
    for (const Record &each : criteria)
        result.insert(each.id, &each);
    return result;
}

/// Versions that replace each other in a ring, which two devices can make of two edits, go back to the one
/// whose id is the smallest.
QString firstVersion(const Record *version, const ById &known)
{
    QStringList way{version->id};
    for (;;) {
        const Record *earlier = known.value(version->text(replaces));
        if (!earlier)
            return version->id;
        if (const qsizetype at = way.indexOf(earlier->id); at >= 0)
            return *std::min_element(way.begin() + at, way.end());
        way.append(earlier->id);
        version = earlier;
    }
}

bool isLive(const Record &version)
{
    const QString said = criterionState(version);
    return said == u"in" || said == u"proposed";
}

QList<Rivals> rivalsAmong(const QList<Record> &criteria)
{
    QMap<QString, QStringList> after;
    for (const Record &each : criteria)
        if (isCommon(each) && isLive(each) && !each.text(replaces).isEmpty())
            after[each.text(replaces)].append(each.id);
    QList<Rivals> rivals;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it->size() > 1) {
            it->sort();
            rivals.append({it.key(), *it});
        }
    return rivals;
}

CatalogueStanding byItself(const Record &each, const QDate &day)
{
    const QString said = criterionState(each);
    if (said == u"out")
        return CatalogueStanding::Out;
    if (said == u"withdrawn")
        return CatalogueStanding::Withdrawn;
    if (said != u"in")
        return CatalogueStanding::Proposed;
    if (isInForce(each, day))
        return CatalogueStanding::In;
    const QDate begins = QDate::fromString(each.text(from), Qt::ISODate);
    return begins > day ? CatalogueStanding::Coming : CatalogueStanding::Former;
}

/// All that a later version takes over: not whose it is, which version it is, or what was decided.
bool goesOn(FieldNumber field)
{
    static const QList<FieldNumber> own{version, replaces, state, whyFi, whySv, whyEn, from, to};
    return !own.contains(field);
}

void copyField(const Record &source, const FieldType &field, Edit &edit)
{
    if (field.isSet()) {
        if (const QStringList elements = source.set(field.number); !elements.isEmpty())
            edit.sets.append({field.number, elements, {}});
    } else if (const merge::Value value = source.state.value(field.number);
               field.isSingle() && !std::holds_alternative<std::monostate>(value)) {
        edit.fields.append({field.number, value});
    }
}

/// An edit for each item, so that each comes to stand after those before it.
QList<Edit> groupsOf(const Record &source, const RecordKey &key)
{
    QList<Edit> edits;
    for (const ListItem &item : source.list(groups))
        edits.append({.key = key, .lists = {{.field = groups, .text = item.text}}});
    return edits;
}

} // namespace

CriterionLines::CriterionLines(const QList<Record> &criteria)
{
    const ById known = byId(criteria);
    for (const Record &each : criteria) {
        const QString first = firstVersion(&each, known);
        m_lines.insert(each.id, first);
        m_versions[first].append(each);
    }
    for (QList<Record> &versions : m_versions)
        std::sort(versions.begin(), versions.end(), [](const Record &a, const Record &b) {
            return std::pair(a.integer(version), a.id) < std::pair(b.integer(version), b.id);
        });
}

QString CriterionLines::lineOf(const QString &criterion) const
{
    return m_lines.value(criterion, criterion);
}

QList<Record> CriterionLines::versionsOf(const QString &criterion) const
{
    return m_versions.value(lineOf(criterion));
}

QLatin1String standingKey(CatalogueStanding standing)
{
    switch (standing) {
    case CatalogueStanding::In:
        return QLatin1String("in");
    case CatalogueStanding::Proposed:
        return QLatin1String("proposed");
    case CatalogueStanding::Coming:
        return QLatin1String("coming");
    case CatalogueStanding::Disputed:
        return QLatin1String("disputed");
    case CatalogueStanding::Former:
        return QLatin1String("former");
    case CatalogueStanding::Out:
        return QLatin1String("out");
    case CatalogueStanding::Withdrawn:
        break;
    }
    return QLatin1String("withdrawn");
}

QStringList Catalogue::withStanding(CatalogueStanding standing) const
{
    return standings.keys(standing);
}

Catalogue catalogueAt(const QList<Record> &criteria, const QDate &day)
{
    Catalogue catalogue{.rivals = rivalsAmong(criteria)};
    for (const Record &each : criteria)
        if (isCommon(each))
            catalogue.standings.insert(each.id, byItself(each, day));
    for (const Rivals &rivals : catalogue.rivals)
        for (const QString &one : rivals.versions)
            catalogue.standings[one] = CatalogueStanding::Disputed;
    QStringList replaced;
    for (const Record &each : criteria)
        if (catalogue.standings.value(each.id, CatalogueStanding::Out) == CatalogueStanding::In)
            replaced.append(each.text(replaces));
    for (const QString &one : replaced)
        if (const auto it = catalogue.standings.find(one);
            it != catalogue.standings.end() && *it == CatalogueStanding::In)
            *it = CatalogueStanding::Former;
    return catalogue;
}

QList<Edit> settled(const Rivals &rivals, const QString &chosen)
{
    QList<Edit> edits;
    for (const QString &one : rivals.versions)
        if (one != chosen)
            edits.append({.key = {type().number, one}, .fields = {{state, QStringLiteral("withdrawn")}}});
    return edits;
}

Voices voicesOn(const QString &criterion, const QList<Record> &all)
{
    Voices said;
    QMap<QString, const Record *> last;
    for (const Record &voice : all) {
        if (voice.text(criterion_voice::criterion) != criterion)
            continue;
        if (!voice.text(criterion_voice::comment).trimmed().isEmpty())
            ++said.comments;
        if (voice.text(criterion_voice::says) == u"comments")
            continue;
        const Record *&known = last[voice.text(criterion_voice::organisation)];
        const auto when = [](const Record &one) { return std::pair(one.text(criterion_voice::on), one.id); };
        if (!known || when(*known) < when(voice))
            known = &voice;
    }
    for (auto it = last.begin(); it != last.end(); ++it) {
        const Record &voice = **it;
        if (voice.text(criterion_voice::says) == u"objects") {
            said.object.append(it.key());
        } else if (voice.text(criterion_voice::says) == u"agrees") {
            said.agree.append(it.key());
            const QDate begins = QDate::fromString(voice.text(criterion_voice::from), Qt::ISODate);
            if (begins.isValid())
                said.from.insert(it.key(), begins);
        }
    }
    return said;
}

QStringList participantsOf(const QList<Record> &criteria, const QList<Record> &methods,
                           const QList<Record> &voices)
{
    QSet<QString> who;
    for (const Record &each : criteria)
        who.insert(each.text(owner));
    for (const Record &each : methods)
        who.insert(each.text(method::organisation));
    for (const Record &each : voices)
        who.insert(each.text(criterion_voice::organisation));
    who.remove(QString());
    QStringList sorted(who.begin(), who.end());
    sorted.sort();
    return sorted;
}

QList<Edit> newVersion(const Record &former, const QString &id)
{
    Edit edit{.key = {type().number, id}};
    for (const FieldType &field : type().fields)
        if (goesOn(field.number))
            copyField(former, field, edit);
    edit.fields.append({version, std::max<std::int64_t>(former.integer(version), 1) + 1});
    edit.fields.append({replaces, former.id});
    edit.fields.append({state, QStringLiteral("proposed")});
    return QList<Edit>{edit} + groupsOf(former, edit.key);
}

QList<Edit> proposedToAll(const Record &own, const QString &id)
{
    Edit made{.key = {type().number, id}};
    for (const FieldType &field : type().fields)
        if (goesOn(field.number) && field.number != owner && field.number != common &&
            field.number != providers)
            copyField(own, field, made);
    made.fields.append({version, std::int64_t(1)});
    made.fields.append({state, QStringLiteral("proposed")});
    const Edit told{.key = {type().number, own.id}, .fields = {{common, id}}};
    return QList<Edit>{made} + groupsOf(own, made.key) + QList<Edit>{told};
}

} // namespace kopa::quality
