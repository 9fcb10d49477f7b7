#include "report_sending.h"

#include "core/attachments/attachment_reader.h"
#include "core/records/attachment.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "report_parts.h"
#include "report_spaces.h"

namespace kopa::quality {

namespace {

/// A file that goes into a part.
struct AnnexFile
{
    NewAttachment copy;
    Attachments::Opener opener;
};

struct Delivery
{
    QString buyer;
    std::optional<crypto::SpaceId> space = std::nullopt;
    bool readOnly = false;
    QList<Record> known = {}; ///< the answers that its part has
    QList<AnnexFile> files = {};
    QList<RecordKey> goneFiles = {};
};

struct Plan
{
    Sending sending;
    QList<CountedFigure> figures;
    QList<Delivery> deliveries;
};

Error notReady(const QString &reason, int count)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("answers")},
             {QStringLiteral("value"), count},
             {QStringLiteral("reason"), reason}}};
}

/// Answers that two people gave otherwise, and nobody has chosen.
int differing(const QList<Record> &answers)
{
    return int(std::count_if(answers.begin(), answers.end(),
                             [](const Record &answer) { return !answer.state.differing().isEmpty(); }));
}

Result<QList<Record>> filesOf(Store &store, const QString &value)
{
    return store.records(attachment::type(), attachment::reportValue, value);
}

Result<AnnexFile> annexFile(Store &store, const Record &file, const QString &value,
                            const crypto::SpaceId &space)
{
    Attachments attachments(store);
    KOPA_ASSIGN(const auto opener, attachments.opener({attachment::type().number, file.id}));
    KOPA_ASSIGN(const auto kept, attachments.kept(opener.space, opener.id));
    if (!kept || !kept->isHere())
        return ErrorCode::FilesMissing;
    NewAttachment copy = copyOf(file, space);
    copy.reportValue = value;
    return AnnexFile{copy, opener};
}

/// The files of one answer that a part lacks, and those that it has and should not.
Result<void> planFiles(Store &store, const Record &answer, const QString &copied, bool told,
                       Delivery &delivery)
{
    KOPA_ASSIGN(const QList<Record> files, filesOf(store, answer.id));
    KOPA_ASSIGN(const QList<Record> there, filesOf(store, copied));
    QStringList wanted;
    for (const Record &file : files)
        if (told)
            wanted.append(file.id);
    for (const Record &copy : there)
        if (!wanted.removeOne(copy.text(attachment::movedFrom)))
            delivery.goneFiles.append({attachment::type().number, copy.id});
    for (const Record &file : files)
        if (wanted.contains(file.id)) {
            KOPA_ASSIGN(const AnnexFile one, annexFile(store, file, copied, *delivery.space));
            delivery.files.append(one);
        }
    return {};
}

Result<Delivery> planDelivery(Store &store, const Sending &sending, const QString &buyer,
                              const QList<ReportSpace> &spaces)
{
    Delivery delivery{buyer};
    const auto space = spaceFor(spaces, sending.whole.text(quality_report::provider), buyer);
    delivery.readOnly = space && !space->writable;
    if (!space || delivery.readOnly)
        return delivery;
    delivery.space = space->id;
    const QString part = partId(sending.whole.id, buyer);
    KOPA_ASSIGN(delivery.known, store.records(report_value::type(), report_value::report, part));
    for (const Record &answer : sending.answers)
        if (isFor(answer, buyer))
            KOPA_TRY(planFiles(store, answer, partValueId(answer.id, part),
                               sending.telling(answer) == Telling::Told, delivery));
    return delivery;
}

