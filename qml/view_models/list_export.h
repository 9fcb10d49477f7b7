#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Writes a list into a file that a person has chosen: a workbook, CSV or, of people, cards.
class ListExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The key of a record type.
    Q_PROPERTY(QString what MEMBER m_what NOTIFY changed)
    /// All lists that there are: {key, label}.
    Q_PROPERTY(QVariantList lists READ lists NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(int rows READ rows NOTIFY changed)
    Q_PROPERTY(int withheld READ withheld NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit ListExport(QObject *parent = nullptr);

    QVariantList lists() const;
    bool isBusy() const { return m_busy; }
    /// The name of the file that was written last; empty before.
    QString made() const { return m_made; }
    int rows() const { return m_rows; }
    /// Persons who have not agreed to being in it.
    int withheld() const { return m_withheld; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// As "xlsx", "csv" or "vcf", in the interface's language. Does nothing while another one goes on.
    Q_INVOKABLE void make(const QUrl &file, const QString &format);
    /// A name for the file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &format) const;
    /// What was told is read.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QString m_what;
    QString m_made;
    int m_rows = 0;
    int m_withheld = 0;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
