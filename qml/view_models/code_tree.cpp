#include "code_tree.h"

#include "core/findings/code_changes.h"
#include "core/findings/coded_passages.h"
#include "core/findings/coding.h"
#include "core/records/code.h"
#include "core/records/passage.h"
#include "session.h"
#include "shown_passages.h"

#include <algorithm>

namespace kopa {

using findings::Codebook;
using findings::CodeCount;
using findings::CodedPassage;

namespace {

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
    QStringList own; ///< see ownCoders()
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
        KOPA_ASSIGN(const QStringList own, findings::ownCoders(store));
        const auto content =
            std::make_shared<Content>(Content{book, findings::codeCounts(all, book), own, {}});
        if (!wanted.isEmpty()) {
            KOPA_ASSIGN(content->passages,
                        shownPassages(store, findings::passagesFor({.code = wanted}, all, book)));
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

bool CodeTree::hasOthers() const
{
    return m_content && findings::sharedTree(m_content->book, u"fi", m_content->own).size() <
                            m_content->book.tree(u"fi").size();
}

void CodeTree::setAll(bool all)
{
    if (m_all == all)
        return;
    m_all = all;
    Q_EMIT changed();
}

QVariantList CodeTree::rows() const
{
    QVariantList rows;
    if (!m_content)
        return rows;
    const QString language = Session::instance()->language();
    const Codebook &book = m_content->book;
    for (const auto &[id, depth] :
         m_all ? book.tree(language) : findings::sharedTree(book, language, m_content->own)) {
        const Record &record = *book.record(id);
        const CodeCount count = m_content->counts.value(id);
        rows.append(QVariantMap{{QStringLiteral("codeId"), id},
                                {QStringLiteral("name"), nameOf(record).in(language)},
                                {QStringLiteral("depth"), depth},
                                {QStringLiteral("own"), count.own},
                                {QStringLiteral("withBelow"), count.withBelow},
                                {QStringLiteral("kept"), !record.text(code::owner).isEmpty()},
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
            {QStringLiteral("kept"), !record->text(code::owner).isEmpty()},
            {QStringLiteral("mine"), !findings::isOthers(*record, m_content->own)},
            {QStringLiteral("retired"), !record->text(code::retired).isEmpty()},
            {QStringLiteral("standsFor"), standsFor},
            {QStringLiteral("mergedInto"), standing == m_code ? QString() : standing},
            {QStringLiteral("mergedIntoName"), standing == m_code ? QString() : named(standing)}};
}

QVariantList CodeTree::passages() const
{
    return m_content ? rowsOf(m_content->passages) : QVariantList();
}

void CodeTree::add(const QString &name, const QString &parent, bool kept)
{
    const QString language = Session::instance()->language();
    findings::NewCode code;
    code.parent = parent;
    (language == u"fi" ? code.name.fi : language == u"sv" ? code.name.sv : code.name.en) = name;
    act(this, [code, kept](Store &store) mutable -> Result<void> {
        if (kept) {
            KOPA_ASSIGN(code.owner, findings::ownCoder(store));
        }
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
    act(this, [edit](Store &store) { return findings::changeCode(store, edit); });
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
