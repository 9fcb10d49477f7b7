#include "review.h"

#include "core/records/application.h"
#include "core/records/assessment.h"
#include "submission.h"

namespace kopa::programme {

namespace {

Result<void> refuseScores(const Assessment &assessment)
{
    if (assessment.conflict) {
        if (!assessment.scores.isEmpty())
            return refusal(QStringLiteral("conflict"), QStringLiteral("conflict"));
        return assessment.conflictReason.trimmed().isEmpty()
                   ? refusal(QStringLiteral("conflict_reason"), QStringLiteral("text"))
                   : Result<void>();
    }
    for (const FieldNumber criterion : assessmentCriteria()) {
        const int score = assessment.scores.value(criterion);
        if (score < lowestScore || score > highestScore)
            return refusal(assessment::type().field(criterion)->key, QStringLiteral("score"));
    }
    return {};
}

Edit editOf(const Store &store, const Assessment &assessment, const QDateTime &now)
{
    Edit edit{.key = {assessment::type().number, assessmentId(store, assessment.application)}};
    edit.fields = {{.field = assessment::application, .value = assessment.application},
                   {.field = assessment::reviewer, .value = QString::fromLatin1(store.deviceId().toHex())},
                   {.field = assessment::comment, .value = assessment.comment},
                   {.field = assessment::conflict,
                    .value = assessment.conflict ? QStringLiteral("declared") : QStringLiteral("none")},
                   {.field = assessment::conflictReason, .value = assessment.conflictReason.trimmed()},
                   {.field = assessment::given,
                    .value = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)}};
    for (const FieldNumber criterion : assessmentCriteria()) {
        const int score = assessment.scores.value(criterion);
        edit.fields.append({criterion, score > 0 ? merge::Value(std::int64_t(score)) : merge::Value()});
    }
    return edit;
}

} // namespace

const QList<FieldNumber> &assessmentCriteria()
{
    static const QList<FieldNumber> criteria = {assessment::need, assessment::aims, assessment::cooperation,
                                                assessment::plan, assessment::scalable};
    return criteria;
}

QString assessmentId(const Store &store, const QString &application)
{
    return application + u'.' + QString::fromLatin1(store.deviceId().toHex());
}

Result<void> assess(Store &store, const Assessment &assessment, const QDateTime &now)
{
    KOPA_ASSIGN(const Record application, store.record({application::type().number, assessment.application}));
    if (application.text(application::submitted).isEmpty())
        return refusal(QStringLiteral("application"), QStringLiteral("not_submitted"));
    KOPA_TRY(refuseScores(assessment));
    Edit edit = editOf(store, assessment, now);
    if (!store.record(edit.key).ok())
        edit.space = assessment.space ? *assessment.space : application.space;
    return store.write(edit);
}

QMap<FieldNumber, double> meanScores(const QList<Record> &assessments)
{
    QMap<FieldNumber, double> means;
    for (const FieldNumber criterion : assessmentCriteria()) {
        std::int64_t sum = 0;
        int voices = 0;
        for (const Record &assessment : assessments) {
            const std::int64_t score = assessment.integer(criterion);
            if (!isGiven(assessment) || hasConflict(assessment) || score == 0)
                continue;
            sum += score;
            ++voices;
        }
        if (voices > 0)
            means.insert(criterion, double(sum) / voices);
    }
    return means;
}

bool isGiven(const Record &assessment)
{
    return !assessment.text(assessment::given).isEmpty();
}

bool hasConflict(const Record &assessment)
{
    return assessment.text(assessment::conflict) == u"declared";
}

} // namespace kopa::programme
