#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// An event's invitation and certificates, written away from the interface: as a PDF where a file's name or
/// `format` says so, else as an OpenDocument text.
class EventPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString eventId MEMBER m_event NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int written READ written NOTIFY changed)
    Q_PROPERTY(bool copied READ isCopied NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit EventPapers(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// How many papers the last order wrote; -1 before one.
    int written() const { return m_written; }
    /// The last order was to copy the invitation's words, and they are in the clipboard.
    bool isCopied() const { return m_copied; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    Q_INVOKABLE void saveInvitation(const QUrl &file, const QString &language);
    /// As text for a mail, into the clipboard.
    Q_INVOKABLE void copyInvitation(const QString &language);
    /// Of all that were present, a file each; or of one of them.
    Q_INVOKABLE void saveCertificates(const QUrl &folder, const QString &format, const QString &comer = {});
    /// A name for the invitation's file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void changed();

private:
    bool begin();
    void end(const Result<int> &written);

    QString m_event;
    std::optional<Error> m_error;
    int m_written = -1;
    bool m_busy = false;
    bool m_copied = false;
};

} // namespace kopa
