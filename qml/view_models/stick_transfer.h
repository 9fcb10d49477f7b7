#pragma once

#include "core/exchange/exchange.h"

#include <QTimer>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// Changes and files on a memory stick: written for somebody, or taken in. One at a time; it goes on when its
/// page is left, and its end is kept until the next one. Owned by the QML engine.
class StickTransfer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool taking READ isTaking NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(double bytesSoFar READ bytesSoFar NOTIFY changed)
    Q_PROPERTY(int changes READ changes NOTIFY changed)
    Q_PROPERTY(int files READ files NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(int unknownSpaces READ unknownSpaces NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    static StickTransfer *create(QQmlEngine *, QJSEngine *) { return new StickTransfer; }
    StickTransfer();

    /// "idle", "writing", "taking", "written", "taken" or "failed".
    QString step() const { return m_step; }
    bool isBusy() const { return m_step == u"writing" || m_step == u"taking"; }
    /// What goes on or ended last is a taking in.
    bool isTaking() const { return m_taking; }
    /// Of the file at hand, without its folder.
    QString fileName() const;
    /// Written until now; 0 while one is taken in.
    double bytesSoFar() const { return double(m_soFar); }
    /// Sealed sets of changes that were written, or that were new here.
    int changes() const { return m_totals.envelopes; }
    int files() const { return m_totals.files; }
    /// Of what was written.
    double bytes() const { return double(m_totals.bytes); }
    /// In the file that was taken, of which this device is no member.
    int unknownSpaces() const { return m_totals.unknownSpaces; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Where a file could go: on a stick that is put in, else in the person's own folder.
    Q_INVOKABLE QUrl suggestion() const;
    /// For "server", "everybody", or a device by its id in hexadecimal; with photos and other files or
    /// without. Does nothing while another one goes on.
    Q_INVOKABLE void write(const QUrl &file, const QString &forWhom, bool withFiles);
    Q_INVOKABLE void take(const QUrl &file);
    /// What ended last has been read.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void begin(const QString &step, const QString &path);
    void measure();
    void end(const Result<ParcelTotals> &totals);

    QString m_step = QStringLiteral("idle");
    QString m_path;
    ParcelTotals m_totals;
    std::optional<Error> m_error;
    QTimer m_measure;
    std::int64_t m_soFar = 0;
    bool m_taking = false;
};

} // namespace kopa
