#include "spelling_words.h"

#include "core/records/spelling_word.h"
#include "core/search/dictionaries.h"
#include "core/spelling/own_words.h"
#include "session.h"

#include <algorithm>

namespace kopa {

SpellingWords::SpellingWords(QObject *parent) : RowListModel({"word"}, parent)
{
    connect(
        Session::instance(), &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
            const auto isOurs = [](const RecordKey &key) { return key.type == spelling_word::type().number; };
            if (all || std::any_of(keys.begin(), keys.end(), isOurs))
                readNow();
        });
    readNow();
}

QStringList SpellingWords::words() const
{
    QStringList words;
    for (const QVariantMap &row : rows())
        words.append(row.value(QStringLiteral("word")).toString());
    return words;
}

QStringList SpellingWords::missing()
{
    QStringList missing;
    for (const QString &code : {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")})
        if (!dictionaries().has(*languageOf(code)))
            missing.append(code);
    return missing;
}

void SpellingWords::readNow()
{
    Session::instance()->ask(
        this, [](Store &store) { return ownWords(store); },
        [this](const Result<QStringList> &words) {
            QList<QVariantMap> rows;
            for (const QString &word : words.ok() ? *words : QStringList())
                rows.append({{QStringLiteral("word"), word}});
            setRows(rows);
        });
}

void SpellingWords::ask(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [](const Result<void> &done) {
        if (!done.ok())
            Session::instance()->report(done.error());
    });
}

void SpellingWords::add(const QString &word, const QString &language)
{
    ask([word, language](Store &store) { return addOwnWord(store, word, languageOf(language)); });
}

void SpellingWords::remove(const QString &word)
{
    ask([word](Store &store) { return removeOwnWord(store, word); });
}

} // namespace kopa
