#include "register_words.h"

#include "core/records/municipality.h"
#include "session.h"

#include <QCollator>
#include <QDate>

namespace kopa {

bool namedLike(const Record &record, const QString &words)
{
    const QString sought = words.trimmed();
    if (sought.isEmpty() || record.id == sought)
        return true;
    const TrilingualName name = nameOf(record);
    return (name.fi + u'\n' + name.sv + u'\n' + name.en).contains(sought, Qt::CaseInsensitive);
}

void sortByName(QList<QVariantMap> &rows, const QString &role)
{
    const QCollator order{QLocale(Session::instance()->language())};
    std::stable_sort(rows.begin(), rows.end(), [&](const QVariantMap &a, const QVariantMap &b) {
        return order.compare(a.value(role).toString(), b.value(role).toString()) < 0;
    });
}

QString municipalityChange(const Record &record)
{
    const Session *session = Session::instance();
    QStringList parts;
    if (const QString into = record.text(municipality::mergedInto); !into.isEmpty()) {
        QString name = session->names()->name(municipality::type().number, into);
        parts.append(QStringLiteral("→ ") + (name.isEmpty() ? into : name));
    }
    if (const QString region = record.text(municipality::laterRegion); !region.isEmpty())
        parts.append(QStringLiteral("→ ") + region);
    for (const FieldNumber field : {municipality::validTo, municipality::laterRegionFrom}) {
        const QDate day = QDate::fromString(record.text(field), Qt::ISODate);
        if (day.isValid())
            parts.append(day.toString(QStringLiteral("d.M.yyyy")));
    }
    if (parts.isEmpty() && record.integer(municipality::missingBy) > 0)
        parts.append(QStringLiteral("–") + QString::number(record.integer(municipality::missingBy)));
    return parts.join(QStringLiteral(", "));
}

} // namespace kopa
