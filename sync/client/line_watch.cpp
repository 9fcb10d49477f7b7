#include "line_watch.h"

#include <QNetworkInformation>

namespace kopa::sync {

LineWatch::~LineWatch() = default;

SystemLine::SystemLine(QObject *parent) : LineWatch(parent)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const QNetworkInformation *const system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &LineWatch::changed);
    connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, &LineWatch::changed);
}

bool SystemLine::isThere() const
{
    const QNetworkInformation *const system = QNetworkInformation::instance();
    return !system || system->reachability() != QNetworkInformation::Reachability::Disconnected;
}

bool SystemLine::asksToSignIn() const
{
    const QNetworkInformation *const system = QNetworkInformation::instance();
    return system && system->isBehindCaptivePortal();
}

} // namespace kopa::sync
