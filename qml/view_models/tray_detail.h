#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

namespace offering {
struct Tray;
struct TrayCourse;
} // namespace offering

/// One common course tray: its courses by period and slot with their seats, its schools, and what clashes.
class TrayDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString trayId READ trayId WRITE setTrayId NOTIFY changed)
    Q_PROPERTY(QString trayName READ trayName NOTIFY changed)
    Q_PROPERTY(int periods READ periods NOTIFY changed)
    Q_PROPERTY(QVariantList times READ times NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QVariantList loose READ loose NOTIFY changed)
    Q_PROPERTY(QVariantList courses READ courses NOTIFY changed)
    Q_PROPERTY(QVariantList schools READ schools NOTIFY changed)
    Q_PROPERTY(QVariantList clashes READ clashes NOTIFY changed)
    Q_PROPERTY(bool lacksPupils READ lacksPupils NOTIFY changed)

public:
    explicit TrayDetail(QObject *parent = nullptr);
    ~TrayDetail() override;

    QString trayId() const { return id(); }
    void setTrayId(const QString &tray) { setId(tray); }
    QString trayName() const;
    int periods() const;
    /// {id, text}: the slots of the week in their order.
    QVariantList times() const;
    /// The matrix: {slot, cells: [{period, courses}]} for each slot.
    QVariantList lines() const;
    /// Courses that the tray has no period or slot for.
    QVariantList loose() const;
    /// {courseId, name, school, period, slots, mode, state, seats (-1: not said), wished, given, left,
    /// without, faults}.
    QVariantList courses() const;
    /// {entryId, school, name, pupils (-1: not said), own, wished, out, in, net}.
    QVariantList schools() const;
    /// See clashRows().
    QVariantList clashes() const;
    bool lacksPupils() const;

    Q_INVOKABLE void addTime(const QString &text);
    /// Courses that have the slot keep it under its new name.
    Q_INVOKABLE void setTime(const QString &item, const QString &text);
    Q_INVOKABLE void addSchool(const QString &school);
    /// Takes a school off the tray by its entry, or puts it back; one with courses or wishes still stands
    /// there.
    Q_INVOKABLE void setSchoolTrashed(const QString &entry, bool trashed);
    /// False for what is no number of people.
    Q_INVOKABLE bool setPupils(const QString &school, const QString &words);
    /// Answers the id of a course that is being made.
    Q_INVOKABLE QString createCourse();

private:
    void refresh();
    QVariantMap courseMap(const offering::TrayCourse &course) const;

    std::unique_ptr<offering::Tray> m_tray;
};

} // namespace kopa
