#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa::reports {
struct ReportContent;
}

namespace kopa {

/// A report written into files, away from the interface: as a document, PDF or Markdown, or its evidence as a
/// workbook, by the name of the file.
class ReportPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString reportId MEMBER m_report NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool written READ isWritten NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit ReportPapers(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// The last order ended in a file.
    bool isWritten() const { return m_written; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// As it is now, in a language; or an issue of it as it was issued.
    Q_INVOKABLE void save(const QUrl &file, const QString &language, const QString &issue = {});
    /// A name for the file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void changed();

private:
    void write(const Result<reports::ReportContent> &content, const QString &path);
    void end(const Result<void> &done);

    QString m_report;
    std::optional<Error> m_error;
    bool m_busy = false;
    bool m_written = false;
};

} // namespace kopa
