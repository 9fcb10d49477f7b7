#pragma once

#include "row_list_model.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Reviews of providers against criteria, the latest first, and how far those agree that two have made.
class QualityReviewList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantMap calibration READ calibration NOTIFY revisionChanged)
    Q_PROPERTY(QVariantList pairs READ pairs NOTIFY revisionChanged)

public:
    explicit QualityReviewList(QObject *parent = nullptr);

    /// {counted, percent, kappa}; percent and kappa are missing where they cannot be told.
    QVariantMap calibration() const { return m_calibration; }
    /// {one, other, name, levels: [key, key], apart, told, doubtful}.
    QVariantList pairs() const { return m_pairs; }

    /// Answers the id of a review that is being written, by this person and of today; of `beside`, one of the
    /// same provider and criterion.
    Q_INVOKABLE QString create(const QString &reviewer, const QString &beside = {});

private:
    void refill();
    void calibrate();

    QVariantMap m_calibration;
    QVariantList m_pairs;
};

/// What providers are to put right, in the order of tasks.
class ActionList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool done READ done WRITE setDone NOTIFY filterChanged)

public:
    explicit ActionList(QObject *parent = nullptr);

    /// Those that are done; else those that are open.
    bool done() const { return m_done; }
    void setDone(bool done);

    /// Answers the id of one that is being written; of a review, for its provider and criterion.
    Q_INVOKABLE QString create(const QString &owner, const QString &review = {});

Q_SIGNALS:
    void filterChanged();

private:
    void refill();

    bool m_done = false;
};

} // namespace kopa
