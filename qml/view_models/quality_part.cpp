#include "quality_part.h"

#include "core/findings/decimal.h"
#include "core/quality/actions.h"
#include "core/quality/criteria.h"
#include "core/quality/report_form.h"
#include "core/quality/report_replies.h"
#include "core/records/attachment.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_reply.h"
#include "core/records/report_value.h"
#include "core/store/attachments.h"
#include "quality_words.h"
#include "session.h"

namespace kopa {

struct QualityPart::Content
{
    struct File
    {
        QString id;
        QString name;
        bool here = false;
    };

    Record report;
    QList<Record> values;
    QHash<QString, Record> criteria;
    QHash<QString, QList<File>> files;
    QList<quality::Asked> replies;
    bool mine = false;
    bool writable = false;
};

namespace {

/// By kind of education, then the criterion's number and title, then group.
void sortForReading(QList<Record> &values, const QHash<QString, Record> &criteria)
{
    const auto order = [&criteria](const Record &value) {
        const Record criterion = criteria.value(value.text(report_value::criterion));
        return std::tuple(value.text(report_value::education),
                          criterion.type ? criterion.text(criterion::number) : QString(),
                          value.text(report_value::criterion), value.text(report_value::group));
    };
    std::stable_sort(values.begin(), values.end(),
                     [&](const Record &a, const Record &b) { return order(a) < order(b); });
}

QVariantMap answerRow(const Record &value, const Record &criterion)
{
    const QString language = Session::instance()->language();
    const QString kept = value.text(report_value::value);
    const QString written = findings::writtenDecimal(kept, language);
    const auto learners = quality::learnersOf(value);
    return {{QStringLiteral("valueId"), value.id},
            {QStringLiteral("title"),
             criterion.type ? quality::criterionTitle(criterion).in(language) : QString()},
            {QStringLiteral("education"), value.text(report_value::education)},
            {QStringLiteral("buyer"), !value.text(report_value::buyer).isEmpty()},
            {QStringLiteral("group"), value.text(report_value::group)},
            {QStringLiteral("scale"), criterion.type ? criterion.text(criterion::scale) : QString()},
            {QStringLiteral("value"), kept},
            {QStringLiteral("shown"), written.isEmpty() ? kept : written},
            {QStringLiteral("learners"), learners ? QString::number(*learners) : QString()},
            {QStringLiteral("words"), value.text(report_value::words)},
            {QStringLiteral("hidden"), value.text(report_value::hidden)}};
}

QVariantMap replyRow(const quality::Asked &one, const QString &title)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("kind"), one.reply.text(report_reply::kind)},
            {QStringLiteral("who"), organisationName(one.reply.text(report_reply::organisation))},
            {QStringLiteral("on"), one.reply.text(report_reply::on)},
            {QStringLiteral("words"), one.reply.text(report_reply::words)},
            {QStringLiteral("open"), one.open}};
}

/// Empty for a part that is not here.
QVariantMap aboutRow(const Record &report)
{
    if (!report.type)
        return {};
    return {{QStringLiteral("provider"), organisationName(report.text(quality_report::provider))},
            {QStringLiteral("buyer"), organisationName(report.text(quality_report::buyer))},
            {QStringLiteral("period"), report.text(quality_report::period)},
            {QStringLiteral("sent"), report.text(quality_report::sent)},
            {QStringLiteral("state"), report.text(quality_report::state)},
            {QStringLiteral("sending"), int(report.integer(quality_report::sending))}};
}

} // namespace

QualityPart::QualityPart(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [this](const RecordKey &key) {
            return key.id == m_id || key.type == report_value::type().number ||
                   key.type == report_reply::type().number || key.type == attachment::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            refresh();
    });
    connect(session, &Session::languageChanged, this, &QualityPart::refresh);
}

void QualityPart::setPartId(const QString &part)
{
    if (m_id == part)
        return;
    m_id = part;
    refresh();
}

