#include "shown_passages.h"

#include "core/findings/passages.h"
#include "core/records/note.h"
#include "core/records/passage.h"

namespace kopa {

using findings::CodedPassage;

Result<QList<ShownPassage>> shownPassages(Store &store, const QList<CodedPassage> &passages)
{
    struct Place
    {
        QString words;
        qsizetype from = 0;
    };
    QHash<QString, QHash<QString, Place>> places;
    QHash<QString, QString> titles;
    QList<ShownPassage> result;
    for (const CodedPassage &coded : passages) {
        if (!titles.contains(coded.note)) {
            KOPA_ASSIGN(const auto placed, findings::passagesOf(store, coded.note));
            for (const auto &one : placed)
                places[coded.note].insert(one.id, {one.words, one.from});
            KOPA_ASSIGN(const Record note, store.record({note::type().number, coded.note}));
            titles.insert(coded.note, titleOf(note.text(note::text)));
        }
        const Place place = places[coded.note].value(coded.record.id);
        result.append({coded, titles.value(coded.note), place.words, place.from});
    }
    return result;
}

QVariantMap rowOf(const ShownPassage &passage)
{
    return {{QStringLiteral("passageId"), passage.coded.record.id},
            {QStringLiteral("note"), passage.coded.note},
            {QStringLiteral("title"), passage.title},
            {QStringLiteral("day"), passage.coded.day},
            {QStringLiteral("words"), passage.words},
            {QStringLiteral("kind"), passage.coded.record.text(passage::kind)}};
}

QVariantList rowsOf(const QList<ShownPassage> &passages)
{
    QVariantList rows;
    for (const ShownPassage &one : passages)
        rows.append(rowOf(one));
    return rows;
}

} // namespace kopa
