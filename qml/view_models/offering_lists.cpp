#include "offering_lists.h"

#include "core/offering/distance_check.h"
#include "core/offering/needs_match.h"
#include "core/offering/offerings.h"
#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/distance_rule.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/statistics_table.h"
#include "new_record.h"
#include "offering_record.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

namespace {

QList<Record> allOf(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

QString titleIn(const Record &record)
{
    return offering::titleOf(record).in(Session::instance()->language());
}

/// What tells a choice from another of the same title.
QString choiceDetail(const Record &record)
{
    const RegisterMirror *names = Session::instance()->names();
    if (record.type == &need::type())
        return record.text(need::field);
    if (record.type == &statistics_table::type())
        return record.text(statistics_table::source);
    if (record.type != &course::type())
        return {};
    const Record *tray = names->record(course_tray::type().number, record.text(course::tray));
    QStringList words{names->name(organisation::type().number, record.text(course::school)),
                      tray ? trayName(*tray) : QString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

template <class List> void followRegister(List *list, void (List::*refill)())
{
    const Session *session = Session::instance();
    QObject::connect(session->names(), &RegisterMirror::changed, list, refill);
    QObject::connect(session, &Session::languageChanged, list, refill);
}

QVariantMap offeringRow(const Record &record, const QList<Record> &rules)
{
    const RegisterMirror *names = Session::instance()->names();
    const QDate today = QDate::currentDate();
    QStringList providers;
    for (const QString &id : record.set(offering::providers))
        providers.append(names->name(organisation::type().number, id));
    const auto spans = offering::distanceSpans(record, rules, today);
    return {{QStringLiteral("offeringId"), record.id},
            {QStringLiteral("title"), titleIn(record)},
            {QStringLiteral("levels"), offering::levelsOf(record)},
            {QStringLiteral("mode"), record.text(offering::mode)},
            {QStringLiteral("state"), record.text(offering::state)},
            {QStringLiteral("pilotName"), names->name(pilot::type().number, record.text(offering::pilot))},
            {QStringLiteral("providers"), providers.join(QStringLiteral(", "))},
            {QStringLiteral("standing"), QString(offering::standingKey(offering::worstOf(spans)))}};
}

QVariantMap needRow(const offering::MatchedNeed &matched)
{
    const Record &need = matched.need;
    const RegisterMirror *names = Session::instance()->names();
    return {{QStringLiteral("needId"), need.id},
            {QStringLiteral("title"), titleIn(need)},
            {QStringLiteral("field"), need.text(need::field)},
            {QStringLiteral("pilotName"), names->name(pilot::type().number, need.text(need::pilot))},
            {QStringLiteral("on"), need.text(need::on)},
            {QStringLiteral("source"), need.text(need::source)},
            {QStringLiteral("standing"), QString(offering::needStandingKey(matched.standing))},
            {QStringLiteral("offerings"), matched.offerings.size()},
            {QStringLiteral("candidates"), matched.candidates.size()}};
}

} // namespace

OfferingListModel::OfferingListModel(QObject *parent)
    : RowListModel({"offeringId", "title", "levels", "mode", "state", "pilotName", "providers", "standing"},
                   parent)
{
    followRegister(this, &OfferingListModel::refill);
    refill();
}

void OfferingListModel::narrow(QString OfferingListModel::*part, const QString &value)
{
    if (this->*part == value)
        return;
    this->*part = value;
    Q_EMIT filterChanged();
    refill();
}

void OfferingListModel::refill()
{
    QList<QVariantMap> rows;
    const QList<Record> rules = allOf(distance_rule::type());
    const QList<Record> all = offering::offeringsInOrder(allOf(offering::type()));
    m_whole = int(all.size());
    for (const Record &record : all)
        if (offering::passes(record, {m_pilot, m_form, m_mode, m_state, m_search}))
            rows.append(offeringRow(record, rules));
    setRows(rows);
}

QString OfferingListModel::create()
{
    QList<FieldEdit> fields{{offering::mode, QStringLiteral("place")},
                            {offering::state, QStringLiteral("planned")}};
    if (!m_pilot.isEmpty())
        fields.append({offering::pilot, m_pilot});
    if (!m_form.isEmpty())
        fields.append({offering::form, m_form});
    return makeRecord(offering::type(), fields);
}

NeedListModel::NeedListModel(QObject *parent)
    : RowListModel(
          {"needId", "title", "field", "pilotName", "on", "source", "standing", "offerings", "candidates"},
          parent)
{
    followRegister(this, &NeedListModel::refill);
    refill();
}

void NeedListModel::setPilot(const QString &pilot)
{
    if (m_pilot == pilot)
        return;
    m_pilot = pilot;
    filterAnew();
}

void NeedListModel::setField(const QString &field)
{
    if (m_field == field)
        return;
    m_field = field;
    filterAnew();
}

void NeedListModel::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    filterAnew();
}

void NeedListModel::filterAnew()
{
    Q_EMIT filterChanged();
    refill();
}

void NeedListModel::refill()
{
    const auto match =
        offering::matchNeeds(allOf(need::type()), allOf(offering::type()), QDate::currentDate());
    QList<QVariantMap> rows;
    m_whole = int(match.needs.size());
    m_fields.clear();
    for (const offering::MatchedNeed &matched : match.needs) {
        const QString field = matched.need.text(need::field);
        if (!field.isEmpty() && !m_fields.contains(field, Qt::CaseInsensitive))
            m_fields.append(field);
        if (offering::passes(matched, {m_pilot, {}, m_field, m_open}))
            rows.append(needRow(matched));
    }
    m_fields.sort(Qt::CaseInsensitive);
    listLonely(match.withoutNeed);
    setRows(rows);
    Q_EMIT revisionChanged();
}

void NeedListModel::listLonely(const QStringList &offerings)
{
    m_withoutNeed.clear();
    for (const QString &id : offerings) {
        const Record *record = Session::instance()->names()->record(offering::type().number, id);
        if (record && (m_pilot.isEmpty() || record->text(offering::pilot) == m_pilot))
            m_withoutNeed.append(
                QVariantMap{{QStringLiteral("offeringId"), id}, {QStringLiteral("title"), titleIn(*record)}});
    }
}

QString NeedListModel::create()
{
    QList<FieldEdit> fields{{need::state, QStringLiteral("open")},
                            {need::on, QDate::currentDate().toString(Qt::ISODate)}};
    if (!m_pilot.isEmpty())
        fields.append({need::pilot, m_pilot});
    return makeRecord(need::type(), fields);
}

DistanceRuleList::DistanceRuleList(QObject *parent)
    : RowListModel({"ruleId", "form", "from", "to", "kind", "limit", "source", "faulty"}, parent)
{
    followRegister(this, &DistanceRuleList::refill);
    refill();
}

void DistanceRuleList::refill()
{
    QList<QVariantMap> rows;
    for (const Record &rule : offering::rulesInOrder(allOf(distance_rule::type())))
        rows.append({{QStringLiteral("ruleId"), rule.id},
                     {QStringLiteral("form"), rule.text(distance_rule::form)},
                     {QStringLiteral("from"), rule.text(distance_rule::from)},
                     {QStringLiteral("to"), rule.text(distance_rule::to)},
                     {QStringLiteral("kind"), rule.text(distance_rule::kind)},
                     {QStringLiteral("limit"), int(offering::given(rule, distance_rule::limit).value_or(-1))},
                     {QStringLiteral("source"), rule.text(distance_rule::source)},
                     {QStringLiteral("faulty"), !offering::ruleFaults(rule).isEmpty()}});
    setRows(rows);
}

QString DistanceRuleList::create(const QString &form)
{
    const QString named = form.isEmpty() ? QStringLiteral("basic_education") : form;
    return makeRecord(distance_rule::type(), {{distance_rule::form, named}});
}

TitleChoices::TitleChoices(QObject *parent) : RowListModel({"itemId", "name", "detail"}, parent)
{
    followRegister(this, &TitleChoices::refill);
}

void TitleChoices::setKind(const QString &kind)
{
    m_kind = kind;
    Q_EMIT changed();
    refill();
}

void TitleChoices::setSearch(const QString &words)
{
    m_search = words;
    Q_EMIT changed();
    refill();
}

QString TitleChoices::titleOf(const QString &id) const
{
    const RecordType *type = recordType(m_kind);
    const Record *record = type ? Session::instance()->names()->record(type->number, id) : nullptr;
    if (!record)
        return {};
    if (type == &course::type())
        return courseName(*record);
    return type == &statistics_table::type() ? record->text(statistics_table::title) : titleIn(*record);
}

void TitleChoices::refill()
{
    QList<QVariantMap> rows;
    const RecordType *type = recordType(m_kind);
    for (const Record &record : type ? allOf(*type) : QList<Record>()) {
        const QString name = titleOf(record.id);
        if (!name.isEmpty() && name.contains(m_search.trimmed(), Qt::CaseInsensitive))
            rows.append({{QStringLiteral("itemId"), record.id},
                         {QStringLiteral("name"), name},
                         {QStringLiteral("detail"), choiceDetail(record)}});
    }
    setRows(rows);
}

} // namespace kopa
