#include "capture_devices.h"

#include <QAudioDevice>
#include <QCameraDevice>
#include <QMediaDevices>

namespace kopa {

CaptureDevices::CaptureDevices() = default;
CaptureDevices::~CaptureDevices() = default;

void CaptureDevices::look()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &CaptureDevices::read);
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CaptureDevices::read);
    read();
}

void CaptureDevices::read()
{
    m_camera = !QMediaDevices::videoInputs().isEmpty();
    m_microphone = !QMediaDevices::audioInputs().isEmpty();
    Q_EMIT changed();
}

} // namespace kopa
