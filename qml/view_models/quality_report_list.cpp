#include "quality_report_list.h"

#include "core/quality/report_calendar.h"
#include "core/quality/report_writing.h"
#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "quality_words.h"
#include "session.h"

namespace kopa {

struct QualityReportList::Content
{
    QList<quality::ExpectedReport> expected;
    QSet<QString> parts;
    QStringList providers;
};

QualityReportList::QualityReportList(QObject *parent) : QObject(parent), m_year(QDate::currentDate().year())
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) {
            return key.type == quality_report::type().number || key.type == criterion::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            refresh();
    });
    connect(session, &Session::languageChanged, this, &QualityReportList::refresh);
    refresh();
}

void QualityReportList::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    refresh();
}

void QualityReportList::refresh()
{
    const auto read = [year = m_year](Store &store) -> Result<Content> {
        quality::CalendarRecords records;
        KOPA_ASSIGN(records.reports, store.records(quality_report::type()));
        KOPA_ASSIGN(records.criteria, store.records(criterion::type()));
        KOPA_ASSIGN(records.methods, store.records(method::type()));
        Content content{quality::expectedReports(records, year, QDate::currentDate()), {}, {}};
        for (const Record &report : records.reports)
            if (!report.text(quality_report::buyer).isEmpty())
                content.parts.insert(report.id);
        KOPA_ASSIGN(const auto spaces, quality::reportSpaces(store));
        for (const quality::ReportSpace &space : spaces)
            if (space.buyer.isEmpty() && space.writable)
                content.providers.append(space.provider);
        return content;
    };
    Session::instance()->ask(this, read, [this, year = m_year](const Result<Content> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        if (year == m_year)
            show(*content);
    });
}

void QualityReportList::show(const Content &content)
{
    m_rows.clear();
    for (const quality::ExpectedReport &one : content.expected)
        m_rows.append(QVariantMap{{QStringLiteral("provider"), organisationName(one.provider)},
                                  {QStringLiteral("buyer"), organisationName(one.buyer)},
                                  {QStringLiteral("period"), one.period},
                                  {QStringLiteral("due"), one.due.toString(Qt::ISODate)},
                                  {QStringLiteral("standing"), QString(standingKey(one.standing))},
                                  {QStringLiteral("report"), one.report},
                                  {QStringLiteral("part"), content.parts.contains(one.report)},
                                  {QStringLiteral("sending"), one.sending}});
    m_providers.clear();
    for (const QString &id : content.providers)
        m_providers.append(
            QVariantMap{{QStringLiteral("id"), id}, {QStringLiteral("name"), organisationName(id)}});
    m_loaded = true;
    Q_EMIT changed();
}

void QualityReportList::begin(const QString &provider, const QString &period)
{
    const auto job = [=](Store &store) {
        return quality::beginReport(
            store, {.provider = provider, .period = period.trimmed(), .day = QDate::currentDate()});
    };
    Session::instance()->ask(this, job, [this](const Result<QString> &report) {
        if (report.ok())
            Q_EMIT made(*report);
        else
            Q_EMIT failed(QString(errorName(report.error().code)), report.error().parameters);
    });
}

} // namespace kopa
