#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Municipalities and providers side by side by one criterion, over time, from all reports that this device
/// may read (capability H7).
class QualityComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString criterion READ criterion WRITE setCriterion NOTIFY changed)
    Q_PROPERTY(QString education READ education WRITE setEducation NOTIFY changed)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QVariantList criteria READ criteria NOTIFY changed)
    Q_PROPERTY(QStringList educations READ educations NOTIFY changed)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(QString scale READ scale NOTIFY changed)
    Q_PROPERTY(QVariantList series READ series NOTIFY changed)
    Q_PROPERTY(QVariantList needs READ needs NOTIFY changed)
    Q_PROPERTY(qreal most READ most NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit QualityComparison(QObject *parent = nullptr);

    QString criterion() const { return m_criterion; }
    void setCriterion(const QString &criterion);
    QString education() const { return m_education; }
    void setEducation(const QString &education);
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    /// {id, title}: the common criteria that are answered.
    QVariantList criteria() const { return m_criteria; }
    QStringList educations() const { return m_educations; }
    /// Of the criterion, without "all".
    QStringList groups() const { return m_groups; }
    QString scale() const { return m_scale; }
    /// {provider, buyer (names), points: [{period, figure, shown, answer, hidden, breaks}]}.
    QVariantList series() const { return m_series; }
    /// The needs of working life in the municipalities that are compared: {municipality (its name), field,
    /// open, planned, answered, people: whom the open ones ask for}, by municipality, most open first
    /// (capability H10).
    QVariantList needs() const { return m_needs; }
    /// What a full bar stands for.
    qreal most() const { return m_most; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();

private:
    struct Content;
    void refresh();
    void show(const Content &content);
    void showNeeds(const Content &content);

    QString m_criterion;
    QString m_education;
    QString m_group;
    QVariantList m_criteria;
    QStringList m_educations;
    QStringList m_groups;
    QString m_scale;
    QVariantList m_series;
    QVariantList m_needs;
    qreal m_most = 0;
    int m_query = 0; ///< only the latest reckoning counts
    bool m_loaded = false;
};

/// What reporting once has spared, report by report (capability H8).
class WorkSavedList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList buyers READ buyers NOTIFY changed)
    Q_PROPERTY(QVariantMap sum READ sum NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit WorkSavedList(QObject *parent = nullptr);

    /// {provider (its name), period, reportsApart, reports, fieldsApart, fields}, the latest first.
    QVariantList rows() const { return m_rows; }
    /// {name, fields: that it would have got in reports of its own}, by name.
    QVariantList buyers() const { return m_buyers; }
    /// reportsApart, reports, fieldsApart, fields of all.
    QVariantMap sum() const { return m_sum; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QVariantList m_rows;
    QVariantList m_buyers;
    QVariantMap m_sum;
    bool m_loaded = false;
};

} // namespace kopa
