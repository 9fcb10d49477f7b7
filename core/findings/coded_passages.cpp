#include "coded_passages.h"

#include "coding.h"
#include "core/programme/shared_themes.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/store/store.h"

#include <algorithm>
#include <optional>

namespace kopa::findings {

namespace {

constexpr qsizetype dayLength = 10;

struct MarkedNote
{
    Record record;
    QStringList themes;
};

/// The notes that passages name, each read once.
class Notes
{
public:
    explicit Notes(Store &store) : m_store(store) {}

    /// Nothing for one that is not here or in the trash.
    Result<std::optional<MarkedNote>> note(const QString &id)
    {
        if (const auto known = m_notes.constFind(id); known != m_notes.constEnd())
            return *known;
        const auto read = m_store.record({note::type().number, id});
        if (!read.ok() && read.error().code != ErrorCode::NotFound)
            return read.error();
        if (!read.ok() || read->state.trashed())
            return *m_notes.insert(id, std::nullopt);
        KOPA_ASSIGN(const QStringList themes, themesOf(read->set(note::tags)));
        return *m_notes.insert(id, MarkedNote{*read, themes});
    }

private:
    /// Many notes have the same tags, or none.
    Result<QStringList> themesOf(const QStringList &tags)
    {
        if (tags.isEmpty())
            return QStringList();
        if (const auto known = m_themes.constFind(tags); known != m_themes.constEnd())
            return *known;
        KOPA_ASSIGN(const QStringList themes, programme::themesNamed(tags, programme::recordsOf(m_store)));
        return *m_themes.insert(tags, themes);
    }

    Store &m_store;
    QMap<QStringList, QStringList> m_themes; ///< by tags
    QHash<QString, std::optional<MarkedNote>> m_notes;
};

Result<QHash<QString, QList<Record>>> findingsByPassage(Store &store)
{
    KOPA_ASSIGN(const QList<Record> findings, store.records(finding::type()));
    QHash<QString, QList<Record>> byPassage;
    for (const Record &finding : findings)
        if (finding.text(finding::state) != u"dropped")
            for (const QString &passage : finding.set(finding::passages))
                byPassage[passage].append(finding);
    return byPassage;
}

CodedPassage coded(const Record &record, const MarkedNote &note, const QStringList &codes,
                   const QList<Record> &findings)
{
    CodedPassage passage{record,
                         note.record.id,
                         codes,
                         note.record.text(note::pilot),
                         note.record.text(note::when).left(dayLength),
                         note.record.text(note::kind),
                         note.themes,
                         {},
                         {}};
    for (const Record &finding : findings) {
        passage.findings.append(finding.id);
        passage.forms += finding.set(finding::forms);
    }
    return passage;
}

bool passes(const PassageFilter &filter, const CodedPassage &passage, const QStringList &wanted)
{
    const auto is = [](const QString &asked, const QString &given) {
        return asked.isEmpty() || asked == given;
    };
    const auto hasWanted = [&passage](const QString &code) { return passage.codes.contains(code); };
    return (wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), hasWanted)) &&
           (!filter.uncoded || passage.codes.isEmpty()) && (!filter.unused || passage.findings.isEmpty()) &&
           is(filter.pilot, passage.pilot) &&
           (filter.theme.isEmpty() || passage.themes.contains(filter.theme)) &&
           (filter.form.isEmpty() || passage.forms.contains(filter.form)) &&
           is(filter.kind, passage.record.text(passage::kind)) && is(filter.noteKind, passage.noteKind) &&
           is(filter.note, passage.note) && is(filter.round, passage.record.text(passage::round)) &&
           is(filter.coder, passage.record.text(passage::coder)) &&
           (filter.from.isEmpty() || passage.day >= filter.from) &&
           (filter.to.isEmpty() || (!passage.day.isEmpty() && passage.day <= filter.to));
}

} // namespace

Result<QList<CodedPassage>> codedPassages(Store &store, const Codebook &book)
{
    KOPA_ASSIGN(const QList<Record> records, store.records(passage::type()));
    Blindness blindness(store);
    KOPA_ASSIGN(const auto findings, findingsByPassage(store));
    Notes notes(store);
    QList<CodedPassage> passages;
    for (const Record &record : records) {
        KOPA_ASSIGN(const auto note, notes.note(record.text(passage::note)));
        KOPA_ASSIGN(const bool hidden, blindness.hides(record));
        if (!note || hidden)
            continue;
        passages.append(
            coded(record, *note, book.standing(record.set(passage::codes)), findings.value(record.id)));
    }
    std::stable_sort(passages.begin(), passages.end(), [](const CodedPassage &a, const CodedPassage &b) {
        return a.day == b.day ? a.note < b.note : a.day > b.day;
    });
    return passages;
}

QList<CodedPassage> passagesFor(const PassageFilter &filter, const QList<CodedPassage> &passages,
                                const Codebook &book)
{
    QStringList wanted;
    if (!filter.code.isEmpty()) {
        const QString standing = book.standing(filter.code);
        wanted = filter.withBelow ? book.withBelow(standing) : QStringList{standing};
    }
    QList<CodedPassage> result;
    std::copy_if(passages.begin(), passages.end(), std::back_inserter(result),
                 [&](const CodedPassage &passage) { return passes(filter, passage, wanted); });
    return result;
}

QHash<QString, CodeCount> codeCounts(const QList<CodedPassage> &passages, const Codebook &book)
{
    QHash<QString, CodeCount> counts;
    for (const CodedPassage &passage : passages) {
        QStringList above;
        for (const QString &code : passage.codes) {
            ++counts[code].own;
            for (QString at = code; !at.isEmpty() && !above.contains(at); at = book.parent(at))
                above.append(at);
        }
        for (const QString &code : std::as_const(above))
            ++counts[code].withBelow;
    }
    return counts;
}

} // namespace kopa::findings
