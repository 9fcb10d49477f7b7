#pragma once

#include "core/exchange/workshop.h"

#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// A workshop in a room: this device as its meeting point, or met at somebody else's. Owned by the QML
/// engine.
class WorkshopHub : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool available READ isAvailable CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString noteId READ noteId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString guestAddress READ guestAddress NOTIFY changed)
    Q_PROPERTY(int devices READ devices NOTIFY changed)
    Q_PROPERTY(int guests READ guests NOTIFY changed)
    Q_PROPERTY(bool nobodyGotThrough READ nobodyGotThrough NOTIFY changed)
    Q_PROPERTY(bool met READ hasMet NOTIFY changed)
    Q_PROPERTY(QString lastMet READ lastMet NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    static WorkshopHub *create(QQmlEngine *, QJSEngine *) { return new WorkshopHub; }
    WorkshopHub();

    /// False where there is nothing to meet with; then nothing of it is shown.
    bool isAvailable() const { return m_workshop != nullptr; }
    /// Hosting or joining is being begun.
    bool isBusy() const { return m_busy; }
    /// "none", "hosting" or "visiting".
    QString phase() const;
    /// The workshop's note.
    QString noteId() const { return m_status.note; }
    QString title() const { return m_status.title; }
    QString since() const;

    // While hosting.
    QString link() const { return m_status.link; }
    QString guestAddress() const { return m_status.guestAddress; }
    int devices() const { return m_status.devices; }
    int guests() const { return m_status.guests; }
    bool nobodyGotThrough() const { return m_status.nobodyGotThrough; }

    // While visiting.
    bool hasMet() const { return m_status.met; }
    QString lastMet() const;
    int sent() const { return m_status.sent; }
    int received() const { return m_status.received; }

    /// Why the last act, or the last meeting, failed.
    QString errorCode() const { return error() ? QString(errorName(error()->code)) : QString(); }
    QVariantMap errorParameters() const { return error() ? error()->parameters : QVariantMap(); }

    /// Makes this device the meeting point of a note's workshop. Groups without a name, and a second one of
    /// the same name, are left out.
    Q_INVOKABLE void host(const QString &noteId, const QString &title, const QString &language,
                          const QStringList &groups);
    /// Ends and begins the same anew: after this device came into another network.
    Q_INVOKABLE void hostAgain();
    /// Meets at the hub of a link; words around it are let go.
    Q_INVOKABLE void visit(const QString &text);
    /// Likewise by a picture of its code.
    Q_INVOKABLE void visitPicture(const QUrl &file);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void meetNow();
    /// The text is, or holds, a link to a hub.
    Q_INVOKABLE bool isLink(const QString &text) const;
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void changed();

private:
    void read();
    bool begin();
    void await(QFuture<Result<void>> act);
    void fail(const Error &error);
    const std::optional<Error> &error() const { return m_error ? m_error : m_status.error; }

    Workshop *m_workshop;
    WorkshopStatus m_status;
    WorkshopPlan m_plan;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
