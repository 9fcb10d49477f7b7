#include "quality_report_form.h"

#include "core/findings/decimal.h"
#include "core/quality/criteria.h"
#include "core/quality/report_sending.h"
#include "core/quality/report_writing.h"
#include "core/records/attachment.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "quality_words.h"
#include "session.h"

namespace kopa {

using quality::FormAnswer;

struct QualityReportForm::Content
{
    Record report;
    quality::ReportForm form;
    QHash<QString, Record> criteria;
    QHash<QString, QStringList> files; ///< names, by the answer's id
};

namespace {

QString shownAnswer(const Record &criterion, const QString &kept)
{
    if (!quality::countsLearners(criterion))
        return kept;
    const QString written = findings::writtenDecimal(kept, Session::instance()->language());
    return written.isEmpty() ? kept : written;
}

QVariantMap criterionRow(const Record &criterion, const QString &education, const QString &language)
{
    const TrilingualName definition{criterion.text(criterion::definitionFi),
                                    criterion.text(criterion::definitionSv),
                                    criterion.text(criterion::definitionEn)};
    return {{QStringLiteral("title"), quality::criterionTitle(criterion).in(language)},
            {QStringLiteral("definition"), definition.in(language)},
            {QStringLiteral("scale"), criterion.text(criterion::scale)},
            {QStringLiteral("threshold"), criterion.text(criterion::threshold)},
            {QStringLiteral("direction"), criterion.text(criterion::direction)},
            {QStringLiteral("education"), education}};
}

/// What a criterion asks for, and of which municipality it is.
QVariantMap askedRow(const Record &criterion)
{
    return {{QStringLiteral("owner"), organisationName(criterion.text(criterion::owner))},
            {QStringLiteral("scale"), criterion.text(criterion::scale)},
            {QStringLiteral("threshold"), criterion.text(criterion::threshold)}};
}

} // namespace

QualityReportForm::QualityReportForm(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [this](const RecordKey &key) {
            return key.id == m_id || key.type == report_value::type().number ||
                   key.type == criterion::type().number || key.type == attachment::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            refresh();
    });
    connect(session, &Session::languageChanged, this, &QualityReportForm::refresh);
}

QualityReportForm::~QualityReportForm() = default;

void QualityReportForm::setReportId(const QString &report)
{
    if (m_id == report)
        return;
    m_id = report;
    m_step = 0;
    refresh();
}

int QualityReportForm::unsettled() const
{
    return m_content ? m_content->form.unsettled() : 0;
}

void QualityReportForm::refresh()
{
    if (m_id.isEmpty())
        return;
    const auto read = [id = m_id](Store &store) -> Result<std::shared_ptr<Content>> {
        const auto content = std::make_shared<Content>();
        const auto report = store.record({quality_report::type().number, id});
        if (!report.ok())
            return report.error().code == ErrorCode::NotFound ? Result<std::shared_ptr<Content>>(content)
                                                              : report.error();
        content->report = *report;
        KOPA_ASSIGN(content->form, quality::reportForm(store, id));
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        for (const Record &criterion : criteria)
            content->criteria.insert(criterion.id, criterion);
        for (const FormAnswer &answer : content->form.answers) {
            if (!answer.value)
                continue;
            KOPA_ASSIGN(const QList<Record> files,
                        store.records(attachment::type(), attachment::reportValue, answer.value->id));
            for (const Record &file : files)
                content->files[answer.value->id].append(file.text(attachment::name));
        }
        return content;
    };
    Session::instance()->ask(this, read, [this](const Result<std::shared_ptr<Content>> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        show(**content);
    });
}

