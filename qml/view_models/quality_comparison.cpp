#include "quality_comparison.h"

#include "core/findings/decimal.h"
#include "core/quality/comparison.h"
#include "core/quality/criteria.h"
#include "core/quality/work_saved.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "quality_words.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

struct QualityComparison::Content
{
    QList<Record> answered; ///< common criteria with answers
    quality::Comparison comparison;
    QString criterion;
    QString education;
    QStringList educations;
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

/// Kinds of education in which a line of versions is answered.
Result<QStringList> educationsOf(Store &store, const QList<Record> &versions)
{
    QStringList educations;
    for (const Record &version : versions) {
        KOPA_ASSIGN(const QList<Record> values,
                    store.records(report_value::type(), report_value::criterion, version.id));
        for (const Record &value : values)
            if (const QString one = value.text(report_value::education); !educations.contains(one))
                educations.append(one);
    }
    educations.sort();
    return educations;
}

} // namespace

QualityComparison::QualityComparison(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || std::any_of(keys.begin(), keys.end(), isReporting))
            refresh();
    });
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
    const quality::ComparisonWish wish{m_criterion, m_education, m_group};
    const auto read = [wish](Store &store) -> Result<Content> {
        Content content;
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        for (const Record &criterion : criteria) {
            if (!quality::isCommon(criterion))
                continue;
            KOPA_ASSIGN(const QList<Record> values,
                        store.records(report_value::type(), report_value::criterion, criterion.id));
            if (!values.isEmpty())
                content.answered.append(criterion);
        }
        if (content.answered.isEmpty())
            return content;
        quality::ComparisonWish asked = wish;
        if (asked.criterion.isEmpty())
            asked.criterion = content.answered.first().id;
        content.criterion = asked.criterion;
        KOPA_ASSIGN(content.comparison, quality::comparison(store, asked));
        KOPA_ASSIGN(content.educations, educationsOf(store, content.comparison.versions));
        content.education =
            content.educations.contains(asked.education) ? asked.education : content.educations.value(0);
        if (content.education != asked.education) {
            asked.education = content.education;
            KOPA_ASSIGN(content.comparison, quality::comparison(store, asked));
        }
        return content;
    };
    Session::instance()->ask(this, read, [this, wish](const Result<Content> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        if (wish.criterion == m_criterion && wish.education == m_education && wish.group == m_group)
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
    m_education = content.education;
    m_educations = content.educations;
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
    m_loaded = true;
    Q_EMIT changed();
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
