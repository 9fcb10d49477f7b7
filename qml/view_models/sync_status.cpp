#include "sync_status.h"

#include "local_time.h"
#include "session.h"

namespace kopa {

namespace {

/// Failures that pass by themselves: no line, or a server with much to do.
bool passes(const Error &error)
{
    return error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerBusy ||
           error.code == ErrorCode::Cancelled;
}

} // namespace

SyncStatus::SyncStatus()
{
    Session *session = Session::instance();
    connect(session->exchange(), &Exchange::statusChanged, this, &SyncStatus::read);
    connect(session, &Session::reportedChanged, this, &SyncStatus::changed);
    read();
}

void SyncStatus::read()
{
    m_status = Session::instance()->exchange()->status();
    Q_EMIT changed();
}

QString SyncStatus::badge() const
{
    using Phase = ExchangeStatus::Phase;
    if (error() && !passes(*error()))
        return QStringLiteral("attention");
    if (m_status.phase == Phase::NoServer)
        return QStringLiteral("alone");
    if (m_status.phase == Phase::Paused)
        return QStringLiteral("paused");
    if (m_status.phase == Phase::Exchanging && isMoving())
        return QStringLiteral("sending");
    if (m_status.waiting.records > 0 || m_status.waiting.envelopes > 0 || m_status.files.files > 0)
        return QStringLiteral("waiting");
    return m_status.lastSafe.isValid() ? QStringLiteral("safe") : QStringLiteral("saved");
}

bool SyncStatus::isMoving() const
{
    return m_status.sendingTotal > m_status.sendingDone || m_status.fileTotal > m_status.fileDone;
}

const std::optional<Error> &SyncStatus::error() const
{
    const auto &reported = Session::instance()->reported();
    return reported ? reported : m_status.error;
}

QString SyncStatus::lastSafe() const
{
    return isoTime(m_status.lastSafe);
}

QString SyncStatus::lastAttempt() const
{
    return isoTime(m_status.lastAttempt);
}

QString SyncStatus::nextAttempt() const
{
    return isoTime(m_status.nextAttempt);
}

QString SyncStatus::errorCode() const
{
    return error() ? QString(errorName(error()->code)) : QString();
}

QVariantMap SyncStatus::errorParameters() const
{
    return error() ? error()->parameters : QVariantMap();
}

void SyncStatus::goOnInspected()
{
    Session::instance()->exchange()->goOnInspected();
}

void SyncStatus::syncNow()
{
    Session::instance()->clearReport();
    Session::instance()->exchange()->syncNow();
}

bool SyncStatus::largeOnMetered() const
{
    return Session::instance()->exchange()->largeOnMetered();
}

void SyncStatus::setLargeOnMetered(bool allowed)
{
    Session::instance()->exchange()->setLargeOnMetered(allowed);
    Q_EMIT changed();
}

void SyncStatus::sendLargeNow()
{
    Session::instance()->clearReport();
    Session::instance()->exchange()->sendLargeNow();
}

} // namespace kopa
