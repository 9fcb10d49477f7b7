#include "fake_workshop.h"

#include <QPromise>

namespace kopa {

void FakeWorkshop::say(const WorkshopStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

QFuture<Result<void>> FakeWorkshop::answered(WorkshopStatus::Phase phase)
{
    if (answer.ok()) {
        m_status.phase = phase;
        Q_EMIT statusChanged();
    }
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

QFuture<Result<void>> FakeWorkshop::host(const WorkshopPlan &plan)
{
    plans.append(plan);
    m_status.note = plan.note;
    m_status.title = plan.title;
    return answered(WorkshopStatus::Phase::Hosting);
}

QFuture<Result<void>> FakeWorkshop::visit(const QString &link)
{
    visited.append(link);
    return answered(WorkshopStatus::Phase::Visiting);
}

void FakeWorkshop::leave()
{
    ++left;
    say({});
}

} // namespace kopa
