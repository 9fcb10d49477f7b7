#include "quality_lists.h"

#include "core/findings/tasks.h"
#include "core/quality/actions.h"
#include "core/quality/calibration.h"
#include "core/records/corrective_action.h"
#include "core/records/quality_review.h"
#include "quality_words.h"
#include "session.h"

namespace kopa {

namespace {

const Record *reviewWith(const QString &id)
{
    return Session::instance()->names()->record(quality_review::type().number, id);
}

/// Goes on to another record what a review says of them.
void copy(const Record &review, const QList<std::pair<FieldNumber, FieldNumber>> &fields, Edit &edit)
{
    for (const auto &[from, to] : fields)
        if (const QString value = review.text(from); !value.isEmpty())
            edit.fields.append({.field = to, .value = value});
}

QString writeNew(const Edit &edit)
{
    Session::instance()->ask(
        Session::instance(), [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
    return edit.key.id;
}

QString nameOfReview(const Record &review)
{
    return QStringList{organisationName(review.text(quality_review::provider)),
                       criterionName(review.text(quality_review::criterion))}
        .join(QStringLiteral(" · "));
}

} // namespace

QualityReviewList::QualityReviewList(QObject *parent)
    : RowListModel(
          {"reviewId", "provider", "criterion", "on", "level", "state", "reviewer", "paired", "faulty"},
          parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &QualityReviewList::refill);
    connect(session, &Session::languageChanged, this, &QualityReviewList::refill);
    refill();
}

void QualityReviewList::refill()
{
    calibrate();
    QList<QVariantMap> rows;
    for (const Record &review : quality::reviewHistory(heldRecords(quality_review::type()), {}, {}))
        rows.append({{QStringLiteral("reviewId"), review.id},
                     {QStringLiteral("provider"), organisationName(review.text(quality_review::provider))},
                     {QStringLiteral("criterion"), criterionName(review.text(quality_review::criterion))},
                     {QStringLiteral("on"), review.text(quality_review::on)},
                     {QStringLiteral("level"), review.text(quality_review::level)},
                     {QStringLiteral("state"), review.text(quality_review::state)},
                     {QStringLiteral("reviewer"), review.text(quality_review::reviewer)},
                     {QStringLiteral("paired"), !review.text(quality_review::beside).isEmpty()},
                     {QStringLiteral("faulty"), !quality::reviewFaults(review).isEmpty()}});
    setRows(rows);
}

void QualityReviewList::calibrate()
{
    const quality::Calibration found = quality::calibrationOf(heldRecords(quality_review::type()));
    m_calibration = {{QStringLiteral("counted"), found.agreement.units}};
    if (found.agreement.percent)
        m_calibration.insert(QStringLiteral("percent"), *found.agreement.percent);
    if (found.agreement.kappa)
        m_calibration.insert(QStringLiteral("kappa"), *found.agreement.kappa);
    m_pairs.clear();
    for (const quality::CalibrationPair &pair : found.pairs) {
        const Record *one = reviewWith(pair.one);
        const Record *other = reviewWith(pair.other);
        m_pairs.append(
            QVariantMap{{QStringLiteral("one"), pair.one},
                        {QStringLiteral("other"), pair.other},
                        {QStringLiteral("name"), nameOfReview(*other)},
                        {QStringLiteral("levels"),
                         QStringList{one->text(quality_review::level), other->text(quality_review::level)}},
                        {QStringLiteral("apart"), pair.apart},
                        {QStringLiteral("told"), pair.told},
                        {QStringLiteral("doubtful"), pair.doubtful}});
    }
}

QString QualityReviewList::create(const QString &reviewer, const QString &beside)
{
    using namespace quality_review;
    Edit edit{.key = {type().number, crypto::newObjectId()},
              .fields = {{on, QDate::currentDate().toString(Qt::ISODate)},
                         {quality_review::reviewer, reviewer},
                         {state, QStringLiteral("draft")}}};
    if (const Record *first = reviewWith(beside)) {
        edit.fields.append({.field = quality_review::beside, .value = beside});
        copy(*first, {{provider, provider}, {buyer, buyer}, {criterion, criterion}, {education, education}},
             edit);
    }
    return writeNew(edit);
}

ActionList::ActionList(QObject *parent)
    : RowListModel({"actionId", "title", "provider", "due", "done", "when", "ownerId"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ActionList::refill);
    connect(session, &Session::languageChanged, this, &ActionList::refill);
    refill();
}

void ActionList::setDone(bool done)
{
    if (m_done == done)
        return;
    m_done = done;
    Q_EMIT filterChanged();
    refill();
}

void ActionList::refill()
{
    using namespace corrective_action;
    const QDate today = QDate::currentDate();
    const auto &known = Session::instance()->names()->records(type().number);
    QList<Record> tasks;
    for (const Record &action : known)
        if (action.text(corrective_action::done).isEmpty() != m_done)
            tasks.append(quality::asTask(action));
    QList<QVariantMap> rows;
    for (const Record &task : findings::tasksInOrder(tasks, today)) {
        const Record &action = *known.constFind(task.id);
        rows.append(
            {{QStringLiteral("actionId"), action.id},
             {QStringLiteral("title"), action.text(title)},
             {QStringLiteral("provider"), organisationName(action.text(provider))},
             {QStringLiteral("due"), action.text(due)},
             {QStringLiteral("done"), action.text(corrective_action::done)},
             {QStringLiteral("when"), QString(findings::taskWhenKey(findings::taskWhen(task, today)))},
             {QStringLiteral("ownerId"), action.text(owner)}});
    }
    setRows(rows);
}

QString ActionList::create(const QString &whose, const QString &reviewId)
{
    using namespace corrective_action;
    Edit edit{.key = {type().number, crypto::newObjectId()}, .fields = {{owner, whose}}};
    if (const Record *from = reviewWith(reviewId)) {
        edit.fields.append({.field = review, .value = reviewId});
        copy(*from,
             {{quality_review::provider, provider},
              {quality_review::buyer, buyer},
              {quality_review::criterion, criterion}},
             edit);
    }
    return writeNew(edit);
}

} // namespace kopa