void QualityPart::refresh()
{
    const auto read = [id = m_id](Store &store) -> Result<Content> {
        Content content;
        const auto report = store.record({quality_report::type().number, id});
        if (!report.ok())
            return report.error().code == ErrorCode::NotFound ? Result<Content>(content) : report.error();
        content.report = *report;
        KOPA_ASSIGN(content.values, store.records(report_value::type(), report_value::report, id));
        KOPA_ASSIGN(content.replies, quality::askedOf(store, id));
        content.mine =
            store.record({quality_report::type().number, report->text(quality_report::whole)}).ok();
        KOPA_ASSIGN(const SpaceRecord space, store.space(report->space));
        content.writable = space.role == Role::Coordinator || space.role == Role::Editor;
        Attachments attachments(store);
        for (const Record &value : content.values) {
            const QString criterion = value.text(report_value::criterion);
            if (const auto found = store.record({criterion::type().number, criterion}); found.ok())
                content.criteria.insert(criterion, *found);
            KOPA_ASSIGN(const QList<Record> files,
                        store.records(attachment::type(), attachment::reportValue, value.id));
            for (const Record &file : files) {
                KOPA_ASSIGN(const auto opener, attachments.opener({attachment::type().number, file.id}));
                KOPA_ASSIGN(const auto kept, attachments.kept(opener.space, opener.id));
                content.files[value.id].append(
                    {file.id, file.text(attachment::name), kept && kept->isHere()});
            }
        }
        sortForReading(content.values, content.criteria);
        return content;
    };
    if (m_id.isEmpty())
        return;
    Session::instance()->ask(this, read, [this](const Result<Content> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        show(*content);
    });
}

void QualityPart::show(const Content &content)
{
    m_loaded = true;
    m_answers.clear();
    m_replies.clear();
    QHash<QString, QString> titles;
    for (const Record &value : content.values) {
        const Record criterion = content.criteria.value(value.text(report_value::criterion));
        QVariantList files;
        for (const Content::File &file : content.files.value(value.id))
            files.append(QVariantMap{{QStringLiteral("fileId"), file.id},
                                     {QStringLiteral("name"), file.name},
                                     {QStringLiteral("here"), file.here}});
        QVariantMap row = answerRow(value, criterion);
        row.insert(QStringLiteral("files"), files);
        titles.insert(value.id, row.value(QStringLiteral("title")).toString());
        m_answers.append(row);
    }
    for (const quality::Asked &one : content.replies)
        m_replies.append(replyRow(one, titles.value(one.reply.text(report_reply::value))));
    m_about = aboutRow(content.report);
    if (!m_about.isEmpty()) {
        m_about.insert(QStringLiteral("mine"), content.mine);
        m_about.insert(QStringLiteral("writable"), content.writable);
    }
    Q_EMIT changed();
}

void QualityPart::say(const QString &value, const QString &kind, const QString &words)
{
    const auto job = [=, id = m_id](Store &store) -> Result<QString> {
        KOPA_ASSIGN(const Record report, store.record({quality_report::type().number, id}));
        const FieldNumber whose = kind == u"reply" ? quality_report::provider : quality_report::buyer;
        return quality::say(store, id, value, kind, report.text(whose), words, QDate::currentDate());
    };
    Session::instance()->ask(this, job, [this](const Result<QString> &said) {
        if (!said.ok())
            Q_EMIT failed(QString(errorName(said.error().code)), said.error().parameters);
    });
}

QString QualityPart::startAction(const QString &value, const QString &owner)
{
    const QString action = crypto::newObjectId();
    const auto job = [=, part = m_id](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record report, store.record({quality_report::type().number, part}));
        KOPA_ASSIGN(const Record answer, store.record({report_value::type().number, value}));
        return store.writeAll({quality::actionOnAnswer(action, report, answer, owner)});
    };
    Session::instance()->ask(this, job, [this](const Result<void> &made) {
        if (!made.ok())
            Q_EMIT failed(QString(errorName(made.error().code)), made.error().parameters);
    });
    return action;
}

void QualityPart::fetchFile(const QString &file)
{
    const auto job = [file](Store &store) {
        return Attachments(store).want({{attachment::type().number, file}});
    };
    Session::instance()->ask(this, job, [](const Result<AttachmentTotals> &asked) {
        if (!asked.ok())
            return Session::instance()->report(asked.error());
        Session::instance()->exchange()->sendLargeNow();
    });
}

} // namespace kopa
