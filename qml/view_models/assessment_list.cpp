#include "assessment_list.h"

#include "administration_list.h"
#include "core/programme/review.h"
#include "core/records/application.h"
#include "core/records/assessment.h"
#include "session.h"

namespace kopa {

namespace {

QVariantMap rowOf(const Record &record, bool own)
{
    QVariantMap row{
        {QStringLiteral("assessmentId"), record.id},
        {QStringLiteral("reviewer"),
         Session::instance()->names()->memberName(record.text(assessment::reviewer))},
        {QStringLiteral("own"), own},
        {QStringLiteral("conflict"), programme::hasConflict(record)},
        {QStringLiteral("conflictReason"), record.text(assessment::conflictReason)},
        {QStringLiteral("comment"), record.text(assessment::comment)},
        {QStringLiteral("given"), record.text(assessment::given)},
    };
    QVariantMap scores;
    for (const FieldNumber criterion : programme::assessmentCriteria())
        if (const auto score = record.integer(criterion); score > 0)
            scores.insert(assessment::type().field(criterion)->key, int(score));
    row.insert(QStringLiteral("scores"), scores);
    return row;
}

std::optional<crypto::SpaceId> chosen(const QString &space)
{
    return space.isEmpty() ? std::nullopt : std::optional(spaceNamed(space));
}

void send(AssessmentList *list, const programme::Assessment &assessment)
{
    const auto job = [assessment](Store &store) {
        return programme::assess(store, assessment, QDateTime::currentDateTime());
    };
    Session::instance()->ask(list, job, [list](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT list->failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

} // namespace

AssessmentList::AssessmentList(QObject *parent)
    : RowListModel(
          {"assessmentId", "reviewer", "own", "conflict", "conflictReason", "comment", "given", "scores"},
          parent)
{
    connect(Session::instance()->names(), &RegisterMirror::changed, this, &AssessmentList::refill);
}

void AssessmentList::setApplicationId(const QString &id)
{
    if (m_application == id)
        return;
    m_application = id;
    refill();
    Q_EMIT applicationIdChanged();
}

QStringList AssessmentList::criteria()
{
    QStringList keys;
    for (const FieldNumber criterion : programme::assessmentCriteria())
        keys.append(assessment::type().field(criterion)->key);
    return keys;
}

void AssessmentList::refill()
{
    const Session *session = Session::instance();
    const Record *reviewed = session->names()->record(application::type().number, m_application);
    QList<Record> all;
    m_own.clear();
    for (const Record &record : session->names()->records(assessment::type().number)) {
        if (record.text(assessment::application) != m_application || !programme::isGiven(record))
            continue;
        all.append(record);
        if (record.text(assessment::reviewer) == session->deviceId())
            m_own = rowOf(record, true);
    }
    m_given = int(all.size());
    m_open = !m_own.isEmpty() || (reviewed && !reviewed->text(application::decision).isEmpty());
    m_means.clear();
    QList<QVariantMap> rows;
    if (m_open) {
        const auto means = programme::meanScores(all);
        for (auto it = means.begin(); it != means.end(); ++it)
            m_means.insert(assessment::type().field(it.key())->key, it.value());
        for (const Record &record : all)
            rows.append(rowOf(record, record.text(assessment::reviewer) == session->deviceId()));
    }
    setRows(rows);
    Q_EMIT changed();
}

void AssessmentList::give(const QVariantMap &scores, const QString &comment, const QString &space)
{
    programme::Assessment own{.application = m_application, .comment = comment, .space = chosen(space)};
    for (auto it = scores.begin(); it != scores.end(); ++it)
        if (const FieldType *field = assessment::type().field(it.key()))
            own.scores.insert(field->number, it.value().toInt());
    send(this, own);
}

void AssessmentList::declare(const QString &reason, const QString &comment, const QString &space)
{
    send(this, {.application = m_application,
                .comment = comment,
                .conflict = true,
                .conflictReason = reason,
                .space = chosen(space)});
}

} // namespace kopa
