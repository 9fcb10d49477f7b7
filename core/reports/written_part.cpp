#include "written_part.h"

#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/report_part.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "filled_words.h"

#include <QMap>

namespace kopa::reports {

namespace {

Written wordsIn(const TrilingualName &words, const QString &language)
{
    const QMap<QString, QString> all = {{QStringLiteral("fi"), words.fi.trimmed()},
                                        {QStringLiteral("sv"), words.sv.trimmed()},
                                        {QStringLiteral("en"), words.en.trimmed()}};
    for (const QString &one : QStringList{language} + reportLanguages())
        if (!all.value(one).isEmpty())
            return {all.value(one), one};
    return {{}, language};
}

} // namespace

Written writtenIn(const Record &part, FieldNumber finnish, const QString &language)
{
    for (const QString &one : QStringList{language} + reportLanguages())
        if (const QString text = part.text(inLanguage(finnish, one)).trimmed(); !text.isEmpty())
            return {text, one};
    return {{}, language};
}

Result<Written> wordsOf(Store &store, const Record &part, const QString &language)
{
    if (hasOwnWords(part))
        return writtenIn(part, report_part::textFi, language);
    KOPA_ASSIGN(const TrilingualName words, wordsFromRecords(store, part));
    return wordsIn(words, language);
}

QList<RecordKey> sourcesOf(const Record &part)
{
    QList<RecordKey> keys;
    const auto add = [&](const RecordType &type, FieldNumber field) {
        for (const QString &id : part.set(field))
            keys.append({type.number, id});
    };
    add(finding::type(), report_part::findings);
    add(passage::type(), report_part::passages);
    add(target::type(), report_part::targets);
    add(event::type(), report_part::events);
    add(statistics_table::type(), report_part::tables);
    add(note::type(), report_part::notes);
    return keys;
}

QString saidBy(const Record &part)
{
    QStringList said{part.text(report_part::kind), part.text(report_part::about)};
    for (const QString &language : reportLanguages())
        said.append(part.text(inLanguage(report_part::textFi, language)));
    for (const RecordKey &source : sourcesOf(part))
        said.append(source.id);
    said += part.set(report_part::pictures);
    return said.join(QChar(QChar::Null));
}

} // namespace kopa::reports
