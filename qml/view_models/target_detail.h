#pragma once

#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One development target with its figures. What was tried is PartText's.
class TargetDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString targetId READ targetId WRITE setTargetId NOTIFY changed)
    Q_PROPERTY(QStringList themes READ themes NOTIFY changed)
    Q_PROPERTY(QVariantMap standing READ standing NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)

public:
    explicit TargetDetail(QObject *parent = nullptr);

    QString targetId() const { return id(); }
    void setTargetId(const QString &target) { setId(target); }
    QStringList themes() const;
    /// See standingMap().
    QVariantMap standing() const;
    /// See findings::targetFaults().
    QStringList faults() const;

    Q_INVOKABLE void addTheme(const QString &id);
    Q_INVOKABLE void removeTheme(const QString &id);
    /// Writes a baseline, aim or actual figure as somebody typed it; false for what is no number.
    Q_INVOKABLE bool setFigure(const QString &key, const QString &words);
};

} // namespace kopa
