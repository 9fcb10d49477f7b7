#include "criterion_list_model.h"

#include "core/quality/catalogue.h"
#include "core/quality/catalogue_words.h"
#include "core/quality/criteria.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "quality_words.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

using quality::CatalogueStanding;

QString partOf(const Record &criterion, const quality::Catalogue &catalogue)
{
    if (!quality::isCommon(criterion))
        return QStringLiteral("own");
    switch (catalogue.standings.value(criterion.id, CatalogueStanding::Proposed)) {
    case CatalogueStanding::In:
        return QStringLiteral("in");
    case CatalogueStanding::Proposed:
    case CatalogueStanding::Coming:
    case CatalogueStanding::Disputed:
        return QStringLiteral("proposed");
    default:
        return QStringLiteral("out");
    }
}

QVariantMap rowOf(const Record &criterion, const quality::Catalogue &catalogue, const QList<Record> &voices)
{
    const quality::Voices said = quality::voicesOn(criterion.id, voices);
    const bool common = quality::isCommon(criterion);
    return {{QStringLiteral("criterionId"), criterion.id},
            {QStringLiteral("name"), criterionName(criterion)},
            {QStringLiteral("ownerName"), organisationName(criterion.text(criterion::owner))},
            {QStringLiteral("standing"),
             common ? QString(quality::standingKey(catalogue.standings.value(criterion.id)))
                    : quality::criterionState(criterion)},
            {QStringLiteral("asked"), quality::askedWords(criterion, Session::instance()->language())},
            {QStringLiteral("version"), int(criterion.integer(criterion::version))},
            {QStringLiteral("agree"), int(said.agree.size())},
            {QStringLiteral("objects"), int(said.object.size())},
            {QStringLiteral("missing"), int(quality::missingWords(criterion).size())},
            {QStringLiteral("mapped"), !criterion.text(criterion::common).isEmpty()},
            {QStringLiteral("faulty"), !quality::criterionFaults(criterion).isEmpty()}};
}

} // namespace

CriterionListModel::CriterionListModel(QObject *parent)
    : RowListModel({"criterionId", "name", "ownerName", "standing", "asked", "version", "agree", "objects",
                    "missing", "mapped", "faulty"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &CriterionListModel::refill);
    connect(session, &Session::languageChanged, this, &CriterionListModel::refill);
    refill();
}

void CriterionListModel::setPart(const QString &part)
{
    if (m_part == part)
        return;
    m_part = part;
    Q_EMIT filterChanged();
    refill();
}

void CriterionListModel::setDay(const QString &day)
{
    if (m_day == day)
        return;
    m_day = day;
    Q_EMIT filterChanged();
    refill();
}

void CriterionListModel::refill()
{
    const QDate chosen = QDate::fromString(m_day, Qt::ISODate);
    const QList<Record> all = heldRecords(criterion::type());
    const QList<Record> voices = heldRecords(criterion_voice::type());
    const quality::Catalogue catalogue =
        quality::catalogueAt(all, chosen.isValid() ? chosen : QDate::currentDate());
    QHash<QString, QList<Record>> voicesOf;
    for (const Record &voice : voices)
        voicesOf[voice.text(criterion_voice::criterion)].append(voice);
    QMap<QString, int> counts;
    QList<QVariantMap> rows;
    for (const Record &each : all) {
        const QString part = partOf(each, catalogue);
        ++counts[part];
        if (part == m_part)
            rows.append(rowOf(each, catalogue, voicesOf.value(each.id)));
    }
    m_counts = {{QStringLiteral("rivals"), int(catalogue.rivals.size())}};
    for (const char *part : {"in", "proposed", "out", "own"})
        m_counts.insert(QString::fromLatin1(part), counts.value(QString::fromLatin1(part)));
    m_participants = int(quality::participantsOf(all, heldRecords(method::type()), voices).size());
    sortByName(rows, QStringLiteral("name"));
    setRows(rows);
}

QString CriterionListModel::create(const QString &owner)
{
    Edit edit{
        .key = {criterion::type().number, crypto::newObjectId()},
        .fields = {{criterion::state, owner.isEmpty() ? QStringLiteral("proposed") : QStringLiteral("in")},
                   {criterion::version, std::int64_t(1)}}};
    if (!owner.isEmpty())
        edit.fields.append({.field = criterion::owner, .value = owner});
    Session::instance()->ask(
        Session::instance(), [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
    return edit.key.id;
}

} // namespace kopa
