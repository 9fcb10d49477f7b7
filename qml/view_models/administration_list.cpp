#include "administration_list.h"

#include "core/records/member_profile.h"
#include "session.h"

namespace kopa {

namespace {
struct KindKey
{
    SpaceKind kind;
    QLatin1String key;
};
constexpr KindKey kinds[] = {
    {SpaceKind::Network, QLatin1String("network")}, {SpaceKind::Pilot, QLatin1String("pilot")},
    {SpaceKind::Own, QLatin1String("own")},         {SpaceKind::Provider, QLatin1String("provider")},
    {SpaceKind::Shared, QLatin1String("shared")},
};

const Record *profileOf(const QString &device)
{
    return Session::instance()->names()->record(member_profile::type().number, device);
}
} // namespace

QString spaceKindKey(SpaceKind kind)
{
    for (const KindKey &known : kinds)
        if (known.kind == kind)
            return known.key;
    return {};
}

SpaceKind spaceKindOf(const QString &key)
{
    for (const KindKey &known : kinds)
        if (known.key == key)
            return known.kind;
    return SpaceKind::Network;
}

crypto::SpaceId spaceNamed(const QString &hex)
{
    return hex.isEmpty() ? Session::instance()->space() : bytesNamed<crypto::SpaceId>(hex);
}

QString deviceNameOf(const QString &device)
{
    const Record *profile = profileOf(device);
    return profile ? profile->text(member_profile::deviceName) : QString();
}

bool isNamed(const QString &device)
{
    const Record *profile = profileOf(device);
    return profile && !profile->text(member_profile::personName).isEmpty();
}

AdministrationList::AdministrationList(const QList<QByteArray> &roles, Question question, QObject *parent)
    : RowListModel(roles, parent), m_question(std::move(question))
{
    const Session *session = Session::instance();
    if (session->administration())
        connect(session->administration(), &Administration::changed, this, &AdministrationList::readLater);
    connect(session->names(), &RegisterMirror::changed, this, &AdministrationList::readLater);
    connect(session, &Session::stateChanged, this, &AdministrationList::readLater);
    readLater();
}

void AdministrationList::setSpaceId(const QString &id)
{
    if (id == m_spaceId)
        return;
    m_spaceId = id;
    Q_EMIT spaceIdChanged();
    readLater();
}

void AdministrationList::readLater()
{
    if (m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &AdministrationList::read, Qt::QueuedConnection);
}

void AdministrationList::read()
{
    m_queued = false;
    const Session *session = Session::instance();
    if (session && session->administration() && session->state() == Session::State::Ready)
        m_question(*session->administration());
}

void AdministrationList::taken(const std::optional<Error> &error, const QList<QVariantMap> &rows)
{
    m_errorCode = error ? QString(errorName(error->code)) : QString();
    if (!error)
        setRows(rows);
    m_loaded = true;
    Q_EMIT loadedChanged();
}

} // namespace kopa
