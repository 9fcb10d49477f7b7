#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What reviewers say about an application, each in their own record. Others' words are shown once one's own
/// are given, or a decision is made: nobody leans on another's.
class AssessmentList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString applicationId READ applicationId WRITE setApplicationId NOTIFY applicationIdChanged)
    Q_PROPERTY(QStringList criteria READ criteria CONSTANT)
    Q_PROPERTY(QVariantMap own READ own NOTIFY changed)
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QVariantMap means READ means NOTIFY changed)

public:
    explicit AssessmentList(QObject *parent = nullptr);

    QString applicationId() const { return m_application; }
    void setApplicationId(const QString &id);
    /// The keys of what is scored from 1 to 5.
    static QStringList criteria();
    /// This device's reviewer's: scores by criterion, comment, conflict, conflictReason, given; empty before.
    QVariantMap own() const { return m_own; }
    /// How many there are, shown or not.
    int given() const { return m_given; }
    bool isOpen() const { return m_open; }
    /// By criterion; those of whom a conflict of interest keeps from scoring count nowhere.
    QVariantMap means() const { return m_means; }

    /// Gives one's own, or gives it anew; a refusal comes as failed(). The space, in hexadecimal, is that of
    /// a new one: whose people read it; an empty one is the application's.
    Q_INVOKABLE void give(const QVariantMap &scores, const QString &comment, const QString &space);
    /// A conflict of interest keeps one from scoring.
    Q_INVOKABLE void declare(const QString &reason, const QString &comment, const QString &space);

Q_SIGNALS:
    void applicationIdChanged();
    void changed();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void refill();

    QString m_application;
    QVariantMap m_own;
    QVariantMap m_means;
    int m_given = 0;
    bool m_open = false;
};

} // namespace kopa
