#pragma once

#include "core/store/attachments.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// "Prepare tomorrow": everything that the server has, and the files of the notes of some pilots, onto this
/// device. `step` is "choose", "counting", "fetching", "ready", "short" (it ended before all had come),
/// "paused" (syncing is) or "alone" (no server is set).
class AreaFetch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList pilots READ pilots WRITE setPilots NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(int notes READ notes NOTIFY changed)
    Q_PROPERTY(int files READ files NOTIFY changed)
    Q_PROPERTY(int filesHere READ filesHere NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(double bytesHere READ bytesHere NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit AreaFetch(QObject *parent = nullptr);

    /// The ids of what was chosen; remembered.
    QStringList pilots() const { return m_pilots; }
    void setPilots(const QStringList &pilots);
    QString step() const { return m_step; }
    int notes() const { return m_counted.notes; }
    /// Of those notes, and how many of them are wholly here.
    int files() const { return m_counted.files; }
    int filesHere() const { return m_counted.filesHere; }
    double bytes() const { return double(m_counted.bytes); }
    double bytesHere() const { return double(m_counted.bytesHere); }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    Q_INVOKABLE void start();
    /// What has come stays; the rest is not asked for any more.
    Q_INVOKABLE void cancel();
    /// Back to the choice.
    Q_INVOKABLE void again();

Q_SIGNALS:
    void changed();

private:
    struct Counted
    {
        int notes = 0;
        int files = 0;
        int filesHere = 0;
        std::int64_t bytes = 0;
        std::int64_t bytesHere = 0;
        bool wanted = false; ///< some are still asked for
    };
    enum class Ask { Nothing, Want, Forget };
    static Result<Counted> count(Store &store, const QStringList &pilots, Ask ask);
    void ask(Ask what);
    void countLater();
    void decide();
    void follow();
    void enter(const QString &step);

    QStringList m_pilots;
    QString m_step = QStringLiteral("choose");
    Counted m_counted;
    std::optional<Error> m_error;
    std::int64_t m_heldBefore = -1; ///< bytes and files before the exchange under way; -1: there was none
    bool m_exchanged = false;       ///< an exchange is under way
    bool m_queued = false;
};

} // namespace kopa
