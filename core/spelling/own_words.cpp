#include "own_words.h"

#include "core/records/spelling_word.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr qsizetype longestWord = 80;

QString written(const QString &word)
{
    return word.trimmed().normalized(QString::NormalizationForm_C);
}

bool isWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= longestWord &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

QString codeOf(TextLanguage language)
{
    constexpr const char *codes[] = {"fi", "sv", "en"};
    return QString::fromLatin1(codes[int(language)]);
}

Result<std::optional<crypto::SpaceId>> ownSpace(Store &store)
{
    KOPA_ASSIGN(const QList<SpaceRecord> spaces, store.spaces());
    for (const SpaceRecord &space : spaces)
        if (space.kind == SpaceKind::Own && space.key)
            return std::optional(space.id);
    return std::optional<crypto::SpaceId>();
}

Result<QList<Record>> recordsOf(Store &store, const QString &word)
{
    KOPA_ASSIGN(QList<Record> records, store.records(spelling_word::type()));
    records.removeIf([&](const Record &record) {
        return record.text(spelling_word::word).compare(word, Qt::CaseInsensitive) != 0;
    });
    return records;
}

} // namespace

Result<QStringList> ownWords(Store &store)
{
    KOPA_ASSIGN(const QList<Record> records, store.records(spelling_word::type()));
    QStringList words;
    for (const Record &record : records)
        words.append(record.text(spelling_word::word));
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

Result<void> addOwnWord(Store &store, const QString &word, std::optional<TextLanguage> language)
{
    const QString added = written(word);
    if (!isWord(added))
        return ErrorCode::InvalidArgument;
    KOPA_ASSIGN(const QList<Record> known, recordsOf(store, added));
    if (!known.isEmpty())
        return {};
    KOPA_ASSIGN(const std::optional<crypto::SpaceId> space, ownSpace(store));
    Edit edit{.key = {spelling_word::type().number, crypto::newObjectId()},
              .fields = {{spelling_word::word, added}},
              .space = space};
    if (language)
        edit.fields.append({spelling_word::language, codeOf(*language)});
    return store.write(edit);
}

Result<void> removeOwnWord(Store &store, const QString &word)
{
    KOPA_ASSIGN(const QList<Record> known, recordsOf(store, written(word)));
    if (known.isEmpty())
        return ErrorCode::NotFound;
    for (const Record &record : known)
        KOPA_TRY(store.write({.key = {spelling_word::type().number, record.id}, .trash = true}));
    return {};
}

} // namespace kopa
