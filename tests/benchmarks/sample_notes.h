#pragma once

#include "core/store/store.h"

#include <random>

namespace kopa::benchmark {

/// What a note of the field is made of, the same in every run: three paragraphs of invented Finnish words,
/// about 320 characters, some common and most rare.
struct SampleNote
{
    QString id;
    QString kind;
    QString pilot;
    QString when;
    QString language;
    QString tag;
    QString text;

    Edit edit() const;
};

/// An endless row of sample notes.
class SampleNotes
{
public:
    explicit SampleNotes(unsigned seed);
    SampleNote next();
    QList<SampleNote> take(int count);
    /// A word that notes hold: of the commonest, or of the rest.
    QString word();

private:
    std::mt19937 m_random;
    QStringList m_words;
    int m_count = 0;
    unsigned m_seed;
};

/// A new store in a folder that is a member of a network with this key.
std::unique_ptr<Store> memberStore(const QString &folder, const SpaceRecord &space,
                                   const StoreOptions &options = {});
/// A network with a random key and no server.
SpaceRecord sampleSpace();

/// Writes notes in transactions of `batch`.
void writeNotes(Store &store, const QList<SampleNote> &notes, int batch);

/// The value of a result; a benchmark that fails measures nothing, so it ends.
template <class T> T sure(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", errorName(result.error().code).data());
    return std::move(result).value();
}
inline void sure(const Result<void> &result)
{
    if (!result.ok())
        qFatal("%s", errorName(result.error().code).data());
}

} // namespace kopa::benchmark
