#include "project_export.h"

#include "core/findings/codebook.h"
#include "core/findings/coding.h"
#include "core/findings/passages.h"
#include "core/lists/list_words.h"
#include "core/records/code.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "guid.h"

#include <QSet>

#include <algorithm>

namespace kopa::qda {

using findings::Codebook;
using findings::PlacedPassage;

namespace {

QString inLanguage(const Record &code, FieldNumber inFinnish, const QString &language)
{
    const FieldNumber field = language == u"sv"   ? inFinnish + 1
                              : language == u"en" ? inFinnish + 2
                                                  : inFinnish;
    return code.text(field);
}

/// Gathers a project; what a note names is added when it is met.
class Gathering
{
public:
    Gathering(Store &store, const Codebook &book, const ExportWish &wish)
        : m_store(store), m_book(book), m_wish(wish), m_blindness(store)
    {
    }

    Result<void> addNote(const QString &id)
    {
        KOPA_ASSIGN(const Record note, m_store.record({note::type().number, id}));
        Source source{guidOf(id, QString(note::type().key)), titleOf(note.text(note::text)),
                      note.text(note::text)};
        if (source.text.isEmpty())
            return {};
        KOPA_ASSIGN(const QList<PlacedPassage> passages, findings::passagesOf(m_store, id));
        for (const PlacedPassage &passage : passages) {
            KOPA_ASSIGN(const bool hidden, m_blindness.hides(passage.record));
            if (!hidden && !passage.gone)
                source.selections.append(selectionOf(source.text, passage));
        }
        if (m_wish.markedOnly && source.selections.isEmpty())
            return {};
        std::sort(source.selections.begin(), source.selections.end(),
                  [](const Selection &a, const Selection &b) {
                      return std::tie(a.from, b.to, a.guid) < std::tie(b.from, a.to, b.guid);
                  });
        for (auto it = noteVariables().begin(); it != noteVariables().end(); ++it)
            if (const QString value = valueOf(note, it.value()); !value.isEmpty())
                source.values.insert(it.key(), value);
        m_project.sources.append(source);
        return {};
    }

    Project finished()
    {
        m_project.name = QStringLiteral("Kopa");
        m_project.origin = ownOrigin;
        for (const auto &place : m_book.tree(m_wish.language))
            m_project.codes.append(codeOf(*m_book.record(place.id)));
        for (const QLatin1String &kind : passage::type().field(passage::kind)->choices)
            if (m_kinds.contains(QString(kind)))
                m_project.codes.append(
                    {kindGuid(kind),
                     {},
                     lists::choiceWords(QStringLiteral("passage.kind"), kind, m_wish.language)});
        std::sort(m_project.sources.begin(), m_project.sources.end(),
                  [](const Source &a, const Source &b) { return a.guid < b.guid; });
        return m_project;
    }

private:
    static QString valueOf(const Record &note, FieldNumber field)
    {
        return note::type().field(field)->isSet() ? note.set(field).join(QStringLiteral("; "))
                                                  : note.text(field);
    }

    Code codeOf(const Record &code) const
    {
        const QString type = QString(code::type().key);
        const QString parent = m_book.parent(code.id);
        return {.guid = guidOf(code.id, type),
                .parent = parent.isEmpty() ? QString() : guidOf(parent, type),
                .name = nameOf(code).in(m_wish.language),
                .description = inLanguage(code, code::definitionFi, m_wish.language),
                .examples = code.text(code::examples),
                .colour = codeColours().value(qsizetype(code.integer(code::colour)) - 1),
                .codable = code.text(code::retired).isEmpty()};
    }

    Selection selectionOf(const QString &text, const PlacedPassage &placed)
    {
        const Record &record = placed.record;
        Selection selection{
            .guid = guidOf(placed.id, QString(passage::type().key)),
            .from = merge::codePoints(QStringView(text).first(placed.from)),
            .to = merge::codePoints(QStringView(text).first(placed.to)),
            .remark = record.text(passage::remark),
        };
        for (const QString &code : m_book.standing(record.set(passage::codes)))
            selection.codes.append(guidOf(code, QString(code::type().key)));
        if (const QString kind = record.text(passage::kind); !kind.isEmpty()) {
            m_kinds.insert(kind);
            selection.codes.append(kindGuid(kind));
        }
        selection.codes.sort();
        if (const QString coder = record.text(passage::coder); !coder.isEmpty())
            selection.user = userOf(coder);
        return selection;
    }

    /// A person's id has the bits of a GUID; their name stays here.
    QString userOf(const QString &coder)
    {
        const auto own =
            plainGuid(coder.size() == 32
                          ? QString(coder).insert(20, u'-').insert(16, u'-').insert(12, u'-').insert(8, u'-')
                          : QString());
        const QString guid = own.value_or(guidOf(coder, QStringLiteral("coder")));
        if (!m_users.contains(guid)) {
            m_users.insert(guid);
            m_project.users.append({guid, QStringLiteral("Coder %1").arg(guid.left(4))});
            std::sort(m_project.users.begin(), m_project.users.end(),
                      [](const User &a, const User &b) { return a.guid < b.guid; });
        }
        return guid;
    }

    Store &m_store;
    const Codebook &m_book;
    const ExportWish &m_wish;
    findings::Blindness m_blindness;
    Project m_project;
    QSet<QString> m_kinds;
    QSet<QString> m_users;
};

} // namespace

const QStringList &codeColours()
{
    static const QStringList colours{QStringLiteral("#1e5b50"), QStringLiteral("#1f5f8b"),
                                     QStringLiteral("#8a5300"), QStringLiteral("#a8203a"),
                                     QStringLiteral("#5b3f8c"), QStringLiteral("#4e5e5a"),
                                     QStringLiteral("#3f6b1e"), QStringLiteral("#8c3f73")};
    return colours;
}

QString kindGuid(const QString &kind)
{
    return guidOf(kind, QStringLiteral("passage-kind"));
}

const QMap<QString, FieldNumber> &noteVariables()
{
    static const QMap<QString, FieldNumber> variables{
        {QStringLiteral("kind"), note::kind},   {QStringLiteral("language"), note::language},
        {QStringLiteral("pilot"), note::pilot}, {QStringLiteral("place"), note::place},
        {QStringLiteral("tags"), note::tags},   {QStringLiteral("when"), note::when}};
    return variables;
}

Result<Project> projectOf(Store &store, const ExportWish &wish)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    Gathering gathering(store, book, wish);
    KOPA_ASSIGN(const auto rows, store.noteRows({.pilot = wish.pilot}));
    KOPA_ASSIGN(const QList<NoteSummary> notes, store.noteSummaries(rows));
    for (const NoteSummary &note : notes)
        KOPA_TRY(gathering.addNote(note.id));
    return gathering.finished();
}

} // namespace kopa::qda
