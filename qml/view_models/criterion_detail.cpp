#include "criterion_detail.h"

#include "core/findings/decimal.h"
#include "core/quality/catalogue.h"
#include "core/quality/catalogue_words.h"
#include "core/quality/criteria.h"
#include "core/quality/crosswalk.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "quality_words.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

quality::Catalogue catalogueToday()
{
    return quality::catalogueAt(heldRecords(criterion::type()), QDate::currentDate());
}

QString askedOf(const Record &criterion)
{
    return quality::askedWords(criterion, Session::instance()->language());
}

} // namespace

CriterionDetail::CriterionDetail(QObject *parent) : RegisterDetail(criterion::type(), parent) {}

QString CriterionDetail::title() const
{
    return record() ? criterionName(*record()) : QString();
}

bool CriterionDetail::isCommonOne() const
{
    return !record() || quality::isCommon(*record());
}

QString CriterionDetail::standing() const
{
    if (!record())
        return {};
    if (!quality::isCommon(*record()))
        return quality::criterionState(*record());
    return quality::standingKey(catalogueToday().standings.value(recordId()));
}

QStringList CriterionDetail::faults() const
{
    return record() ? quality::criterionFaults(*record()) : QStringList();
}

QStringList CriterionDetail::missing() const
{
    return record() ? quality::missingWords(*record()) : QStringList();
}

QVariantList CriterionDetail::versions() const
{
    QVariantList rows;
    const quality::Catalogue catalogue = catalogueToday();
    for (const Record &version :
         quality::CriterionLines(heldRecords(criterion::type())).versionsOf(recordId()))
        rows.append(QVariantMap{
            {QStringLiteral("criterionId"), version.id},
            {QStringLiteral("version"), int(std::max<std::int64_t>(version.integer(criterion::version), 1))},
            {QStringLiteral("standing"),
             quality::isCommon(version) ? QString(quality::standingKey(catalogue.standings.value(version.id)))
                                        : quality::criterionState(version)},
            {QStringLiteral("from"), version.text(criterion::from)},
            {QStringLiteral("asked"), askedOf(version)}});
    return rows;
}

QVariantList CriterionDetail::rivals() const
{
    QVariantList rows;
    for (const quality::Rivals &each : catalogueToday().rivals)
        if (each.versions.contains(recordId()) || each.replaced == recordId())
            for (const QString &version : each.versions)
                if (const Record *one =
                        Session::instance()->names()->record(criterion::type().number, version))
                    rows.append(QVariantMap{{QStringLiteral("criterionId"), version},
                                            {QStringLiteral("name"), criterionName(*one)},
                                            {QStringLiteral("asked"), askedOf(*one)},
                                            {QStringLiteral("mine"), version == recordId()}});
    return rows;
}

QVariantList CriterionDetail::voices() const
{
    using namespace criterion_voice;
    QList<Record> all = heldRecords(type());
    all.removeIf(
        [this](const Record &voice) { return voice.text(criterion_voice::criterion) != recordId(); });
    std::sort(all.begin(), all.end(), [](const Record &a, const Record &b) {
        return std::tuple(b.text(on), a.id) < std::tuple(a.text(on), b.id);
    });
    QVariantList rows;
    for (const Record &voice : all)
        rows.append(QVariantMap{{QStringLiteral("voiceId"), voice.id},
                                {QStringLiteral("name"), organisationName(voice.text(organisation))},
                                {QStringLiteral("says"), voice.text(says)},
                                {QStringLiteral("from"), voice.text(from)},
                                {QStringLiteral("on"), voice.text(on)},
                                {QStringLiteral("comment"), voice.text(comment)}});
    return rows;
}

QVariantList CriterionDetail::references() const
{
    QVariantList rows;
    if (!record())
        return rows;
    const QString language = Session::instance()->language();
    for (const QString &element : record()->set(criterion::crosswalk))
        if (const auto reference = quality::referenceOf(element)) {
            QString words = reference->place;
            if (reference->framework == u"eqavet")
                words += u' ' + quality::indicatorTitle(words.toInt(), language);
            rows.append(QVariantMap{{QStringLiteral("element"), element},
                                    {QStringLiteral("framework"), reference->framework},
                                    {QStringLiteral("words"),
                                     quality::frameworkName(reference->framework, language) + u' ' + words}});
        }
    return rows;
}

void CriterionDetail::say(const QString &who, const QString &what, const QString &since, const QString &words)
{
    using namespace criterion_voice;
    if (!record() || who.isEmpty() || what.isEmpty())
        return;
    Edit edit{.key = {type().number, crypto::newObjectId()},
              .fields = {{criterion_voice::criterion, recordId()},
                         {organisation, who},
                         {says, what},
                         {on, QDate::currentDate().toString(Qt::ISODate)}},
              .space = record()->space};
    if (!since.isEmpty())
        edit.fields.append({.field = from, .value = since});
    if (!words.trimmed().isEmpty())
        edit.fields.append({.field = comment, .value = words.trimmed()});
    writeAll({edit});
}

void CriterionDetail::takeBack(const QString &voice)
{
    writeAll({{.key = {criterion_voice::type().number, voice}, .trash = true}});
}

QString CriterionDetail::propose()
{
    if (!record())
        return {};
    const QString made = crypto::newObjectId();
    if (isCommonOne())
        writeAll(quality::newVersion(*record(), made));
    else
        writeAll(quality::proposedToAll(*record(), made));
    return made;
}

void CriterionDetail::settle()
{
    for (const quality::Rivals &each : catalogueToday().rivals)
        if (each.versions.contains(recordId()))
            writeAll(quality::settled(each, recordId()));
}

bool CriterionDetail::setThreshold(const QString &words)
{
    const QString scale = text("scale");
    const bool figures = scale == u"count" || scale == u"percent" || scale == u"number";
    const auto number = findings::decimalOf(words, Session::instance()->language());
    if (figures && !number && !words.trimmed().isEmpty())
        return false;
    setField(QStringLiteral("threshold"), figures ? number.value_or(QString()) : words);
    return true;
}

void CriterionDetail::writeAll(const QList<Edit> &edits)
{
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

} // namespace kopa
