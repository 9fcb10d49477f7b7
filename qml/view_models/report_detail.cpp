#include "report_detail.h"

#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/records/report_part.h"
#include "core/records/target.h"
#include "core/records/task.h"
#include "core/reports/fill.h"
#include "core/reports/filled_words.h"
#include "core/reports/issues.h"
#include "core/reports/parts.h"
#include "core/reports/picked_figures.h"
#include "core/reports/translation.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

/// A change of one of these may change what a report says.
bool matters(const RecordKey &key)
{
    for (const RecordType *type :
         {&report::type(), &report_part::type(), &report_issue::type(), &finding::type(), &passage::type(),
          &consent::type(), &target::type(), &task::type(), &event::type(), &attachment::type()})
        if (key.type == type->number)
            return true;
    return false;
}

} // namespace

ReportDetail::ReportDetail(QObject *parent)
    : kopa::RowListModel({"partId", "kind", "level", "words", "beside", "fromRecords", "alternative",
                          "pictures", "about", "sources", "troubles", "translatedFrom", "behind", "changes"},
                         parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &ReportDetail::changed);
}

void ReportDetail::setReportId(const QString &report)
{
    if (report == m_id)
        return;
    m_id = report;
    m_language.clear();
    m_content = {};
    setRows({});
    Q_EMIT changed();
    reload();
}

void ReportDetail::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_beside == language)
        m_beside.clear();
    Q_EMIT changed();
    reload();
}

void ReportDetail::setBeside(const QString &language)
{
    if (language == m_beside)
        return;
    m_beside = language;
    Q_EMIT changed();
    reload();
}

void ReportDetail::reload()
{
    if (m_id.isEmpty())
        return;
    const auto job = [id = m_id, language = m_language, beside = m_beside](Store &store) {
        QString chosen = language;
        if (const auto record = store.record({report::type().number, id}); chosen.isEmpty() && record.ok())
            chosen = record->text(report::language);
        return readReportRows(store, id, chosen.isEmpty() ? QStringLiteral("fi") : chosen, beside);
    };
    const auto show = [this, id = m_id, language = m_language,
                       beside = m_beside](const Result<ReportRows> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        if (id != m_id || language != m_language || beside != m_beside)
            return;
        m_content = *content;
        if (m_language.isEmpty() && m_content.report)
            m_language = m_content.report->text(report::language);
        if (m_language.isEmpty())
            m_language = QStringLiteral("fi");
        setRows(m_content.parts);
        Q_EMIT changed();
    };
    Session::instance()->ask(this, job, show);
}

void ReportDetail::run(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

QString ReportDetail::title() const
{
    return m_content.report ? reports::reportTitle(*m_content.report).in(m_language) : QString();
}

QVariantMap ReportDetail::fields() const
{
    QVariantMap fields;
    for (const FieldType &field : report::type().fields)
        if (field.isSingle())
            fields.insert(field.key, m_content.report ? m_content.report->text(field.number) : QString());
    return fields;
}

bool ReportDetail::isFrozen() const
{
    return m_content.report && !reports::refuseApproved(*m_content.report).ok();
}

bool ReportDetail::canWrite() const
{
    return m_content.report && !isFrozen() && Session::instance()->role() != Role::Reader;
}

void ReportDetail::setTitle(const QString &title)
{
    const Edit edit{.key = {report::type().number, m_id},
                    .fields = {{reports::inLanguage(report::titleFi, m_language), title.trimmed()}}};
    run([edit](Store &store) { return store.write(edit); });
}

void ReportDetail::addPart(const QString &kind, const QString &about, const QString &after)
{
    add({.kind = kind, .level = kind == u"heading" ? 2 : 1, .about = about}, after);
}

void ReportDetail::add(const reports::NewPart &part, const QString &after)
{
    run([id = m_id, part, after](Store &store) -> Result<void> {
        KOPA_TRY(reports::addParts(store, id, {part}, after.isEmpty() ? std::nullopt : std::optional(after)));
        return {};
    });
}

void ReportDetail::addFigures(const QString &kind, const QVariantMap &wish, const QString &after)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT changed();
    const auto texts = [&wish](const char *key) { return wish[QString::fromLatin1(key)].toStringList(); };
    const reports::FigureWish asked{.table = wish[QStringLiteral("table")].toString(),
                                    .areas = texts("areas"),
                                    .times = texts("times"),
                                    .measure = wish[QStringLiteral("measure")].toString()};
    StoreThread &store = Session::instance()->store();
    Session::away(
        this, [&store, asked] { return reports::pickFigures(store, asked); },
        [this, kind, after, table = asked.table](const Result<reports::PickedFigures> &picked) {
            m_busy = false;
            if (picked.ok())
                add({.kind = kind,
                     .about = reports::statisticsKey(),
                     .tables = {table},
                     .figures = reports::writtenFigures(*picked)},
                    after);
            Q_EMIT changed();
            if (!picked.ok())
                Q_EMIT failed(QString(errorName(picked.error().code)), picked.error().parameters);
        });
}

