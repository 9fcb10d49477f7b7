#include "report_list.h"

#include "core/records/pilot.h"
#include "core/records/report.h"
#include "core/reports/parts.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

void setTrash(QObject *owner, const QString &id, bool trash)
{
    const Edit edit{.key = {report::type().number, id}, .trash = trash};
    Session::instance()->ask(
        owner, [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

} // namespace

ReportList::ReportList(QObject *parent)
    : kopa::RowListModel({"reportId", "title", "kind", "state", "pilot"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) { return key.type == report::type().number; };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &ReportList::show);
    reload();
}

void ReportList::reload()
{
    Session::instance()->ask(
        this, [](Store &store) { return store.records(report::type()); },
        [this](const Result<QList<Record>> &reports) {
            if (!reports.ok())
                return Session::instance()->report(reports.error());
            m_reports = *reports;
            m_loaded = true;
            show();
            Q_EMIT loadedChanged();
        });
}

void ReportList::show()
{
    const QString language = Session::instance()->language();
    const RegisterMirror *names = Session::instance()->names();
    QList<QVariantMap> rows;
    for (const Record &one : std::as_const(m_reports)) {
        const QString pilot = one.text(report::pilot);
        rows.append({{QStringLiteral("reportId"), one.id},
                     {QStringLiteral("title"), reports::reportTitle(one).in(language)},
                     {QStringLiteral("kind"), one.text(report::kind)},
                     {QStringLiteral("state"), one.text(report::state)},
                     {QStringLiteral("pilot"),
                      pilot.isEmpty() ? QString() : names->name(pilot::type().number, pilot)}});
    }
    const auto isOpen = [](const QVariantMap &row) {
        return row[QStringLiteral("state")] != QStringLiteral("issued");
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const QVariantMap &a, const QVariantMap &b) {
        if (isOpen(a) != isOpen(b))
            return isOpen(a);
        return QString::localeAwareCompare(a[QStringLiteral("title")].toString(),
                                           b[QStringLiteral("title")].toString()) < 0;
    });
    setRows(rows);
}

void ReportList::begin(const QString &kind, const QString &pilot, const QString &event, const QString &note)
{
    const reports::NewReport wanted{.kind = kind,
                                    .language = Session::instance()->language(),
                                    .pilot = pilot,
                                    .event = event,
                                    .note = note};
    Session::instance()->ask(
        this, [wanted](Store &store) { return reports::makeReport(store, wanted); },
        [this](const Result<QString> &report) {
            if (!report.ok())
                return Session::instance()->report(report.error());
            Q_EMIT made(*report);
        });
}

void ReportList::trash(const QString &report)
{
    setTrash(this, report, true);
}

void ReportList::restore(const QString &report)
{
    setTrash(this, report, false);
}

} // namespace kopa
