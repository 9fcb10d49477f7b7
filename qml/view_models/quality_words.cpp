#include "quality_words.h"

#include "core/quality/criteria.h"
#include "core/records/criterion.h"
#include "core/records/organisation.h"
#include "session.h"

#include <QCollator>

#include <algorithm>

namespace kopa {

QList<Record> heldRecords(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

QString criterionName(const Record &criterion)
{
    return QStringList{criterion.text(criterion::number),
                       quality::criterionTitle(criterion).in(Session::instance()->language())}
        .join(u' ')
        .trimmed();
}

QString criterionName(const QString &criterion)
{
    const Record *record = Session::instance()->names()->record(criterion::type().number, criterion);
    return record ? criterionName(*record) : QString();
}

QString organisationName(const QString &organisation)
{
    return Session::instance()->names()->name(organisation::type().number, organisation);
}

QStringList organisationNames(const QStringList &organisations)
{
    QStringList names;
    for (const QString &organisation : organisations)
        names.append(organisationName(organisation));
    QCollator order{QLocale(Session::instance()->language())};
    std::sort(names.begin(), names.end(), order);
    return names;
}

} // namespace kopa
