#include "tray_list.h"

#include "core/offering/booking_times.h"
#include "core/records/course_tray.h"
#include "new_record.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

TrayList::TrayList(QObject *parent)
    : RowListModel({"trayId", "name", "year", "courses", "schools", "clashes"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &TrayList::refill);
    connect(session, &Session::languageChanged, this, &TrayList::refill);
    refill();
}

void TrayList::refill()
{
    QList<QVariantMap> rows;
    for (const Record &record : Session::instance()->names()->records(course_tray::type().number)) {
        const offering::Tray tray = shownTray(record.id);
        const auto clashes =
            std::count_if(tray.clashes.begin(), tray.clashes.end(), [](const offering::TrayClash &clash) {
                return clash.kind != offering::TrayClash::Kind::Wishes;
            });
        rows.append({{QStringLiteral("trayId"), record.id},
                     {QStringLiteral("name"), trayName(record)},
                     {QStringLiteral("year"), record.text(course_tray::year)},
                     {QStringLiteral("courses"), tray.courses.size()},
                     {QStringLiteral("schools"), tray.schools.size()},
                     {QStringLiteral("clashes"), clashes}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QVariantMap &a, const QVariantMap &b) {
        return a.value(QStringLiteral("year")).toString() > b.value(QStringLiteral("year")).toString();
    });
    setRows(rows);
}

QString TrayList::create()
{
    const int year = offering::schoolYearOf(QDate::currentDate()).to.year();
    return makeRecord(course_tray::type(),
                      {{course_tray::year, QStringLiteral("%1-%2").arg(year).arg(year + 1)},
                       {course_tray::periods, std::int64_t(5)},
                       {course_tray::rule, QStringLiteral("equal")}});
}

} // namespace kopa
