#pragma once

#include "file_maker.h"

namespace kopa {

/// Makes a pilot's start package, away from the interface: a document, a PDF of it or a workbook.
class StartPackageMaker : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId MEMBER m_pilot NOTIFY pilotChanged)

public:
    using FileMaker::FileMaker;

    /// In fi, sv or en; as "odt", "pdf" or "xlsx".
    Q_INVOKABLE void make(const QUrl &file, const QString &language, const QString &format);
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void pilotChanged();

private:
    QString m_pilot;
};

} // namespace kopa
