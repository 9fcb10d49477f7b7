#pragma once

#include "core/exchange/exchange.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// The truth about what is safe on the server, for the badge that is always in sight. Owned by the QML
/// engine.
class SyncStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(int sendingDone READ sendingDone NOTIFY changed)
    Q_PROPERTY(int sendingTotal READ sendingTotal NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool live READ live NOTIFY changed)
    Q_PROPERTY(bool inspected READ inspected NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString lastSafe READ lastSafe NOTIFY changed)
    Q_PROPERTY(QString lastAttempt READ lastAttempt NOTIFY changed)
    Q_PROPERTY(QString nextAttempt READ nextAttempt NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(int roundTrips READ roundTrips NOTIFY changed)
    Q_PROPERTY(double bytesUp READ bytesUp NOTIFY changed)
    Q_PROPERTY(double bytesDown READ bytesDown NOTIFY changed)
    Q_PROPERTY(int files READ files NOTIFY changed)
    Q_PROPERTY(double fileBytes READ fileBytes NOTIFY changed)
    Q_PROPERTY(int wantedFiles READ wantedFiles NOTIFY changed)
    Q_PROPERTY(double wantedBytes READ wantedBytes NOTIFY changed)
    Q_PROPERTY(int heldFiles READ heldFiles NOTIFY changed)
    Q_PROPERTY(double heldBytes READ heldBytes NOTIFY changed)
    Q_PROPERTY(double fileDone READ fileDone NOTIFY changed)
    Q_PROPERTY(double fileTotal READ fileTotal NOTIFY changed)
    Q_PROPERTY(bool metered READ isMetered NOTIFY changed)
    Q_PROPERTY(bool largeOnMetered READ largeOnMetered WRITE setLargeOnMetered NOTIFY changed)

public:
    static SyncStatus *create(QQmlEngine *, QJSEngine *) { return new SyncStatus; }
    SyncStatus();

    /// "alone" (no server is set), "paused", "sending", "attention" (look at the error), "waiting" (something
    /// is not on the server yet, a note or a file), "safe" (all is), "saved" (here; the server was not
    /// reached yet).
    QString badge() const;
    /// Records that are not safe on the server.
    int waiting() const { return m_status.waiting.records; }
    /// Of what waits.
    double bytes() const { return double(m_status.waiting.bytes); }
    int sendingDone() const { return m_status.sendingDone; }
    int sendingTotal() const { return m_status.sendingTotal; }
    bool online() const { return m_status.online; }
    /// The system has no line at all.
    bool offline() const { return m_status.offline; }
    /// Others' changes are told as they come.
    bool live() const { return m_status.live; }
    /// The network opens TLS on the way, and a person has let it.
    bool inspected() const { return m_status.inspected; }
    bool busy() const { return m_status.phase == ExchangeStatus::Phase::Exchanging; }
    QString lastSafe() const;
    QString lastAttempt() const;
    QString nextAttempt() const;
    QString errorCode() const;
    QVariantMap errorParameters() const;

    // What the last exchange moved.
    int sent() const { return m_status.totals.sent; }
    int received() const { return m_status.totals.received; }
    int roundTrips() const { return m_status.totals.roundTrips; }
    double bytesUp() const { return double(m_status.totals.bytesUp); }
    double bytesDown() const { return double(m_status.totals.bytesDown); }

    // Files that wait for the server, that were asked for, and of both those held back by a line that costs.
    int files() const { return m_status.files.files; }
    double fileBytes() const { return double(m_status.files.bytes); }
    int wantedFiles() const { return m_status.wanted.files; }
    double wantedBytes() const { return double(m_status.wanted.bytes); }
    int heldFiles() const { return m_status.heldBack.files; }
    double heldBytes() const { return double(m_status.heldBack.bytes); }
    /// Bytes of files that this exchange has moved, of fileTotal.
    double fileDone() const { return double(m_status.fileDone); }
    double fileTotal() const { return double(m_status.fileTotal); }
    bool isMetered() const { return m_status.metered; }
    bool largeOnMetered() const;
    void setLargeOnMetered(bool allowed);

    Q_INVOKABLE void syncNow();
    /// Large files too, this once, whatever the line costs.
    Q_INVOKABLE void sendLargeNow();
    Q_INVOKABLE void goOnInspected();

Q_SIGNALS:
    void changed();

private:
    void read();
    bool isMoving() const;
    const std::optional<Error> &error() const;

    ExchangeStatus m_status;
};

} // namespace kopa