void ReportDetail::addPicture(const QString &file, const QString &alternative, const QString &after)
{
    const reports::NewPart part{.kind = QStringLiteral("picture"), .pictures = {file}};
    run([id = m_id, part, alternative, language = m_language, after](Store &store) -> Result<void> {
        KOPA_ASSIGN(
            const QStringList made,
            reports::addParts(store, id, {part}, after.isEmpty() ? std::nullopt : std::optional(after)));
        return reports::describePart(store, made.first(), language, alternative);
    });
}

void ReportDetail::describe(const QString &part, const QString &alternative)
{
    run([part, alternative, language = m_language](Store &store) {
        return reports::describePart(store, part, language, alternative);
    });
}

void ReportDetail::takeWords(const QString &part)
{
    run([part](Store &store) { return reports::takeWords(store, part); });
}

void ReportDetail::move(const QString &part, int by)
{
    QStringList ids;
    for (const QVariantMap &row : rows())
        ids.append(row[QStringLiteral("partId")].toString());
    const qsizetype from = ids.indexOf(part);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    const QString after = to > 0 ? ids[to - 1] : QString();
    run([id = m_id, part, after](Store &store) { return reports::movePart(store, id, part, after); });
}

void ReportDetail::remove(const QString &part)
{
    run([part](Store &store) { return reports::removePart(store, part); });
}

void ReportDetail::restore(const QString &part)
{
    run([part](Store &store) { return reports::removePart(store, part, false); });
}

void ReportDetail::fill(const QString &section)
{
    const auto job = [id = m_id, section](Store &store) { return reports::fillReport(store, id, section); };
    Session::instance()->ask(this, job, [this](const Result<QStringList> &made) {
        if (!made.ok())
            Q_EMIT failed(QString(errorName(made.error().code)), made.error().parameters);
        else
            Q_EMIT filled(int(made->size()));
    });
}

void ReportDetail::offer()
{
    const auto job = [id = m_id, language = m_language](Store &store) {
        return readSourceChoices(store, id, language);
    };
    Session::instance()->ask(this, job, [this](const Result<QVariantList> &choices) {
        m_choices = choices.ok() ? *choices : QVariantList();
        Q_EMIT choicesChanged();
    });
}

void ReportDetail::offerPictures()
{
    const auto job = [id = m_id](Store &store) { return readPictureChoices(store, id); };
    Session::instance()->ask(this, job, [this](const Result<QVariantList> &pictures) {
        m_pictures = pictures.ok() ? *pictures : QVariantList();
        Q_EMIT choicesChanged();
    });
}

void ReportDetail::setSource(const QString &part, const QString &type, const QString &source, bool present)
{
    const RecordType *known = recordType(type);
    if (!known)
        return;
    run([part, key = RecordKey{known->number, source}, present](Store &store) {
        return reports::setSources(store, part, {key}, present);
    });
}

void ReportDetail::setTranslated(const QString &part)
{
    const QString from = find(QStringLiteral("partId"), part)[QStringLiteral("translatedFrom")].toString();
    run([part, to = m_language, from = m_beside.isEmpty() ? from : m_beside](Store &store) {
        return reports::setTranslated(store, part, to, from);
    });
}

void ReportDetail::approve(const QString &on, const QString &by, const QString &decision)
{
    const reports::Approval approval{QDate::fromString(on, Qt::ISODate), by, decision};
    run([id = m_id, approval](Store &store) { return reports::approveReport(store, id, approval); });
}

void ReportDetail::reopen()
{
    run([id = m_id](Store &store) { return reports::reopenReport(store, id); });
}

void ReportDetail::issue()
{
    run([id = m_id, language = m_language](Store &store) -> Result<void> {
        KOPA_TRY(reports::issueReport(store, id, language, QDateTime::currentDateTime()));
        return {};
    });
}

} // namespace kopa
