#pragma once

#include "core/result/result.h"

#include <QIODevice>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

class QAudioOutput;
class QMediaPlayer;

namespace kopa {

/// Plays a recording from the store's memory: nothing of it is written anywhere.
class SoundPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString fileId READ fileId WRITE setFileId NOTIFY changed)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(double position READ position NOTIFY positionChanged)
    Q_PROPERTY(double duration READ duration NOTIFY positionChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)

public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    QString fileId() const { return m_file; }
    void setFileId(const QString &id);
    bool isPlaying() const;
    bool isLoading() const { return m_loading; }
    /// Seconds.
    double position() const;
    double duration() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }

    /// Plays on, or pauses.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void seek(double seconds);

Q_SIGNALS:
    void changed();
    void positionChanged();

private:
    void load();
    void start(const Result<QByteArray> &content);
    void release();

    QString m_file;
    std::unique_ptr<QIODevice> m_source;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    std::optional<Error> m_error;
    bool m_loading = false;
};

} // namespace kopa
