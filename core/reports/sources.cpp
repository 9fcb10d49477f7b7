#include "sources.h"

#include "core/documents/written.h"
#include "core/findings/decimal.h"
#include "core/findings/findings.h"
#include "core/findings/quotes.h"
#include "core/findings/targets.h"
#include "core/lists/list_words.h"
#include "core/programme/event_paper_words.h"
#include "core/programme/events.h"
#include "core/records/attachment.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/pilot.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/store/store.h"
#include "pictures.h"
#include "report_words.h"

#include <algorithm>

namespace kopa::reports {

using findings::PlacedPassage;
using findings::QuoteStanding;

namespace {

const QString gone = QStringLiteral("gone");
const QString stands = QStringLiteral("stands");

/// An answer, or nothing when there is no such record; other failures stay.
template <class Value> Result<std::optional<Value>> ifFound(const Result<Value> &asked)
{
    if (asked.ok())
        return std::optional<Value>(*asked);
    if (asked.error().code == ErrorCode::NotFound)
        return std::optional<Value>();
    return asked.error();
}

QString choice(const Record &record, FieldNumber field, const QString &language)
{
    const QString key = record.text(field);
    return key.isEmpty() ? QString()
                         : lists::choiceWords(*record.type, *record.type->field(field), key, language);
}

bool mayBeQuoted(QuoteStanding standing)
{
    return standing == QuoteStanding::Free || standing == QuoteStanding::Approved;
}

} // namespace

QString areaOf(Store &store, const Record &note, const QString &language)
{
    const auto named = [&](const RecordType &type, FieldNumber field) {
        const QString id = note.text(field);
        const auto record = store.record({type.number, id});
        return record.ok() ? nameOf(*record).in(language) : QString();
    };
    const QString pilot = named(pilot::type(), note::pilot);
    return pilot.isEmpty() ? named(municipality::type(), note::place) : pilot;
}

SourceBook::SourceBook(Store &store, const QString &language)
    : m_store(store),
      m_language(language),
      m_words(ReportWords::in(language)),
      m_locale(documents::paperLocale(language))
{
}

Result<int> SourceBook::numberOf(const RecordKey &key)
{
    const QString type = recordType(key.type)->key;
    for (const Source &source : m_sources)
        if (source.id == key.id && source.type == type)
            return source.number;
    Source source{int(m_sources.size()) + 1, type, key.id, {}, {}, gone, {}};
    KOPA_ASSIGN(const auto record, ifFound(m_store.record(key)));
    if (record) {
        source.state = record->state.trashed() ? gone : stands;
        KOPA_TRY(describe(source, *record));
    }
    m_sources.append(source);
    return source.number;
}

Result<void> SourceBook::describe(Source &source, const Record &record)
{
    if (record.type == &finding::type())
        return describeFinding(source, record);
    if (record.type == &passage::type())
        return addPassages(source, {record.id});
    if (record.type == &note::type()) {
        source.title = titleOf(record.text(note::text));
        source.details = {day(record.text(note::when)), areaOf(m_store, record, m_language)};
    } else if (record.type == &target::type()) {
        describeTarget(source, record);
    } else if (record.type == &event::type()) {
        describeEvent(source, record);
    } else if (record.type == &statistics_table::type()) {
        describeTable(source, record);
    }
    source.details.removeAll(QString());
    return {};
}

Result<void> SourceBook::describeFinding(Source &source, const Record &finding)
{
    source.title = findings::claimOf(finding).in(m_language);
    const QString confidence = choice(finding, finding::confidence, m_language);
    source.details = {choice(finding, finding::kind, m_language),
                      choice(finding, finding::obstacleKind, m_language),
                      confidence.isEmpty() ? QString() : m_words.confidence.arg(confidence),
                      namesIn(pilot::type(), finding.set(finding::pilots))};
    source.details.removeAll(QString());
    if (source.state == stands && finding.text(finding::state) == u"dropped")
        source.state = QStringLiteral("dropped");
    return addPassages(source, finding.set(finding::passages));
}

void SourceBook::describeTarget(Source &source, const Record &target) const
{
    source.title = findings::targetName(target).in(m_language);
    source.details.append(nameIn(pilot::type(), target.text(target::pilot)));
    const auto add = [&](const QString &name, FieldNumber figure, FieldNumber on) {
        if (target.text(figure).isEmpty())
            return;
        QStringList parts{name, findings::writtenDecimal(target.text(figure), m_language),
                          target.text(target::unit)};
        parts.removeAll(QString());
        const QString date = day(target.text(on));
        source.details.append(parts.join(u' ') +
                              (date.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(date)));
    };
    add(m_words.baseline.toLower(), target::baseline, target::baselineOn);
    add(m_words.aim.toLower(), target::aim, target::aimOn);
    add(m_words.actual.toLower(), target::actual, target::actualOn);
    source.details.append(target.text(target::source));
}

void SourceBook::describeEvent(Source &source, const Record &event) const
{
    source.title = programme::eventTitle(event).in(m_language);
    const QDate date = programme::eventDay(event);
    source.details = {programme::EventPaperWords::in(m_language).kinds.value(event.text(event::kind)),
                      date.isValid() ? documents::writtenDay(date, m_locale) : QString(),
                      event.text(event::place), namesIn(pilot::type(), event.set(event::pilots))};
}

void SourceBook::describeTable(Source &source, const Record &table) const
{
    source.title = table.text(statistics_table::title);
    source.details = {table.text(statistics_table::source), table.text(statistics_table::code),
                      day(table.text(statistics_table::retrieved)), table.text(statistics_table::licence)};
}

Result<SourcePassage> SourceBook::passage(const QString &id)
{
    SourcePassage result{{id, {}, gone, {}, {}}, {}, {}, {}, {}, gone};
    KOPA_ASSIGN(const auto placed, ifFound(findings::placedPassage(m_store, id)));
    if (!placed)
        return result;
    result.note = placed->record.text(passage::note);
    KOPA_ASSIGN(const auto note, ifFound(m_store.record({note::type().number, result.note})));
    if (!note)
        return result;
    result.title = titleOf(note->text(note::text));
    result.date = note->text(note::when);
    result.area = areaOf(m_store, *note, m_language);
    const bool lost = placed->gone || placed->record.state.trashed() || note->state.trashed();
    KOPA_ASSIGN(const QuoteStanding standing, findings::quoteStanding(m_store, id));
    result.state = lost ? gone : stands;
    result.quoted.language = note->text(note::language);
    result.quoted.standing = lost ? gone : QString(findings::standingKey(standing));
    if (!lost && mayBeQuoted(standing)) {
        result.quoted.words = placed->words.simplified();
        result.quoted.digest = wordsDigest(id, result.quoted.words);
    }
    return result;
}

Result<void> SourceBook::addPassages(Source &source, const QStringList &ids)
{
    for (const QString &id : ids) {
        KOPA_ASSIGN(const SourcePassage one, passage(id));
        source.passages.append(one);
    }
    std::stable_sort(
        source.passages.begin(), source.passages.end(), [](const SourcePassage &a, const SourcePassage &b) {
            return std::tie(a.date, a.note, a.quoted.passage) < std::tie(b.date, b.note, b.quoted.passage);
        });
    if (source.type == passage::type().key && !source.passages.isEmpty()) {
        const SourcePassage &one = source.passages.first();
        source.title = one.title;
        source.state = one.state;
    }
    return {};
}

QString SourceBook::day(const QString &iso) const
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? documents::writtenDay(date, m_locale) : QString();
}

