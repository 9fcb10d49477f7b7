#include "network_acts.h"

#include "administration_list.h"
#include "role_words.h"
#include "session.h"

namespace kopa {

bool NetworkActs::begin()
{
    if (m_busy || !Session::instance()->administration())
        return false;
    m_busy = true;
    m_errorCode.clear();
    Q_EMIT changed();
    return true;
}

void NetworkActs::end(const QString &act, const QString &answer, const std::optional<Error> &error)
{
    m_busy = false;
    m_errorCode = error ? QString(errorName(error->code)) : QString();
    m_errorParameters = error ? error->parameters : QVariantMap();
    Q_EMIT changed();
    if (!error)
        Q_EMIT done(act, answer);
}

void NetworkActs::await(const QString &act, QFuture<Result<void>> future)
{
    Session::hear(std::move(future), this, [this, act](const Result<void> &acted) {
        end(act, {}, acted.ok() ? std::nullopt : std::optional(acted.error()));
    });
}

void NetworkActs::clear()
{
    m_errorCode.clear();
    Q_EMIT changed();
}

void NetworkActs::setRole(const QString &space, const QString &person, const QString &role)
{
    if (begin())
        await(QStringLiteral("role"),
              Session::instance()->administration()->setRole(
                  spaceNamed(space), bytesNamed<crypto::PersonId>(person), roleOf(role)));
}

void NetworkActs::removePerson(const QString &space, const QString &person)
{
    if (begin())
        await(QStringLiteral("person"), Session::instance()->administration()->removePerson(
                                            spaceNamed(space), bytesNamed<crypto::PersonId>(person)));
}

void NetworkActs::removeFromAll(const QString &person)
{
    if (begin())
        await(QStringLiteral("person"), Session::instance()->administration()->removePerson(
                                            crypto::SpaceId(), bytesNamed<crypto::PersonId>(person)));
}

void NetworkActs::leaveNetwork(const QString &person)
{
    if (!begin())
        return;
    Session::hear(Session::instance()->administration()->spaces(), this,
                  [this, person](const Result<QList<SpaceSummary>> &all) {
                      if (!all.ok())
                          return end({}, {}, all.error());
                      QList<crypto::SpaceId> spaces;
                      for (const SpaceSummary &space : *all)
                          if (space.kind != SpaceKind::Own && space.kind != SpaceKind::Network)
                              spaces.append(space.id);
                      spaces.append(Session::instance()->space());
                      leaveNext(bytesNamed<crypto::PersonId>(person), spaces);
                  });
}

void NetworkActs::leaveNext(const crypto::PersonId &person, QList<crypto::SpaceId> spaces)
{
    if (spaces.isEmpty())
        return end(QStringLiteral("person"), {}, std::nullopt);
    const crypto::SpaceId space = spaces.takeFirst();
    Session::hear(Session::instance()->administration()->removePerson(space, person), this,
                  [this, person, spaces](const Result<void> &left) {
                      // Of a space in which this person has no rights any more there is nothing to leave.
                      if (!left.ok() && left.error().code != ErrorCode::NotFound)
                          return end({}, {}, left.error());
                      leaveNext(person, spaces);
                  });
}

void NetworkActs::removeDevice(const QString &device)
{
    if (begin())
        await(QStringLiteral("device"), Session::instance()->administration()->removeDevice(
                                            crypto::SpaceId(), bytesNamed<crypto::DeviceId>(device)));
}

void NetworkActs::revoke(const QString &space, const QString &invitation)
{
    if (begin())
        await(QStringLiteral("revoke"), Session::instance()->administration()->revoke(
                                            spaceNamed(space), bytesNamed<crypto::VerifyKey>(invitation)));
}

void NetworkActs::confirm(const QString &space, const QString &device, bool same)
{
    if (!begin())
        return;
    Pairing pairing;
    pairing.space = spaceNamed(space);
    pairing.device = bytesNamed<crypto::DeviceId>(device);
    await(same ? QStringLiteral("same") : QStringLiteral("different"),
          Session::instance()->administration()->confirm(pairing, same));
}

void NetworkActs::createSpace(const QString &kind, const QString &name, const QString &subject,
                              const QStringList &people)
{
    if (!begin())
        return;
    QList<crypto::PersonId> members;
    for (const QString &person : people)
        members.append(bytesNamed<crypto::PersonId>(person));
    auto making =
        Session::instance()->administration()->createSpace(spaceKindOf(kind), name, subject, members);
    Session::hear(std::move(making), this, [this](const Result<crypto::SpaceId> &made) {
        end(QStringLiteral("space"), made.ok() ? QString::fromLatin1(made->toHex()) : QString(),
            made.ok() ? std::nullopt : std::optional(made.error()));
    });
}

void NetworkActs::exportProof(const QString &space, const QUrl &file)
{
    if (begin())
        await(QStringLiteral("proof"),
              Session::instance()->administration()->exportProof(spaceNamed(space), file.toLocalFile()));
}

void NetworkActs::resolve(const QString &space)
{
    if (begin())
        await(QStringLiteral("resolve"), Session::instance()->administration()->resolve(spaceNamed(space)));
}

void NetworkActs::fetchHistory(const QString &space)
{
    if (begin())
        await(QStringLiteral("history"),
              Session::instance()->administration()->fetchHistory(spaceNamed(space)));
}

} // namespace kopa
