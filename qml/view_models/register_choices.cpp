#include "register_choices.h"

#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "session.h"

#include <QCollator>

namespace kopa {

namespace {

TypeNumber typeOf(const QString &kind)
{
    if (kind == u"pilots")
        return pilot::type().number;
    return kind == u"organisations" ? organisation::type().number : municipality::type().number;
}

QString detailOf(const Record &record, const QString &language)
{
    QStringList parts{kopa::nameOf(record).beside(language)};
    if (record.type == &municipality::type())
        parts.append(TrilingualName{record.text(municipality::regionFi), record.text(municipality::regionSv),
                                    record.text(municipality::regionEn)}
                         .in(language));
    else if (record.type == &organisation::type())
        parts.append(record.text(organisation::abbreviation));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RegisterChoices::RegisterChoices(QObject *parent) : QAbstractListModel(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &RegisterChoices::refill);
    connect(session, &Session::languageChanged, this, &RegisterChoices::refill);
}

void RegisterChoices::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    refill();
}

void RegisterChoices::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refill();
}

void RegisterChoices::refill()
{
    if (m_kind.isEmpty())
        return;
    const Session *session = Session::instance();
    const QString language = session->language();
    QList<Item> items;
    for (const Record &record : session->names()->records(typeOf(m_kind))) {
        const TrilingualName name = kopa::nameOf(record);
        const QString sought = m_search.trimmed();
        const bool fits = sought.isEmpty() || record.id == sought ||
                          (name.fi + u'\n' + name.sv + u'\n' + name.en).contains(sought, Qt::CaseInsensitive);
        if (fits)
            items.append({record.id, name.in(language), detailOf(record, language)});
    }
    const QCollator order{QLocale(language)};
    std::sort(items.begin(), items.end(), [&order](const Item &a, const Item &b) {
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}

int RegisterChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RegisterChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case ItemId:
        return item.id;
    case Name:
        return item.name;
    case Detail:
        return item.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> RegisterChoices::roleNames() const
{
    return {{ItemId, "itemId"}, {Name, "name"}, {Detail, "detail"}};
}

QString RegisterChoices::nameOf(const QString &kind, const QString &id) const
{
    return Session::instance()->names()->name(typeOf(kind), id);
}

} // namespace kopa
