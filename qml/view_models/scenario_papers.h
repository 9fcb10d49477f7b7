#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Writes the scenarios of an offering side by side into a file, away from the interface (capability F7).
class ScenarioPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString offeringId MEMBER m_offering NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit ScenarioPapers(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// The name of the file that was written last; empty before.
    QString made() const { return m_made; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// In fi, sv or en; as the file's ending says: xlsx, odt or pdf. Does nothing while another one is
    /// written.
    Q_INVOKABLE void save(const QUrl &file, const QString &language);
    /// A name for the file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void changed();

private:
    QString m_offering;
    QString m_made;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
