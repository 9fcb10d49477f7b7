#include "recorder.h"

#include "administration_list.h"
#include "session.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QtEndian>

namespace kopa {

namespace {

constexpr int keepEverySeconds = 5;
constexpr int longestSeconds = 4 * 3600;

/// Speech, in the first of these forms that the device gives.
std::optional<QAudioFormat> formatOf(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    for (const int rate : {16'000, 48'000, 44'100}) {
        format.setSampleRate(rate);
        if (device.isFormatSupported(format))
            return format;
    }
    return std::nullopt;
}

double loudest(const QByteArray &samples)
{
    int most = 0;
    for (qsizetype at = 0; at + 1 < samples.size(); at += 2)
        most = std::max(most, std::abs(int(qFromLittleEndian<qint16>(samples.constData() + at))));
    return double(most) / 32'768;
}

} // namespace

Recorder::Recorder()
{
    connect(Session::instance(), &Session::closing, this, &Recorder::stop);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Recorder::stop);
}

Recorder::~Recorder() = default;

int Recorder::seconds() const
{
    return m_recording && m_recording->rate > 0 ? int(m_samples.size() / 2 / m_recording->rate) : 0;
}

void Recorder::start(const QString &note, const QString &space)
{
    // Without a device there is nothing that a source could be made for.
    if (m_recording || QMediaDevices::audioInputs().isEmpty())
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    const auto format = formatOf(device);
    m_error.reset();
    if (format) {
        m_source = std::make_unique<QAudioSource>(device, *format);
        m_input = m_source->start();
    }
    if (!m_input) {
        m_source.reset();
        m_error = Error{ErrorCode::InputOutput};
        return Q_EMIT changed();
    }
    m_recording =
        OpenRecording{note, spaceNamed(space), QDateTime::currentDateTime(), format->sampleRate(), 0};
    m_samples.clear();
    m_kept = 0;
    connect(m_input, &QIODevice::readyRead, this, &Recorder::take);
    Q_EMIT changed();
}

void Recorder::take()
{
    const QByteArray heard = m_input->readAll();
    m_samples += heard;
    m_level = loudest(heard);
    // Whoever records is there, even with the hands off.
    Session::instance()->idleWatch().touch();
    if (m_samples.size() - m_kept >= qsizetype(keepEverySeconds) * 2 * m_recording->rate)
        keep();
    Q_EMIT secondsChanged();
    if (seconds() >= longestSeconds)
        stop();
}

void Recorder::keep()
{
    const auto job = [recording = *m_recording, part = m_samples.mid(m_kept)](Store &store) {
        return keepRecordingPart(store, recording, part);
    };
    m_kept = m_samples.size();
    ++m_recording->parts;
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &kept) {
        if (!kept.ok())
            Session::instance()->report(kept.error());
    });
}

void Recorder::stop()
{
    if (!m_recording)
        return;
    m_source->stop();
    m_samples += m_input->readAll();
    m_input = nullptr;
    m_source.reset();
    if (m_samples.size() > m_kept)
        keep();
    if (!m_samples.isEmpty())
        addRecording(*Session::instance(), *m_recording, std::exchange(m_samples, {}));
    m_recording.reset();
    m_level = 0;
    Q_EMIT changed();
    Q_EMIT secondsChanged();
}

} // namespace kopa
