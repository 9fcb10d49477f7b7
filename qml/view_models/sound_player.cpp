#include "sound_player.h"

#include "session.h"

#include <QAudioOutput>
#include <QBuffer>
#include <QMediaPlayer>

namespace kopa {

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::locking, this, [this] {
        if (m_player)
            m_player->pause();
    });
    connect(Session::instance(), &Session::closing, this, &SoundPlayer::release);
}

SoundPlayer::~SoundPlayer()
{
    release();
}

void SoundPlayer::release()
{
    m_player.reset();
    m_output.reset();
    m_source.reset();
}

void SoundPlayer::setFileId(const QString &id)
{
    if (id == m_file)
        return;
    release();
    m_file = id;
    m_error.reset();
    m_loading = false;
    Q_EMIT changed();
    Q_EMIT positionChanged();
}

bool SoundPlayer::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

double SoundPlayer::position() const
{
    return m_player ? double(m_player->position()) / 1000 : 0;
}

double SoundPlayer::duration() const
{
    return m_player ? double(m_player->duration()) / 1000 : 0;
}

void SoundPlayer::toggle()
{
    if (!m_player)
        return load();
    if (isPlaying())
        m_player->pause();
    else
        m_player->play();
}

void SoundPlayer::seek(double seconds)
{
    if (m_player)
        m_player->setPosition(qint64(seconds * 1000));
}

void SoundPlayer::load()
{
    if (m_loading || m_file.isEmpty())
        return;
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    const auto work = [file = m_file, open = &Session::instance()->openFile()] {
        return open->content(file);
    };
    Session::away(this, work, [this, file = m_file](const Result<QByteArray> &content) {
        if (file == m_file)
            start(content);
    });
}

void SoundPlayer::start(const Result<QByteArray> &content)
{
    m_loading = false;
    if (!content.ok()) {
        m_error = content.error();
        return Q_EMIT changed();
    }
    auto source = std::make_unique<QBuffer>();
    source->setData(*content);
    source->open(QIODevice::ReadOnly);
    m_source = std::move(source);
    m_output = std::make_unique<QAudioOutput>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &SoundPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &SoundPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, &SoundPlayer::changed);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] {
        m_error = Error{ErrorCode::Malformed};
        Q_EMIT changed();
    });
    // A device without an address is passed over (seen with Qt 6.4 over GStreamer).
    m_player->setSourceDevice(m_source.get(), QUrl(QStringLiteral("kopa:recording")));
    m_player->play();
    Q_EMIT changed();
}

} // namespace kopa