Result<Plan> plan(Store &store, const QString &report, const QDateTime &at)
{
    Plan plan;
    KOPA_ASSIGN(plan.sending.whole, store.record({quality_report::type().number, report}));
    const Record &whole = plan.sending.whole;
    KOPA_ASSIGN(const QList<Record> values,
                store.records(report_value::type(), report_value::report, report));
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    const ReportForm form = formOf(whole, values, criteria);
    if (form.answers.isEmpty() || form.unsettled() > 0 || !whole.text(quality_report::buyer).isEmpty())
        return notReady(QStringLiteral("unsettled"), form.unsettled());
    plan.sending.answers = answersToSend(form);
    if (const int count = differing(plan.sending.answers); count > 0)
        return notReady(QStringLiteral("differs"), count);
    plan.figures = countedFigures(plan.sending.answers, criteria);
    const int smallest = int(whole.integer(quality_report::smallest));
    plan.sending.tellings =
        suppressed(plan.figures, toldInSendings(values), smallest > 0 ? smallest : usualSmallest);
    plan.sending.number = int(whole.integer(quality_report::sending)) + 1;
    plan.sending.at = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
    KOPA_ASSIGN(const QList<ReportSpace> spaces, reportSpaces(store));
    for (const QString &buyer : form.terms.buyers) {
        KOPA_ASSIGN(const Delivery delivery, planDelivery(store, plan.sending, buyer, spaces));
        plan.deliveries.append(delivery);
    }
    const auto any = [&](auto holds) {
        return std::any_of(plan.deliveries.begin(), plan.deliveries.end(), holds);
    };
    if (any([](const Delivery &delivery) { return delivery.space.has_value(); }))
        return plan;
    if (any([](const Delivery &delivery) { return delivery.readOnly; }))
        return ErrorCode::ReadOnly;
    return Error{ErrorCode::NotFound,
                 {{QStringLiteral("type"), QStringLiteral("space")},
                  {QStringLiteral("id"), form.terms.buyers.value(0)}}};
}

/// What the provider's own records keep of a sending.
QList<Edit> ownEdits(const Plan &plan)
{
    const Sending &sending = plan.sending;
    QList<Edit> edits{{.key = {quality_report::type().number, sending.whole.id},
                       .fields = {{quality_report::sent, sending.at},
                                  {quality_report::sending, std::int64_t(sending.number)},
                                  {quality_report::state, sending.number > 1 ? QStringLiteral("corrected")
                                                                             : QStringLiteral("sent")}}}};
    for (const CountedFigure &figure : plan.figures)
        edits.append({.key = {report_value::type().number, figure.id},
                      .sets = {{report_value::sendings,
                                {sendingMark(sending.number, figure.learners,
                                             sending.tellings.value(figure.id, Telling::Told))},
                                {}}}});
    return edits;
}

Result<void> write(Store &store, const Plan &plan)
{
    QList<Edit> edits = ownEdits(plan);
    for (const Delivery &delivery : plan.deliveries) {
        if (!delivery.space)
            continue;
        edits += partEdits(plan.sending, delivery.buyer, *delivery.space, delivery.known);
        for (const RecordKey &gone : delivery.goneFiles)
            edits.append({.key = gone, .trash = true});
    }
    return store.writeAll(edits);
}

SentPart told(const Delivery &delivery, const Sending &sending)
{
    SentPart part{.buyer = delivery.buyer,
                  .part = {},
                  .readOnly = delivery.readOnly,
                  .files = int(delivery.files.size())};
    if (!delivery.space)
        return part;
    part.part = partId(sending.whole.id, delivery.buyer);
    for (const Record &answer : sending.answers)
        if (isFor(answer, delivery.buyer)) {
            ++part.answers;
            part.hidden += sending.telling(answer) == Telling::Told ? 0 : 1;
        }
    return part;
}

} // namespace

Result<SentReport> sendReport(StoreThread &store, const PictureMaker &pictures,
                              const std::atomic_bool &cancelled, const QString &report, const QDateTime &at)
{
    const auto ask = [&](auto job) -> std::invoke_result_t<decltype(job), Store &> {
        auto future = store.run(StoreThread::Priority::Person, std::move(job));
        future.waitForFinished();
        if (future.resultCount() == 0)
            return ErrorCode::Cancelled;
        return future.result();
    };
    KOPA_ASSIGN(const Plan planned, ask([&](Store &opened) { return plan(opened, report, at); }));
    for (const Delivery &delivery : planned.deliveries)
        for (const AnnexFile &file : delivery.files) {
            AttachmentReader content(store, file.opener);
            KOPA_TRY(AttachmentWriter(store, pictures, cancelled).add(file.copy, content));
        }
    KOPA_TRY(ask([&](Store &opened) { return write(opened, planned); }));
    SentReport sent{planned.sending.number, {}};
    for (const Delivery &delivery : planned.deliveries)
        sent.parts.append(told(delivery, planned.sending));
    return sent;
}

} // namespace kopa::quality
