#include "retention_model.h"

#include "core/records/contact.h"
#include "local_time.h"
#include "session.h"

namespace kopa {

RetentionModel::RetentionModel(QObject *parent)
    : RowListModel({"personId", "name", "since", "trashed", "isContact"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &RetentionModel::read);
    connect(session, &Session::stateChanged, this, &RetentionModel::read);
    read();
}

void RetentionModel::read()
{
    struct Rule
    {
        int months = 0;
        QList<DueSubject> due;
    };
    const auto job = [](Store &store) -> Result<Rule> {
        Rule rule;
        KOPA_ASSIGN(rule.months, store.retentionMonths());
        KOPA_ASSIGN(rule.due, store.dueForErasure(QDateTime::currentMSecsSinceEpoch()));
        return rule;
    };
    Session::instance()->ask(
        this, job,
        [this](const Result<Rule> &rule) {
            if (!rule.ok())
                return;
            m_months = rule->months;
            QList<QVariantMap> rows;
            for (const DueSubject &one : rule->due)
                rows.append({{QStringLiteral("personId"), one.key.id},
                             {QStringLiteral("name"), one.name},
                             {QStringLiteral("since"), isoTime(one.sinceMs)},
                             {QStringLiteral("trashed"), one.trashed},
                             {QStringLiteral("isContact"), one.key.type == contact::type().number}});
            setRows(rows);
            Q_EMIT monthsChanged();
        },
        StoreThread::Priority::Upkeep);
}

bool RetentionModel::canDecide() const
{
    return Session::instance()->role() == Role::Coordinator;
}

void RetentionModel::setMonths(int months)
{
    if (months == m_months)
        return;
    Session::instance()->ask(
        this, [months](Store &store) { return store.setRetentionMonths(months); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

} // namespace kopa