void QualityReportForm::show(Content content)
{
    m_content = std::make_unique<Content>(std::move(content));
    const Record &report = m_content->report;
    m_steps.clear();
    m_answersOf.clear();
    m_loaded = true;
    if (!report.type) {
        m_about.clear();
        Q_EMIT changed();
        return;
    }
    m_about = {{QStringLiteral("provider"), organisationName(report.text(quality_report::provider))},
               {QStringLiteral("providerId"), report.text(quality_report::provider)},
               {QStringLiteral("period"), report.text(quality_report::period)},
               {QStringLiteral("due"), report.text(quality_report::due)},
               {QStringLiteral("state"), report.text(quality_report::state)},
               {QStringLiteral("sending"), int(report.integer(quality_report::sending))},
               {QStringLiteral("buyers"), int(m_content->form.terms.buyers.size())}};
    sortIntoSteps();
    m_step = std::clamp(m_step, 0, std::max(0, int(m_steps.size()) - 1));
    showStep();
    Q_EMIT changed();
}

void QualityReportForm::sortIntoSteps()
{
    QHash<QStringList, int> places;
    for (int at = 0; at < m_content->form.answers.size(); ++at) {
        const FormAnswer &answer = m_content->form.answers[at];
        const QStringList name{answer.field.education, answer.field.criterion};
        if (!places.contains(name)) {
            places.insert(name, int(m_answersOf.size()));
            m_answersOf.append(QList<int>());
        }
        m_answersOf[places.value(name)].append(at);
    }
    const QString language = Session::instance()->language();
    for (const QList<int> &answers : std::as_const(m_answersOf)) {
        const FormAnswer &first = m_content->form.answers[answers.first()];
        const Record criterion = m_content->criteria.value(first.field.criterion);
        const auto open = std::count_if(answers.begin(), answers.end(),
                                        [this](int at) { return !m_content->form.answers[at].isSettled(); });
        m_steps.append(
            QVariantMap{{QStringLiteral("title"),
                         criterion.type ? quality::criterionTitle(criterion).in(language) : QString()},
                        {QStringLiteral("education"), first.field.education},
                        {QStringLiteral("unsettled"), int(open)},
                        {QStringLiteral("left"), !first.isAsked()}});
    }
}

void QualityReportForm::setStep(int step)
{
    if (step == m_step || step < 0 || step >= m_steps.size())
        return;
    m_step = step;
    showStep();
    Q_EMIT changed();
}

void QualityReportForm::showStep()
{
    m_rows.clear();
    m_criterion.clear();
    if (m_answersOf.isEmpty())
        return;
    const QString language = Session::instance()->language();
    const quality::ReportForm &form = m_content->form;
    const FormAnswer &first = form.answers[m_answersOf[m_step].first()];
    const Record criterion = m_content->criteria.value(first.field.criterion);
    if (criterion.type)
        m_criterion = criterionRow(criterion, first.field.education, language);
    for (const int at : m_answersOf[m_step]) {
        const FormAnswer &answer = form.answers[at];
        const QString kept = answer.value ? answer.value->text(report_value::value) : QString();
        const auto learners = answer.value ? quality::learnersOf(*answer.value) : std::nullopt;
        QVariantList below;
        for (const QString &id : answer.below)
            below.append(askedRow(m_content->criteria.value(id)));
        m_rows.append(QVariantMap{
            {QStringLiteral("row"), at},
            {QStringLiteral("buyer"), organisationName(answer.field.buyer)},
            {QStringLiteral("group"), answer.field.group},
            {QStringLiteral("value"), kept},
            {QStringLiteral("shown"), criterion.type ? shownAnswer(criterion, kept) : kept},
            {QStringLiteral("learners"), learners ? QString::number(*learners) : QString()},
            {QStringLiteral("words"), answer.value ? answer.value->text(report_value::words) : QString()},
            {QStringLiteral("faults"), answer.faults},
            {QStringLiteral("below"), below},
            {QStringLiteral("files"),
             answer.value ? m_content->files.value(answer.value->id) : QStringList()},
            {QStringLiteral("counted"), criterion.type && quality::countsLearners(criterion)}});
    }
}

