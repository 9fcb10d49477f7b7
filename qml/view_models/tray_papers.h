#pragma once

#include "file_maker.h"

namespace kopa {

/// A course tray as a page or paper for students or principals: HTML, PDF or OpenDocument by the file's name.
class TrayPapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString trayId MEMBER m_tray NOTIFY trayChanged)

public:
    using FileMaker::FileMaker;

    /// `reader` is students or principals.
    Q_INVOKABLE void save(const QUrl &file, const QString &reader, const QString &language);
    Q_INVOKABLE QUrl suggestion(const QString &reader, const QString &language, const QString &format) const;

Q_SIGNALS:
    void trayChanged();

private:
    QString m_tray;
};

} // namespace kopa
