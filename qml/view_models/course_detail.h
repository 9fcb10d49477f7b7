#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One course of a common tray, and how many students each school would send to it.
class CourseDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString courseId READ courseId WRITE setCourseId NOTIFY changed)
    Q_PROPERTY(QString courseName READ courseName NOTIFY changed)
    Q_PROPERTY(int periods READ periods NOTIFY refreshed)
    Q_PROPERTY(QStringList times READ times NOTIFY refreshed)
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QVariantList wishes READ wishes NOTIFY refreshed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY refreshed)
    Q_PROPERTY(QVariantList clashes READ clashes NOTIFY refreshed)
    Q_PROPERTY(QString teacherName READ teacherName NOTIFY changed)

public:
    explicit CourseDetail(QObject *parent = nullptr);

    QString courseId() const { return id(); }
    void setCourseId(const QString &course) { setId(course); }
    QString courseName() const;
    /// Of its tray.
    int periods() const { return m_periods; }
    QStringList times() const { return m_times; }
    /// The slots that it has.
    QStringList chosen() const;
    /// {school, name, students, granted (empty: the rule's), given, byHand} of each school of the tray.
    QVariantList wishes() const { return m_wishes; }
    QStringList faults() const { return m_faults; }
    /// What of the tray's clashes it is in: see clashRows().
    QVariantList clashes() const { return m_clashes; }
    QString teacherName() const;

    Q_INVOKABLE void setChosen(const QString &slot, bool chosen);
    /// False for what is no number of people.
    Q_INVOKABLE bool setWished(const QString &school, const QString &words);
    Q_INVOKABLE bool setGranted(const QString &school, const QString &words);

Q_SIGNALS:
    void refreshed();

private:
    void refresh();
    bool writeNumber(const QString &school, quint16 field, const QString &words);

    int m_periods = 0;
    QStringList m_times;
    QVariantList m_wishes;
    QStringList m_faults;
    QVariantList m_clashes;
};

} // namespace kopa
