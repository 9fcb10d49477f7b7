#include "subject_report.h"

#include "core/records/attendance.h"
#include "core/records/contact.h"
#include "core/records/member_profile.h"
#include "core/records/note.h"
#include "core/records/registration.h"
#include "core/records/resource.h"
#include "core/search/search_query.h"
#include "store.h"

#include <QDateTime>

namespace kopa {

namespace {

constexpr int mentionsAtMost = 10'000;

QString day(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// So that a value stays in its cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

QString valueText(const merge::Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    return merge::textOf(value);
}

} // namespace

QString nameOfSubject(const Record &record)
{
    if (record.type == &contact::type())
        return record.text(contact::name);
    if (record.type == &attendance::type())
        return record.text(attendance::name);
    if (record.type == &registration::type())
        return record.text(registration::name);
    if (record.type == &resource::type())
        return record.text(resource::person);
    return record.type == &member_profile::type() ? record.text(member_profile::personName) : QString();
}

QString Store::authorName(const merge::DeviceId &device)
{
    const QString id = QString::fromLatin1(device.toHex());
    const auto profile = record({member_profile::type().number, id});
    const QString name = profile.ok() ? profile->text(member_profile::personName) : QString();
    return name.isEmpty() ? id : name;
}

Result<SubjectReport> Store::subjectReport(const RecordKey &key)
{
    KOPA_ASSIGN(const Record subject, record(key));
    if (!subject.type->hasSubject())
        return Error{ErrorCode::InvalidArgument, {{QStringLiteral("field"), QStringLiteral("type")}}};
    SubjectReport report;
    report.key = key;
    report.type = subject.type;
    report.name = nameOfSubject(subject);
    report.madeMs = wallMs();
    if (const auto known = space(subject.space); known.ok())
        report.space = known->name;
    KOPA_ASSIGN(report.erased, erasureOf(key));
    if (report.erased)
        report.erasedBy = authorName(report.erased->by);
    const auto written = [&](const FieldType &field, const merge::Value &value, merge::HybridTime time,
                             const merge::DeviceId &device) {
        return SubjectReport::Written{&field, valueText(value), time.milliseconds(), authorName(device),
                                      merge::isWithheld(value)};
    };
    for (const FieldType &field : subject.type->fields) {
        const merge::Cell cell = subject.state.cell({field.number});
        const merge::Value shown = subject.state.value(field.number);
        if (!cell.live().isEmpty() && (merge::isWithheld(shown) || !valueText(shown).isEmpty()))
            report.now.append(
                written(field, shown, cell.live().first().time, cell.live().first().dot.device));
    }
    KOPA_ASSIGN(const QList<HistoryEntry> entries, history(key));
    for (const HistoryEntry &entry : entries)
        if (const FieldType *field = subject.type->field(entry.cell.field))
            report.history.append(written(*field, entry.after, entry.time, entry.dot.device));
    KOPA_ASSIGN(report.mentions, mentionsOf(report.name));
    return report;
}

Result<QList<SubjectReport::Mention>> Store::mentionsOf(const QString &name)
{
    QList<SubjectReport::Mention> mentions;
    const SearchQuery query = SearchQuery::phrase(name);
    if (query.isEmpty())
        return mentions;
    KOPA_ASSIGN(const QList<RecordAt> found, matches(query, mentionsAtMost));
    for (const RecordAt &at : found) {
        if (at.type != note::type().number)
            continue;
        KOPA_ASSIGN(const Record note, m_tables->recordAt(note::type(), at.row));
        const QStringList participants = note.set(note::participants);
        const bool takesPart = participants.contains(name, Qt::CaseInsensitive);
        if (takesPart || note.text(note::text).contains(name, Qt::CaseInsensitive))
            mentions.append({note.id, titleOf(note.text(note::text)), note.text(note::when), takesPart});
    }
    return mentions;
}

QStringList reportWords()
{
    return {QStringLiteral("What is kept about this person"),
            QStringLiteral("Made"),
            QStringLiteral("Who can read it"),
            QStringLiteral("Kept now"),
            QStringLiteral("Everything written"),
            QStringLiteral("Notes that name this person"),
            QStringLiteral("Field"),
            QStringLiteral("Value"),
            QStringLiteral("Since"),
            QStringLiteral("Written by"),
            QStringLiteral("erased"),
            QStringLiteral("Nothing."),
            QStringLiteral("among the participants"),
            QStringLiteral("in the text"),
            QStringLiteral("Erased")};
}

QString markdownOf(const SubjectReport &report, const std::function<QString(const QString &)> &word)
{
    const auto say = [&](const char *english) {
        const QString asked = QString::fromLatin1(english);
        const QString said = word ? word(asked) : QString();
        return said.isEmpty() ? asked : said;
    };
    QStringList lines;
    const auto table = [&](const QList<SubjectReport::Written> &rows) {
        if (rows.isEmpty())
            lines.append(say("Nothing."));
        else
            lines += {QStringLiteral("| %1 | %2 | %3 | %4 |")
                          .arg(say("Field"), say("Value"), say("Since"), say("Written by")),
                      QStringLiteral("| --- | --- | --- | --- |")};
        for (const SubjectReport::Written &row : rows)
            lines.append(QStringLiteral("| %1 | %2 | %3 | %4 |")
                             .arg(say(row.field->key.data()), row.erased ? say("erased") : cell(row.value),
                                  day(row.timeMs), cell(row.author)));
        lines.append(QString());
    };
    lines += {QStringLiteral("# ") + say("What is kept about this person"), QString(),
              QStringLiteral("- %1: %2").arg(say(report.type->key.data()), report.name),
              QStringLiteral("- %1: %2").arg(say("Made"), day(report.madeMs)),
              QStringLiteral("- %1: %2").arg(say("Who can read it"), report.space)};
    if (report.erased)
        lines.append(
            QStringLiteral("- %1: %2, %3").arg(say("Erased"), day(report.erased->timeMs), report.erasedBy));
    lines += {QString(), QStringLiteral("## ") + say("Kept now"), QString()};
    table(report.now);
    lines += {QStringLiteral("## ") + say("Everything written"), QString()};
    table(report.history);
    lines += {QStringLiteral("## ") + say("Notes that name this person"), QString()};
    if (report.mentions.isEmpty())
        lines.append(say("Nothing."));
    for (const SubjectReport::Mention &mention : report.mentions)
        lines.append(QStringLiteral("- %1 (%2), %3: `%4`")
                         .arg(mention.title, mention.when,
                              mention.participant ? say("among the participants") : say("in the text"),
                              mention.id));
    return lines.join(u'\n') + u'\n';
}

} // namespace kopa
