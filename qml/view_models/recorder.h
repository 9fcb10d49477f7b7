#pragma once

#include "recording_parts.h"

#include <QAudioSource>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// Records sound into a note. What has been said is in the store within a few seconds, sealed; a program that
/// ends meanwhile adds it to the note at its next start. Owned by the QML engine.
class Recorder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool recording READ isRecording NOTIFY changed)
    Q_PROPERTY(QString noteId READ noteId NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY secondsChanged)
    Q_PROPERTY(double level READ level NOTIFY secondsChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)

public:
    static Recorder *create(QQmlEngine *, QJSEngine *) { return new Recorder; }
    ~Recorder() override;

    bool isRecording() const { return m_recording.has_value(); }
    QString noteId() const { return m_recording ? m_recording->note : QString(); }
    int seconds() const;
    /// How loud it is, from 0 to 1.
    double level() const { return m_level; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }

    /// Into a note of a space, in hexadecimal; does nothing without a microphone.
    Q_INVOKABLE void start(const QString &note, const QString &space);
    /// Ends it; the recording becomes a file of the note.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void secondsChanged();

private:
    Recorder();
    void take();
    void keep();

    std::optional<OpenRecording> m_recording;
    std::optional<Error> m_error;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_input = nullptr; ///< the source's
    QByteArray m_samples;
    qsizetype m_kept = 0; ///< bytes of the samples that are in the store
    double m_level = 0;
};

} // namespace kopa
