#pragma once

#include "file_maker.h"

namespace kopa {

/// A report written into files, away from the interface: as a document, PDF or Markdown, or its evidence as a
/// workbook, by the name of the file.
class ReportPapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString reportId MEMBER m_report NOTIFY reportChanged)

public:
    using FileMaker::FileMaker;

    /// As it is now, in a language; or an issue of it as it was issued.
    Q_INVOKABLE void save(const QUrl &file, const QString &language, const QString &issue = {});
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void reportChanged();

private:
    QString m_report;
};

} // namespace kopa
