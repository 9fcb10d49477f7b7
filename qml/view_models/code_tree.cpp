#include "code_tree.h"

#include "core/findings/code_changes.h"
#include "core/findings/coded_passages.h"
#include "core/findings/passages.h"
#include "core/records/code.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

#include <algorithm>

namespace kopa {

using findings::Codebook;
using findings::CodeCount;
using findings::CodedPassage;

namespace {

/// A passage with its words, as a page shows it.
struct ShownPassage
{
    CodedPassage coded;
    QString title;
    QString words;
};

Result<QList<ShownPassage>> shown(Store &store, const QList<CodedPassage> &passages)
{
    QHash<QString, QHash<QString, QString>> words;
    QHash<QString, QString> titles;
    QList<ShownPassage> result;
    for (const CodedPassage &coded : passages) {
        if (!words.contains(coded.note)) {
            KOPA_ASSIGN(const auto placed, findings::passagesOf(store, coded.note));
            for (const auto &one : placed)
                words[coded.note].insert(one.id, one.words);
            KOPA_ASSIGN(const Record note, store.record({note::type().number, coded.note}));
            titles.insert(coded.note, titleOf(note.text(note::text)));
        }
        result.append({coded, titles.value(coded.note), words[coded.note].value(coded.record.id)});
    }
    return result;
}

void act(QObject *owner, const std::function<Result<void>(Store &)> &job)
{
    Session::instance()->ask(owner, job, [](const Result<void> &done) {
        if (!done.ok())
            Session::instance()->report(done.error());
    });
}

} // namespace

struct CodeTree::Content
{
    Codebook book;
    QHash<QString, CodeCount> counts;
    QList<ShownPassage> passages;
};

CodeTree::CodeTree(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) {
            return key.type == code::type().number || key.type == passage::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &CodeTree::changed);
    reload();
}

CodeTree::~CodeTree() = default;

void CodeTree::setCodeId(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    reload();
}

void CodeTree::reload()
{
    using Read = Result<std::shared_ptr<const Content>>;
    const auto job = [wanted = m_code](Store &store) -> Read {
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(const QList<CodedPassage> all, findings::codedPassages(store, book));
        const auto content = std::make_shared<Content>(Content{book, findings::codeCounts(all, book), {}});
        if (!wanted.isEmpty()) {
            KOPA_ASSIGN(content->passages, shown(store, findings::passagesFor({.code = wanted}, all, book)));
        }
        return std::shared_ptr<const Content>(content);
    };
    Session::instance()->ask(this, job, [this, query = ++m_query](const Read &content) {
        if (query != m_query)
            return;
        if (!content.ok())
            return Session::instance()->report(content.error());
        m_content = *content;
        Q_EMIT changed();
    });
}

QVariantList CodeTree::rows() const
{
    QVariantList rows;
    if (!m_content)
        return rows;
    const QString language = Session::instance()->language();
    for (const auto &[id, depth] : m_content->book.tree(language)) {
        const Record &record = *m_content->book.record(id);
        const CodeCount count = m_content->counts.value(id);
        rows.append(QVariantMap{{QStringLiteral("codeId"), id},
                                {QStringLiteral("name"), nameOf(record).in(language)},
                                {QStringLiteral("depth"), depth},
                                {QStringLiteral("own"), count.own},
                                {QStringLiteral("withBelow"), count.withBelow},
                                {QStringLiteral("retired"), !record.text(code::retired).isEmpty()}});
    }
    return rows;
}

QVariantMap CodeTree::code() const
{
    const Record *record = m_content ? m_content->book.record(m_code) : nullptr;
    if (!record)
        return {};
    const Codebook &book = m_content->book;
    const QString language = Session::instance()->language();
    const auto named = [&](const QString &id) {
        const Record *one = book.record(id);
        return one ? nameOf(*one).in(language) : QString();
    };
    QVariantList standsFor;
    for (const QString &id : book.represented(m_code))
        if (id != m_code)
            standsFor.append(
                QVariantMap{{QStringLiteral("codeId"), id}, {QStringLiteral("name"), named(id)}});
    const QString standing = book.standing(m_code);
    return {{QStringLiteral("name"), named(m_code)},
            {QStringLiteral("nameFi"), record->text(code::nameFi)},
            {QStringLiteral("nameSv"), record->text(code::nameSv)},
            {QStringLiteral("nameEn"), record->text(code::nameEn)},
            {QStringLiteral("parent"), book.parent(m_code)},
            {QStringLiteral("parentName"), named(book.parent(m_code))},
            {QStringLiteral("retired"), !record->text(code::retired).isEmpty()},
            {QStringLiteral("standsFor"), standsFor},
            {QStringLiteral("mergedInto"), standing == m_code ? QString() : standing},
            {QStringLiteral("mergedIntoName"), standing == m_code ? QString() : named(standing)}};
}

QVariantList CodeTree::passages() const
{
    QVariantList rows;
    if (m_content)
        for (const ShownPassage &one : m_content->passages)
            rows.append(QVariantMap{{QStringLiteral("passageId"), one.coded.record.id},
                                    {QStringLiteral("note"), one.coded.note},
                                    {QStringLiteral("title"), one.title},
                                    {QStringLiteral("day"), one.coded.day},
                                    {QStringLiteral("words"), one.words},
                                    {QStringLiteral("kind"), one.coded.record.text(passage::kind)}});
    return rows;
}

void CodeTree::add(const QString &name, const QString &parent)
{
    const QString language = Session::instance()->language();
    findings::NewCode code;
    code.parent = parent;
    (language == u"fi" ? code.name.fi : language == u"sv" ? code.name.sv : code.name.en) = name;
    act(this, [code](Store &store) -> Result<void> {
        const auto made = findings::addCode(store, code);
        return made.ok() ? Result<void>() : Result<void>(made.error());
    });
}

void CodeTree::setField(const QString &key, const QString &value)
{
    const FieldType *field = code::type().field(key);
    if (!field || m_code.isEmpty())
        return;
    const Edit edit{.key = {code::type().number, m_code}, .fields = {{field->number, value}}};
    act(this, [edit](Store &store) { return store.write(edit); });
}

void CodeTree::move(const QString &parent)
{
    act(this, [id = m_code, parent](Store &store) { return findings::moveCode(store, id, parent); });
}

void CodeTree::merge(const QString &into)
{
    act(this, [id = m_code, into](Store &store) { return findings::mergeCode(store, id, into); });
}

void CodeTree::unmerge(const QString &code)
{
    act(this, [code](Store &store) { return findings::unmergeCode(store, code); });
}

} // namespace kopa
