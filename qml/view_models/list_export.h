#pragma once

#include "file_maker.h"

#include <QVariantList>

namespace kopa {

/// Writes a list into a file that a person has chosen: a workbook, CSV or, of people, cards.
class ListExport : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    /// The key of a record type.
    Q_PROPERTY(QString what MEMBER m_what NOTIFY changed)
    /// All lists that there are: {key, label}.
    Q_PROPERTY(QVariantList lists READ lists NOTIFY changed)
    Q_PROPERTY(int withheld READ withheld NOTIFY changed)

public:
    explicit ListExport(QObject *parent = nullptr);

    QVariantList lists() const;
    /// Persons who have not agreed to being in it.
    int withheld() const { return m_withheld; }

    /// As "xlsx", "csv" or "vcf", in the interface's language.
    Q_INVOKABLE void make(const QUrl &file, const QString &format);
    /// A name for the file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &format) const;

private:
    QString m_what;
    int m_withheld = 0;
};

} // namespace kopa
