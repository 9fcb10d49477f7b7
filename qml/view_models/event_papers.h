#pragma once

#include "file_maker.h"

namespace kopa {

/// An event's invitation and certificates, written away from the interface: as a PDF where a file's name or
/// `format` says so, else as an OpenDocument text.
class EventPapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString eventId MEMBER m_event NOTIFY eventChanged)
    Q_PROPERTY(bool copied READ isCopied NOTIFY changed)

public:
    using FileMaker::FileMaker;

    /// The last order was to copy the invitation's words, and they are in the clipboard.
    bool isCopied() const { return m_copied; }

    Q_INVOKABLE void saveInvitation(const QUrl &file, const QString &language);
    /// As text for a mail, into the clipboard.
    Q_INVOKABLE void copyInvitation(const QString &language);
    /// Of all that were present, a file each; or of one of them.
    Q_INVOKABLE void saveCertificates(const QUrl &folder, const QString &format, const QString &comer = {});
    /// A name for the invitation's file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void eventChanged();

private:
    QString m_event;
    bool m_copied = false;
};

} // namespace kopa
