#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace kopa {

namespace programme {
struct CalendarPlan;
} // namespace programme

/// Calendars of other programs: one is read and looked at before anything is taken, and the events here are
/// written into one. Of a pilot, or of the whole network without one.
class CalendarFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId MEMBER m_pilot NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QVariantMap summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList planned READ planned NOTIFY changed)
    Q_PROPERTY(QVariantList refused READ refused NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit CalendarFiles(QObject *parent = nullptr);
    ~CalendarFiles() override;

    /// "none", "busy", "preview", "taken" or "written".
    QString phase() const { return m_phase; }
    /// {name, add, change, same, removed, floating, undescribed, shortened, others}
    QVariantMap summary() const;
    /// What would be added or changed: {act, title, starts, allDay}.
    QVariantList planned() const;
    /// {reason, line, title, detail}
    QVariantList refused() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    Q_INVOKABLE void read(const QUrl &file);
    /// Takes what was looked at.
    Q_INVOKABLE void take();
    Q_INVOKABLE void forget();
    /// Writes the events into a file.
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE QUrl suggestion() const;

Q_SIGNALS:
    void changed();

private:
    void enter(const QString &phase);
    void fail(const Error &error);

    QString m_pilot;
    QString m_phase = QStringLiteral("none");
    std::shared_ptr<const programme::CalendarPlan> m_plan;
    std::optional<Error> m_error;
};

} // namespace kopa
