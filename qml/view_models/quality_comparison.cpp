#include "quality_comparison.h"

#include "core/findings/decimal.h"
#include "core/offering/needs_count.h"
#include "core/quality/catalogue.h"
#include "core/quality/comparison.h"
#include "core/quality/criteria.h"
#include "core/quality/work_saved.h"
#include "core/records/criterion.h"
#include "core/records/membership.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "quality_words.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

struct QualityComparison::Content
{
    QList<Record> answered; ///< common criteria with answers
    QString criterion;
    quality::Comparison comparison;
    QList<offering::NeedsCount> needs;
};

namespace {

bool isReporting(const RecordKey &key)
{
    return key.type == quality_report::type().number || key.type == report_value::type().number ||
           key.type == criterion::type().number;
}

QVariantMap pointOf(const quality::ComparedPoint &point, const QString &language)
{
    const QString written = findings::writtenDecimal(point.answer, language);
    return {{QStringLiteral("period"), point.period},
            {QStringLiteral("figure"), point.figure.value_or(-1)},
            {QStringLiteral("answer"), point.answer},
            {QStringLiteral("shown"), written.isEmpty() ? point.answer : written},
            {QStringLiteral("hidden"), point.hidden},
            {QStringLiteral("breaks"), point.breaks}};
}

offering::NeedRecords heldNeeds()
{
    return {heldRecords(need::type()), heldRecords(offering::type()), heldRecords(organisation::type()),
            heldRecords(membership::type())};
}

} // namespace

QualityComparison::QualityComparison(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || std::any_of(keys.begin(), keys.end(),
                               [](const RecordKey &key) { return key.type == report_value::type().number; }))
            refresh();
    });
    connect(session->names(), &RegisterMirror::changed, this, &QualityComparison::refresh);
    connect(session, &Session::languageChanged, this, &QualityComparison::refresh);
    refresh();
}

void QualityComparison::setCriterion(const QString &criterion)
{
    if (m_criterion == criterion)
        return;
    m_criterion = criterion;
    m_group.clear();
    refresh();
}

void QualityComparison::setEducation(const QString &education)
{
    if (m_education == education)
        return;
    m_education = education;
    refresh();
}

void QualityComparison::setGroup(const QString &group)
{
    if (m_group == group)
        return;
    m_group = group;
    refresh();
}

void QualityComparison::refresh()
{
    if (!Session::instance()->names()->isLoaded())
        return;
    const quality::ComparisonWish wish{m_criterion, m_education, m_group};
    const auto read = [wish, criteria = heldRecords(criterion::type()),
                       reports = heldRecords(quality_report::type()),
                       needs = heldNeeds()](Store &store) -> Result<Content> {
        Content content;
        KOPA_ASSIGN(content.answered, quality::answeredCriteria(store, criteria));
        content.criterion = wish.criterion.isEmpty() && !content.answered.isEmpty()
                                ? content.answered.first().id
                                : wish.criterion;
        const QList<Record> versions = quality::CriterionLines(criteria).versionsOf(content.criterion);
        KOPA_ASSIGN(const QList<Record> values, quality::answersTo(store, versions));
        content.comparison = quality::comparisonOf(wish, versions, values, reports);
        content.needs = offering::countNeeds(quality::comparedMunicipalities(content.comparison), needs,
                                             QDate::currentDate());
        return content;
    };
    Session::instance()->ask(this, read, [this, asked = ++m_query](const Result<Content> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        if (asked == m_query)
            show(*content);
    });
}

void QualityComparison::show(const Content &content)
{
    const QString language = Session::instance()->language();
    QList<QVariantMap> criteria;
    for (const Record &one : content.answered)
        criteria.append({{QStringLiteral("id"), one.id},
                         {QStringLiteral("title"), quality::criterionTitle(one).in(language)}});
    sortByName(criteria, QStringLiteral("title"));
    m_criteria = {criteria.begin(), criteria.end()};
    m_criterion = content.criterion;
    m_education = content.comparison.education;
    m_educations = content.comparison.educations;
    m_groups.clear();
    m_scale.clear();
    if (!content.comparison.versions.isEmpty()) {
        const Record &newest = content.comparison.versions.last();
        m_scale = newest.text(criterion::scale);
        for (const ListItem &item : newest.list(criterion::groups))
            m_groups.append(item.text);
    }
    m_most = m_scale == u"percent" ? 100 : m_scale == u"level" ? 3 : 0;
    m_series.clear();
    for (const quality::ComparedSeries &one : content.comparison.series) {
        QVariantList points;
        for (const quality::ComparedPoint &point : one.points) {
            points.append(pointOf(point, language));
            m_most = std::max(m_most, point.figure.value_or(0));
        }
        m_series.append(QVariantMap{{QStringLiteral("provider"), organisationName(one.provider)},
                                    {QStringLiteral("buyer"), organisationName(one.buyer)},
                                    {QStringLiteral("points"), points}});
    }
    showNeeds(content);
    m_loaded = true;
    Q_EMIT changed();
}

void QualityComparison::showNeeds(const Content &content)
{
    QList<QVariantMap> needs;
    for (const offering::NeedsCount &one : content.needs)
        needs.append({{QStringLiteral("municipality"), organisationName(one.organisation)},
                      {QStringLiteral("field"), one.field},
                      {QStringLiteral("open"), one.open},
                      {QStringLiteral("planned"), one.planned},
                      {QStringLiteral("answered"), one.answered},
                      {QStringLiteral("people"), qint64(one.people)}});
    sortByName(needs, QStringLiteral("municipality"));
    m_needs = {needs.begin(), needs.end()};
}

WorkSavedList::WorkSavedList(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || std::any_of(keys.begin(), keys.end(), isReporting))
            refresh();
    });
    connect(session, &Session::languageChanged, this, &WorkSavedList::refresh);
    refresh();
}

void WorkSavedList::refresh()
{
    const auto read = [](Store &store) -> Result<QList<quality::WorkSaved>> {
        KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        return quality::workSavedIn(reports, criteria);
    };
    Session::instance()->ask(this, read, [this](const Result<QList<quality::WorkSaved>> &saved) {
        if (!saved.ok())
            return Session::instance()->report(saved.error());
        quality::WorkSaved sum{.provider = {}, .period = {}, .reports = 0};
        m_rows.clear();
        QMap<QString, int> apart;
        const auto mapOf = [](const quality::WorkSaved &one) {
            return QVariantMap{{QStringLiteral("provider"), organisationName(one.provider)},
                               {QStringLiteral("period"), one.period},
                               {QStringLiteral("reportsApart"), one.reportsApart},
                               {QStringLiteral("reports"), one.reports},
                               {QStringLiteral("fieldsApart"), one.fieldsApart},
                               {QStringLiteral("fields"), one.fields}};
        };
        for (const quality::WorkSaved &one : *saved) {
            m_rows.append(mapOf(one));
            sum.reportsApart += one.reportsApart;
            sum.reports += one.reports;
            sum.fieldsApart += one.fieldsApart;
            sum.fields += one.fields;
            for (auto it = one.apartByBuyer.begin(); it != one.apartByBuyer.end(); ++it)
                apart[it.key()] += it.value();
        }
        QList<QVariantMap> buyers;
        for (auto it = apart.begin(); it != apart.end(); ++it)
            buyers.append({{QStringLiteral("name"), organisationName(it.key())},
                           {QStringLiteral("fields"), it.value()}});
        sortByName(buyers, QStringLiteral("name"));
        m_buyers = {buyers.begin(), buyers.end()};
        m_sum = mapOf(sum);
        m_loaded = true;
        Q_EMIT changed();
    });
}

} // namespace kopa