QString SourceBook::nameIn(const RecordType &type, const QString &id) const
{
    const auto record = m_store.record({type.number, id});
    const QString name = record.ok() ? nameOf(*record).in(m_language) : QString();
    return name.isEmpty() ? id : name;
}

QString SourceBook::namesIn(const RecordType &type, const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        names.append(nameIn(type, id));
    names.sort();
    return names.join(QStringLiteral(", "));
}

namespace {

Result<void> readWord(SourceBook &book, Quoted &quoted)
{
    if (quoted.standing == u"free")
        return {};
    quoted.words.clear();
    KOPA_ASSIGN(const SourcePassage now, book.passage(quoted.passage));
    if (quoted.digest.isEmpty())
        return {};
    if (now.quoted.standing != u"approved")
        quoted.standing = now.quoted.standing;
    else if (now.quoted.digest != quoted.digest)
        quoted.standing = QStringLiteral("changed");
    else
        quoted.words = now.quoted.words;
    return {};
}

/// Those that somebody has not agreed to any more.
Result<void> leaveOutPictures(Store &store, ReportContent &content)
{
    QList<ContentBlock> left;
    for (const ContentBlock &block : std::as_const(content.blocks)) {
        const auto *picture = std::get_if<Attached>(&block);
        KOPA_ASSIGN(const auto record,
                    picture ? ifFound(store.record({attachment::type().number, picture->record}))
                            : Result<std::optional<Record>>(std::nullopt));
        KOPA_ASSIGN(const bool shown, record ? mayBeShown(store, *record) : Result<bool>(true));
        if (shown)
            left.append(block);
    }
    content.blocks = left;
    return {};
}

} // namespace

Result<void> readWords(Store &store, ReportContent &content)
{
    KOPA_TRY(leaveOutPictures(store, content));
    SourceBook book(store, content.language);
    for (ContentBlock &block : content.blocks)
        if (auto *quote = std::get_if<QuoteBlock>(&block))
            KOPA_TRY(readWord(book, quote->quoted));
    for (Source &source : content.sources)
        for (SourcePassage &one : source.passages)
            KOPA_TRY(readWord(book, one.quoted));
    return {};
}

} // namespace kopa::reports
