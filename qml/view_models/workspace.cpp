#include "workspace.h"

#include "invitation_picture.h"
#include "role_words.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {
const QString joinWaiting = QStringLiteral("join.waiting");
const QString deviceRenewed = QStringLiteral("device.renewed");
const QString serverKey = QStringLiteral("server.key");
const QString serverRenewed = QStringLiteral("server.renewed");
} // namespace

Workspace::Workspace()
{
    const Session *session = Session::instance();
    connect(session, &Session::stateChanged, this, &Workspace::readPairing);
    connect(session, &Session::stateChanged, this, &Workspace::readServerKey);
    connect(session, &Session::stateChanged, this, &Workspace::changed);
    if (session->administration()) {
        connect(session->administration(), &Administration::changed, session, &Session::refreshSpace);
        connect(session->administration(), &Administration::changed, this, &Workspace::readPairing);
        connect(session->administration(), &Administration::changed, this, &Workspace::readServerKey);
    }
    connect(session, &Session::settingsLoaded, this, &Workspace::changed);
    connect(session, &Session::settingChanged, this, &Workspace::changed);
    readPairing();
}

bool Workspace::isWaiting() const
{
    return m_pairing;
}

bool Workspace::isRenewed() const
{
    return !Session::instance()->setting(deviceRenewed).isEmpty();
}

void Workspace::forgetRenewed()
{
    Session::instance()->setSetting(deviceRenewed, {});
}

bool Workspace::isServerRenewed() const
{
    return !Session::instance()->setting(serverRenewed).isEmpty();
}

void Workspace::forgetServerRenewed()
{
    Session::instance()->setSetting(serverRenewed, {});
}

/// Syncing follows a server's key only by the former one's word; what is left to do here is to tell.
void Workspace::readServerKey()
{
    Session *session = Session::instance();
    if (session->state() != Session::State::Ready)
        return;
    const auto job = [](Store &store) { return store.commonSpace(); };
    session->ask(this, job, [session](const Result<SpaceRecord> &space) {
        if (!space.ok() || !space->serverKey)
            return;
        const QString now = QString::fromLatin1(space->serverKey->toHex());
        const QString before = session->setting(serverKey);
        if (!before.isEmpty() && before != now)
            session->setSetting(serverRenewed, QStringLiteral("1"));
        session->setSetting(serverKey, now);
    });
}

bool Workspace::isSalvaged() const
{
    return Session::instance()->isSalvaged();
}

void Workspace::setPairing(bool waits)
{
    m_pairing = waits;
    Session::instance()->setSetting(joinWaiting, waits ? QStringLiteral("1") : QString());
}

/// A device that joined from afar waits until the codes were compared: its own pairing is there. What was
/// known of it holds until the answer comes, which without a line takes a while.
void Workspace::readPairing()
{
    const Session *session = Session::instance();
    if (!session->administration() || session->state() != Session::State::Ready) {
        m_pairing = false;
        return;
    }
    if (session->role() != Role::None)
        return setPairing(false);
    m_pairing = !session->setting(joinWaiting).isEmpty();
    Session::hear(session->administration()->pairings(), this,
                  [this](const Result<QList<Pairing>> &pairings) {
                      if (!pairings.ok())
                          return;
                      const bool own = std::any_of(pairings->begin(), pairings->end(),
                                                   [](const Pairing &pairing) { return pairing.mine; });
                      const bool before = m_pairing;
                      setPairing(own);
                      if (own != before)
                          Q_EMIT changed();
                  });
}

QString Workspace::state() const
{
    switch (Session::instance()->state()) {
    case Session::State::Starting:
        return QStringLiteral("starting");
    case Session::State::ChooseLock:
        return QStringLiteral("chooseLock");
    case Session::State::Sealing:
        return QStringLiteral("sealing");
    case Session::State::Locked:
        return QStringLiteral("locked");
    case Session::State::Welcome:
        return QStringLiteral("welcome");
    case Session::State::Ready:
        return isWaiting() ? QStringLiteral("waiting") : QStringLiteral("ready");
    case Session::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString Workspace::errorCode() const
{
    const auto &failure = Session::instance()->failure();
    return failure ? QString(errorName(failure->code)) : QString();
}

QVariantMap Workspace::errorParameters() const
{
    const auto &failure = Session::instance()->failure();
    return failure ? failure->parameters : QVariantMap();
}

QString Workspace::networkName() const
{
    return Session::instance()->networkName();
}

QString Workspace::personName() const
{
    return Session::instance()->setting(QStringLiteral("person.name"));
}

QString Workspace::role() const
{
    return roleKey(Session::instance()->role());
}

QString Workspace::deviceId() const
{
    return Session::instance()->deviceId();
}

QString Workspace::version() const
{
    return QCoreApplication::applicationVersion();
}

void Workspace::createNetwork(const QString &name, const QString &person, const QString &language,
                              const QString &serverUrl)
{
    if (!m_busy)
        await(Session::instance()->exchange()->createNetwork(name, language, serverUrl, person), person);
}

void Workspace::join(const QString &link, const QString &person)
{
    if (!m_busy)
        await(Session::instance()->exchange()->join(link, person), person);
}

void Workspace::joinFromImage(const QUrl &file, const QString &person)
{
    const Result<QString> link = readInvitationPicture(file.toLocalFile());
    if (link.ok())
        join(*link, person);
    else
        fail(link.error());
}

void Workspace::recover(const QString &code, const QString &serverUrl, const QString &person)
{
    Administration *administration = Session::instance()->administration();
    if (m_busy)
        return;
    if (!administration)
        return fail({ErrorCode::ServerUnknown});
    await(administration->recover(code, serverUrl, person), person);
}

void Workspace::recoverFromImage(const QUrl &file, const QString &person)
{
    const Result<QString> link = readCodePicture(file.toLocalFile());
    if (link.ok())
        recover(*link, {}, person);
    else
        fail(link.error());
}

void Workspace::await(QFuture<Result<void>> entering, const QString &person)
{
    setBusy(true);
    Session::hear(std::move(entering), this, [this, person](const Result<void> &entered) {
        setBusy(false);
        // Asked to join from afar: not let in yet, and nothing has failed.
        const bool waits = !entered.ok() && entered.error().code == ErrorCode::NotConfirmed;
        if (!entered.ok() && !waits)
            return fail(entered.error());
        setPairing(waits);
        Session::instance()->setSetting(QStringLiteral("person.name"), person);
        Session::instance()->refreshSpace();
        Q_EMIT joined();
    });
}

void Workspace::fail(const Error &error)
{
    Q_EMIT failed(QString(errorName(error.code)), error.parameters);
}

void Workspace::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace kopa