void QualityReportForm::write(int row,
                              const std::function<Result<void>(Store &, const quality::FormField &)> &job)
{
    if (!m_content || row < 0 || row >= m_content->form.answers.size())
        return;
    const quality::FormField field = m_content->form.answers[row].field;
    Session::instance()->ask(
        this, [job, field](Store &store) { return job(store, field); },
        [this](const Result<void> &written) {
            if (!written.ok())
                Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
        });
}

bool QualityReportForm::setValue(int row, const QString &typed)
{
    if (!m_content || row < 0 || row >= m_content->form.answers.size())
        return false;
    const Record criterion = m_content->criteria.value(m_content->form.answers[row].field.criterion);
    const QString language = Session::instance()->language();
    if (!criterion.type || (!typed.trimmed().isEmpty() && !quality::keptAnswer(criterion, typed, language)))
        return false;
    write(row, [=, id = m_id](Store &store, const quality::FormField &field) {
        return quality::answer(store, id, {{.field = field, .value = typed}}, language);
    });
    return true;
}

bool QualityReportForm::setLearners(int row, const QString &typed)
{
    bool good = typed.trimmed().isEmpty();
    if (!good)
        good = typed.trimmed().toUInt(&good) <= 1'000'000 && good;
    if (good)
        write(row, [=, id = m_id](Store &store, const quality::FormField &field) {
            return quality::answer(store, id, {{.field = field, .learners = typed.trimmed()}},
                                   QStringLiteral("en"));
        });
    return good;
}

void QualityReportForm::setWords(int row, const QString &words)
{
    write(row, [=, id = m_id](Store &store, const quality::FormField &field) {
        return quality::answer(store, id, {{.field = field, .words = words}}, QStringLiteral("en"));
    });
}

void QualityReportForm::confirmStep()
{
    if (!m_content || m_answersOf.isEmpty())
        return;
    QList<quality::FormField> fields;
    for (const int at : std::as_const(m_answersOf[m_step]))
        fields.append(m_content->form.answers[at].field);
    write(m_answersOf[m_step].first(), [fields, id = m_id](Store &store, const quality::FormField &) {
        return quality::confirm(store, id, fields);
    });
}

void QualityReportForm::addFiles(int row, const QList<QUrl> &files)
{
    if (!m_content || row < 0 || row >= m_content->form.answers.size() || !m_content->form.answers[row].value)
        return;
    const Record &value = *m_content->form.answers[row].value;
    for (const QUrl &file : files) {
        if (!file.isLocalFile())
            continue;
        NewAttachment what{.note = {}, .space = value.space, .name = {}};
        what.reportValue = value.id;
        Session::instance()->files().addFile(what, file.toLocalFile());
    }
}

void QualityReportForm::send()
{
    const PictureMaker *pictures = Session::instance()->files().pictures();
    if (m_busy || !pictures)
        return;
    m_busy = true;
    Q_EMIT changed();
    StoreThread &store = Session::instance()->store();
    const auto work = [&store, pictures, id = m_id] {
        const std::atomic_bool cancelled = false;
        return quality::sendReport(store, *pictures, cancelled, id, QDateTime::currentDateTime());
    };
    Session::away(this, work, [this](const Result<quality::SentReport> &answer) {
        m_busy = false;
        Q_EMIT changed();
        if (!answer.ok())
            return Q_EMIT failed(QString(errorName(answer.error().code)), answer.error().parameters);
        QVariantList parts;
        for (const quality::SentPart &part : answer->parts)
            parts.append(QVariantMap{{QStringLiteral("buyer"), organisationName(part.buyer)},
                                     {QStringLiteral("buyerId"), part.buyer},
                                     {QStringLiteral("hidden"), part.hidden},
                                     {QStringLiteral("files"), part.files},
                                     {QStringLiteral("told"), !part.part.isEmpty()},
                                     {QStringLiteral("readOnly"), part.readOnly}});
        Q_EMIT sent(answer->sending, parts);
    });
}

} // namespace kopa
