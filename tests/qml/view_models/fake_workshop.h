#pragma once

#include "core/exchange/workshop.h"

namespace kopa {

/// A workshop with nobody in it: a test sets what it says and sees what was asked.
class FakeWorkshop : public Workshop
{
    Q_OBJECT

public:
    WorkshopStatus status() const override { return m_status; }
    void say(const WorkshopStatus &status);
    QFuture<Result<void>> host(const WorkshopPlan &plan) override;
    QFuture<Result<void>> visit(const QString &link) override;
    void leave() override;
    void meetNow() override { ++asked; }

    Result<void> answer; ///< of hosting and visiting
    QList<WorkshopPlan> plans;
    QStringList visited;
    int left = 0;
    int asked = 0;

private:
    QFuture<Result<void>> answered(WorkshopStatus::Phase phase);

    WorkshopStatus m_status;
};

} // namespace kopa
