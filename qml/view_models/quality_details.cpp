#include "quality_details.h"

#include "core/quality/actions.h"
#include "core/quality/calibration.h"
#include "core/quality/catalogue.h"
#include "core/records/corrective_action.h"
#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "core/records/quality_review.h"
#include "quality_words.h"
#include "session.h"
#include "shown_evidence.h"

namespace kopa {

MethodDetail::MethodDetail(QObject *parent) : RegisterDetail(method::type(), parent) {}

QualityReportDetail::QualityReportDetail(QObject *parent) : RegisterDetail(quality_report::type(), parent) {}

ActionDetail::ActionDetail(QObject *parent) : RegisterDetail(corrective_action::type(), parent) {}

void ActionDetail::setDone(bool done)
{
    write(quality::actionDone(recordId(), done ? QDate::currentDate() : QDate()));
}

QualityReviewDetail::QualityReviewDetail(QObject *parent)
    : RegisterDetail(quality_review::type(), parent), m_evidence(new ShownEvidence(this))
{
    connect(this, &RegisterDetail::changed, m_evidence, [this] {
        m_evidence->follow(record() ? record()->set(quality_review::passages) : QStringList());
    });
    connect(m_evidence, &ShownEvidence::changed, this, &QualityReviewDetail::evidenceChanged);
}

QStringList QualityReviewDetail::faults() const
{
    return record() ? quality::reviewFaults(*record()) : QStringList();
}

QVariantList QualityReviewDetail::evidence() const
{
    return m_evidence->rows();
}

QVariantList QualityReviewDetail::history() const
{
    QVariantList rows;
    if (!record() || record()->text(quality_review::provider).isEmpty())
        return rows;
    const QString criterion = record()->text(quality_review::criterion);
    QStringList versions{criterion};
    for (const Record &version :
         quality::CriterionLines(heldRecords(criterion::type())).versionsOf(criterion))
        versions.append(version.id);
    for (const Record &review : quality::reviewHistory(heldRecords(quality_review::type()),
                                                       record()->text(quality_review::provider), versions))
        if (review.id != recordId())
            rows.append(QVariantMap{
                {QStringLiteral("reviewId"), review.id},
                {QStringLiteral("on"), review.text(quality_review::on)},
                {QStringLiteral("level"), review.text(quality_review::level)},
                {QStringLiteral("otherVersion"), review.text(quality_review::criterion) != criterion}});
    return rows;
}

QVariantMap QualityReviewDetail::other() const
{
    if (!record())
        return {};
    for (const Record &review : heldRecords(quality_review::type()))
        if (review.id == record()->text(quality_review::beside) ||
            review.text(quality_review::beside) == recordId())
            return {{QStringLiteral("reviewId"), review.id},
                    {QStringLiteral("level"), review.text(quality_review::level)},
                    {QStringLiteral("reviewer"), review.text(quality_review::reviewer)},
                    {QStringLiteral("words"), review.text(quality_review::words)}};
    return {};
}

} // namespace kopa
