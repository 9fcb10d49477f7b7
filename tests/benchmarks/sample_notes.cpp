#include "sample_notes.h"

#include "core/records/note.h"

#include <cmath>

namespace kopa::benchmark {

namespace {

constexpr int vocabulary = 20'000;

QString inventedWord(std::mt19937 &random)
{
    static const QStringList syllables =
        QStringLiteral("ka ko ku lu pe ta to ri sa se va mi no ha jo la ne si tu vi ry my tä pö sä")
            .split(u' ');
    QString word;
    for (unsigned left = 2 + random() % 4; left > 0; --left)
        word += syllables[random() % unsigned(syllables.size())];
    return word;
}

} // namespace

Edit SampleNote::edit() const
{
    return {{note::type().number, id},
            {{note::kind, kind},
             {note::pilot, pilot},
             {note::when, when},
             {note::language, language},
             {note::text, text}},
            {{note::tags, {tag}, {}}}};
}

SampleNotes::SampleNotes(unsigned seed) : m_random(seed), m_seed(seed)
{
    for (int i = 0; i < vocabulary; ++i)
        m_words.append(inventedWord(m_random));
}

QString SampleNotes::word()
{
    const double share = std::uniform_real_distribution<>(0, 1)(m_random);
    return m_words[qsizetype(std::pow(double(vocabulary), share)) - 1];
}

SampleNote SampleNotes::next()
{
    static const QStringList kinds = QStringLiteral("visit interview workshop observation idea").split(u' ');
    static const QStringList pilots = QStringLiteral("jarviseutu etela-savo ostnyland suupohja").split(u' ');
    SampleNote note;
    note.id = QStringLiteral("n%1-%2").arg(m_seed).arg(m_count++, 8, 10, QLatin1Char('0'));
    note.kind = kinds[m_random() % 5];
    note.pilot = pilots[m_random() % 4];
    note.when = QStringLiteral("2020-%1-%2T10:%3:00+02:00")
                    .arg(1 + m_random() % 12, 2, 10, QLatin1Char('0'))
                    .arg(1 + m_random() % 28, 2, 10, QLatin1Char('0'))
                    .arg(m_random() % 60, 2, 10, QLatin1Char('0'));
    note.language = QStringLiteral("fi");
    note.tag = QStringLiteral("tag%1").arg(m_random() % 40);
    note.text = QStringLiteral("# ");
    while (note.text.size() < 320)
        note.text += word() + (m_random() % 9 == 0 ? QStringLiteral(".\n\n") : QStringLiteral(" "));
    return note;
}

QList<SampleNote> SampleNotes::take(int count)
{
    QList<SampleNote> notes;
    notes.reserve(count);
    for (int i = 0; i < count; ++i)
        notes.append(next());
    return notes;
}

SpaceRecord sampleSpace()
{
    SpaceRecord space;
    space.id = *crypto::SpaceId::from(crypto::randomBytes(crypto::SpaceId::size));
    space.keyId = *crypto::KeyId::from(crypto::randomBytes(crypto::KeyId::size));
    space.key = crypto::SpaceKey::random();
    space.name = QStringLiteral("Benchmark");
    space.epoch = 1;
    space.role = Role::Coordinator;
    return space;
}

std::unique_ptr<Store> memberStore(const QString &folder, const SpaceRecord &space,
                                   const StoreOptions &options)
{
    auto store = sure(Store::open(folder, options));
    sure(store->saveSpace(space));
    return store;
}

void writeNotes(Store &store, const QList<SampleNote> &notes, int batch)
{
    for (qsizetype from = 0; from < notes.size(); from += batch) {
        QList<Edit> edits;
        edits.reserve(batch);
        for (const SampleNote &note : notes.mid(from, batch))
            edits.append(note.edit());
        sure(store.writeAll(edits));
    }
}

} // namespace kopa::benchmark
