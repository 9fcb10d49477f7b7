#include "device_choices.h"

#include <algorithm>

namespace kopa {

DeviceChoices::DeviceChoices(QObject *parent)
    : AdministrationList(
          {"itemId", "name", "detail"},
          [this](Administration &all) {
              take(all.devices(spaceNamed(spaceId())),
                   [this](const QList<SpaceDevice> &devices) { return rowsOf(devices); });
          },
          parent)
{
}

void DeviceChoices::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    readLater();
}

QList<QVariantMap> DeviceChoices::rowsOf(const QList<SpaceDevice> &devices) const
{
    QList<QVariantMap> rows;
    for (const SpaceDevice &device : devices) {
        if (device.self || device.removed || device.recovery)
            continue;
        const QString id = QString::fromLatin1(device.device.toHex());
        const QString who = Session::instance()->names()->memberName(id);
        const QString called = deviceNameOf(id);
        if (!who.contains(m_search, Qt::CaseInsensitive) && !called.contains(m_search, Qt::CaseInsensitive))
            continue;
        rows.append({{QStringLiteral("itemId"), id},
                     {QStringLiteral("name"), who},
                     {QStringLiteral("detail"), called}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QVariantMap &a, const QVariantMap &b) {
        return a[QStringLiteral("name")].toString().localeAwareCompare(b[QStringLiteral("name")].toString()) <
               0;
    });
    return rows;
}

} // namespace kopa
