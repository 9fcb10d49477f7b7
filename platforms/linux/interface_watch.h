#pragma once

#include "sync/client/line_watch.h"

#include <QSocketNotifier>
#include <QStringList>

#include <optional>

namespace kopa {

/// Whether this machine has any line, by the kernel's own word (rtnetlink): an interface that is up and has
/// an address of the network it is in. Needs no service to run. What Qt's backends know beside that, such as
/// a page that asks to sign in, it passes on.
class InterfaceWatch : public sync::LineWatch
{
    Q_OBJECT

public:
    explicit InterfaceWatch(QObject *parent = nullptr);
    ~InterfaceWatch() override;

    bool isThere() const override { return m_socket < 0 || !m_addresses.isEmpty(); }
    bool asksToSignIn() const override { return m_system.asksToSignIn(); }

private:
    void hear();
    static QStringList addresses();

    sync::SystemLine m_system;
    int m_socket = -1;
    std::optional<QSocketNotifier> m_notifier;
    QStringList m_addresses; ///< of all interfaces, sorted
};

} // namespace kopa
