#include "code_matrix.h"

#include "core/findings/round_result.h"
#include "core/records/code.h"
#include "core/records/passage.h"
#include "session.h"
#include "shown_passages.h"

#include <algorithm>

namespace kopa {

using findings::Codebook;
using findings::CodedPassage;
using findings::CoOccurrence;

struct CodeMatrix::Content
{
    Codebook book;
    CoOccurrence together;
};

CodeMatrix::CodeMatrix(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [](const RecordKey &key) {
                    return key.type == code::type().number || key.type == passage::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    reload();
            });
    connect(Session::instance(), &Session::languageChanged, this, &CodeMatrix::changed);
    reload();
}

CodeMatrix::~CodeMatrix() = default;

void CodeMatrix::reload()
{
    using Read = Result<std::shared_ptr<const Content>>;
    const auto job = [](Store &store) -> Read {
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(const auto stretches, findings::codedStretches(store));
        return std::shared_ptr<const Content>(
            std::make_shared<Content>(Content{book, CoOccurrence(stretches)}));
    };
    Session::instance()->ask(this, job, [this, query = ++m_query](const Read &content) {
        if (query != m_query)
            return;
        if (!content.ok())
            return Session::instance()->report(content.error());
        m_content = *content;
        Q_EMIT changed();
        if (!m_one.isEmpty())
            choose(m_one, m_other);
    });
}

QVariantList CodeMatrix::rows() const
{
    QVariantList rows;
    if (!m_content)
        return rows;
    const QString language = Session::instance()->language();
    const QStringList used = m_content->together.codes();
    QStringList codes;
    for (const auto &[id, depth] : m_content->book.tree(language))
        if (used.contains(id))
            codes.append(id);
    for (const QString &one : std::as_const(codes)) {
        QVariantList counts;
        for (const QString &other : std::as_const(codes))
            counts.append(m_content->together.count(one, other));
        rows.append(QVariantMap{{QStringLiteral("codeId"), one},
                                {QStringLiteral("name"), nameOf(*m_content->book.record(one)).in(language)},
                                {QStringLiteral("counts"), counts}});
    }
    return rows;
}

void CodeMatrix::choose(const QString &one, const QString &other)
{
    m_one = one;
    m_other = other;
    const auto job = [one, other](Store &store) -> Result<QList<ShownPassage>> {
        KOPA_ASSIGN(const auto stretches, findings::codedStretches(store));
        const QStringList ids = findings::passagesTogether(stretches, one, other);
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(QList<CodedPassage> passages, findings::codedPassages(store, book));
        passages.removeIf([&ids](const CodedPassage &passage) { return !ids.contains(passage.record.id); });
        return shownPassages(store, passages);
    };
    Session::instance()->ask(this, job,
                             [this, choice = ++m_choice](const Result<QList<ShownPassage>> &found) {
                                 if (choice != m_choice)
                                     return;
                                 if (!found.ok())
                                     return Session::instance()->report(found.error());
                                 m_passages = rowsOf(*found);
                                 Q_EMIT chosenChanged();
                             });
}

} // namespace kopa
