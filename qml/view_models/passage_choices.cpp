#include "passage_choices.h"

#include "core/findings/coded_passages.h"
#include "core/findings/passages.h"
#include "core/records/code.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

namespace kopa {

using findings::Codebook;
using findings::CodedPassage;

namespace {

constexpr int readAfterMs = 150;
constexpr qsizetype shownAtMost = 60;
constexpr int notesAtMost = 6;

/// The words of passages, each note read once.
class Words
{
public:
    explicit Words(Store &store) : m_store(store) {}

    struct Read
    {
        QString title;
        QHash<QString, QString> words; ///< by passage; of those that stand
    };
    Result<const Read *> of(const QString &note)
    {
        const auto known = m_notes.constFind(note);
        if (known != m_notes.constEnd())
            return &*known;
        Read read;
        KOPA_ASSIGN(const Record record, m_store.record({note::type().number, note}));
        read.title = titleOf(record.text(note::text));
        KOPA_ASSIGN(const auto placed, findings::passagesOf(m_store, note));
        for (const findings::PlacedPassage &one : placed)
            if (!one.gone)
                read.words.insert(one.id, one.words.simplified());
        return &*m_notes.insert(note, read);
    }

private:
    Store &m_store;
    QHash<QString, Read> m_notes;
};

bool holds(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

struct PassageChoices::Found
{
    QList<QVariantMap> rows;
    QVariantList codes;
    QVariantList notes;
};

PassageChoices::PassageChoices(QObject *parent)
    : RowListModel({"passageId", "noteId", "title", "day", "words", "kind"}, parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(readAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &PassageChoices::readNow);
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [](const RecordKey &key) {
                    return key.type == passage::type().number || key.type == code::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    readLater();
            });
}

void PassageChoices::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT filterChanged();
    readLater();
}

void PassageChoices::narrow(QString &part, const QString &value)
{
    if (part == value)
        return;
    part = value;
    Q_EMIT filterChanged();
    readLater();
}

void PassageChoices::setSearch(const QString &words)
{
    narrow(m_search, words);
}

void PassageChoices::setCode(const QString &code)
{
    narrow(m_code, code);
}

void PassageChoices::setPilot(const QString &pilot)
{
    narrow(m_pilot, pilot);
}

void PassageChoices::setKind(const QString &kind)
{
    narrow(m_kind, kind);
}

void PassageChoices::readLater()
{
    if (!m_active)
        return;
    m_loading = true;
    m_delay.start();
}

Result<PassageChoices::Found> PassageChoices::read(Store &store, const findings::PassageFilter &filter,
                                                   const QString &sought, const QString &language)
{
    Found found;
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    for (const findings::CodePlace &place : book.tree(language))
        found.codes.append(
            QVariantMap{{QStringLiteral("codeId"), place.id},
                        {QStringLiteral("name"), nameOf(*book.record(place.id)).in(language)}});
    KOPA_ASSIGN(const QList<CodedPassage> all, findings::codedPassages(store, book));
    const QStringList asked = sought.split(u' ', Qt::SkipEmptyParts);
    Words words(store);
    QSet<QString> notes;
    for (const CodedPassage &one : findings::passagesFor(filter, all, book)) {
        KOPA_ASSIGN(const Words::Read *note, words.of(one.note));
        const QString said = note->words.value(one.record.id);
        if (said.isEmpty() || !holds(said + u' ' + note->title, asked))
            continue;
        notes.insert(one.note);
        found.rows.append({{QStringLiteral("passageId"), one.record.id},
                           {QStringLiteral("noteId"), one.note},
                           {QStringLiteral("title"), note->title},
                           {QStringLiteral("day"), one.day},
                           {QStringLiteral("words"), said},
                           {QStringLiteral("kind"), one.record.text(passage::kind)}});
        if (found.rows.size() >= shownAtMost)
            break;
    }
    if (asked.isEmpty())
        return found;
    KOPA_ASSIGN(const QList<SearchHit> hits, store.search(sought, int(shownAtMost)));
    for (const SearchHit &hit : hits)
        if (hit.key.type == note::type().number && !notes.contains(hit.key.id) &&
            found.notes.size() < notesAtMost)
            found.notes.append(QVariantMap{{QStringLiteral("noteId"), hit.key.id},
                                           {QStringLiteral("title"), hit.title},
                                           {QStringLiteral("when"), hit.when}});
    return found;
}

void PassageChoices::readNow()
{
    const auto job = [filter = findings::PassageFilter{.code = m_code, .pilot = m_pilot, .kind = m_kind},
                      words = m_search, language = Session::instance()->language()](Store &store) {
        return read(store, filter, words, language);
    };
    Session::instance()->ask(this, job, [this, query = ++m_query](const Result<Found> &found) {
        if (query != m_query)
            return;
        if (!found.ok())
            return Session::instance()->report(found.error());
        show(*found);
    });
}

void PassageChoices::show(const Found &found)
{
    m_loading = false;
    m_codes = found.codes;
    m_notes = found.notes;
    setRows(found.rows);
    Q_EMIT this->found();
}

} // namespace kopa
