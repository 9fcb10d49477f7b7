#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

namespace offering {
struct EqualityTable;
} // namespace offering

/// Who is how far from which education form today: the municipalities of a pilot or of the whole network
/// (capability E3), and what a person says of them.
class EqualityModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    Q_PROPERTY(QString pilotName READ pilotName NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms CONSTANT)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    explicit EqualityModel(QObject *parent = nullptr);

    /// Empty: the whole network.
    QString pilotId() const { return m_pilot; }
    void setPilotId(const QString &pilot);
    QString pilotName() const;
    /// Keys of the education forms, early childhood first.
    QStringList forms() const;
    /// {municipality, name, cells: [{form, reach}]} by name; reach as reachKey() names it.
    QVariantList rows() const { return m_rows; }
    /// {form, here, next_door, online_only, nowhere}: how many municipalities.
    QVariantList sums() const { return m_sums; }
    bool isLoaded() const { return m_loaded; }
    bool canWrite() const;

    /// Says that a form is offered in a municipality, or is not any more; `mode` is place or online.
    Q_INVOKABLE void tell(const QString &municipality, const QString &form, const QString &mode,
                          bool offered);
    /// The modes in which a form is offered in, or online for, one municipality by name.
    Q_INVOKABLE QStringList modes(const QString &municipality, const QString &form) const;

Q_SIGNALS:
    void changed();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void refresh();
    void show(const offering::EqualityTable &table);

    QString m_pilot;
    QVariantList m_rows;
    QVariantList m_sums;
    bool m_loaded = false;
};

} // namespace kopa
