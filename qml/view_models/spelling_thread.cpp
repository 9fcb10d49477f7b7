#include "spelling_thread.h"

#include "core/spelling/speller.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace kopa::spelling_thread {

namespace {

/// After so long without a question the dictionaries are let go.
constexpr int idleMs = 600'000;

class OneThread : public QThreadPool
{
public:
    OneThread()
    {
        setMaxThreadCount(1);
        setExpiryTimeout(idleMs);
    }
};

template <class Work> auto onThread(int priority, Work work)
{
    using Answer = std::invoke_result_t<Work>;
    static OneThread thread;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    thread.start(
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        priority);
    return future;
}

/// Made anew only when the words did change: it remembers what it looked up.
Speller &spellerFor(const QStringList &ownWords)
{
    thread_local QStringList words;
    thread_local std::unique_ptr<Speller> speller;
    if (!speller || words != ownWords) {
        words = ownWords;
        speller = std::make_unique<Speller>(ownWords);
    }
    return *speller;
}

} // namespace

QFuture<QList<TextRange>> misspelt(const QString &text, std::optional<TextLanguage> language,
                                   const QStringList &ownWords)
{
    return onThread(0, [=] { return spellerFor(ownWords).misspelt(text, language); });
}

QFuture<QStringList> suggestions(const QString &word, std::optional<TextLanguage> language)
{
    return onThread(1, [=] { return Speller().suggestions(word, language); });
}

} // namespace kopa::spelling_thread
