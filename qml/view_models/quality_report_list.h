#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The quality reports of a year: expected, begun, sent, late and missing, as this device may know it; and
/// the beginning of a new one.
class QualityReportList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList providers READ providers NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit QualityReportList(QObject *parent = nullptr);

    int year() const { return m_year; }
    void setYear(int year);
    /// {provider, buyer (names), period, due, standing, report (id), part, sending}, the earliest due first.
    QVariantList rows() const { return m_rows; }
    /// {id, name}: for whom this device can begin a report.
    QVariantList providers() const { return m_providers; }
    bool isLoaded() const { return m_loaded; }

    /// The last report's answers come along; made() tells its id.
    Q_INVOKABLE void begin(const QString &provider, const QString &period);

Q_SIGNALS:
    void changed();
    void made(const QString &report);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Content;
    void refresh();
    void show(const Content &content);

    int m_year;
    QVariantList m_rows;
    QVariantList m_providers;
    bool m_loaded = false;
};

} // namespace kopa
