#include "commands.h"
#include "core/records/note.h"
#include "core/spelling/own_words.h"
#include "core/spelling/speller.h"
#include "output.h"

namespace kopa::cli {

namespace {

Result<QJsonValue> check(Workbench &bench, const QString &id)
{
    const RecordKey key{note::type().number, id};
    KOPA_ASSIGN(const Record note, bench.ask([&](Store &store) { return store.record(key); }));
    KOPA_ASSIGN(const QStringList own, bench.ask([](Store &store) { return ownWords(store); }));
    const QString text = note.text(note::text);
    const std::optional<TextLanguage> language = languageOf(note.text(note::language));
    Speller speller(own);
    QJsonArray answer;
    for (const TextRange &range : speller.misspelt(text, language)) {
        const QString word = text.mid(range.from, range.length);
        answer.append(QJsonObject{{QStringLiteral("word"), word},
                                  {QStringLiteral("from"), qint64(range.from)},
                                  {QStringLiteral("suggestions"),
                                   QJsonArray::fromStringList(speller.suggestions(word, language))}});
    }
    return answer;
}

} // namespace

Result<QJsonValue> spellingCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString what = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("language")}));
    const std::optional<TextLanguage> language = languageOf(arguments.value(QStringLiteral("language")));
    if (verb == QStringLiteral("check") && !what.isEmpty())
        return check(bench, what);
    if (verb == QStringLiteral("add") && !what.isEmpty())
        KOPA_TRY(bench.ask([&](Store &store) { return addOwnWord(store, what, language); }));
    else if (verb == QStringLiteral("remove") && !what.isEmpty())
        KOPA_TRY(bench.ask([&](Store &store) { return removeOwnWord(store, what); }));
    else if (verb != QStringLiteral("words"))
        return usageError(QStringLiteral("spelling check ID, add WORD, remove WORD or words"));
    KOPA_ASSIGN(const QStringList words, bench.ask([](Store &store) { return ownWords(store); }));
    return QJsonArray::fromStringList(words);
}

} // namespace kopa::cli
