#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QJSEngine;
class QMediaDevices;
class QQmlEngine;

namespace kopa {

/// What this device can take pictures and record with. The system is first asked by look(), so that nobody
/// waits for it who does not need it.
class CaptureDevices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool camera READ hasCamera NOTIFY changed)
    Q_PROPERTY(bool microphone READ hasMicrophone NOTIFY changed)

public:
    static CaptureDevices *create(QQmlEngine *, QJSEngine *) { return new CaptureDevices; }
    ~CaptureDevices() override;

    bool hasCamera() const { return m_camera; }
    bool hasMicrophone() const { return m_microphone; }
    Q_INVOKABLE void look();

Q_SIGNALS:
    void changed();

private:
    CaptureDevices();
    void read();

    std::unique_ptr<QMediaDevices> m_devices;
    bool m_camera = false;
    bool m_microphone = false;
};

} // namespace kopa
