#include "code_plan.h"

#include "core/records/code.h"
#include "core/records/passage.h"
#include "guid.h"
#include "project_export.h"

#include <QRegularExpression>

namespace kopa::qda {

namespace {

FieldNumber inLanguage(FieldNumber inFinnish, const QString &language)
{
    return language == u"sv" ? inFinnish + 1 : language == u"en" ? inFinnish + 2 : inFinnish;
}

/// How far two colours are from each other.
int distance(const QString &one, const QString &other)
{
    int sum = 0;
    for (const qsizetype part : {1, 3, 5})
        sum += std::abs(one.mid(part, 2).toInt(nullptr, 16) - other.mid(part, 2).toInt(nullptr, 16));
    return sum;
}

/// The nearest of the colours that codes have; 0 for none.
std::int64_t colourOf(const QString &colour)
{
    static const QRegularExpression form(QStringLiteral("^#[0-9a-f]{6}$"));
    if (!form.match(colour).hasMatch())
        return 0;
    std::int64_t best = 1;
    for (qsizetype i = 0; i < codeColours().size(); ++i)
        if (distance(codeColours()[i], colour) < distance(codeColours()[qsizetype(best) - 1], colour))
            best = i + 1;
    return best;
}

} // namespace

CodePlan::CodePlan(const findings::Codebook &book) : m_book(book)
{
    for (const auto &place : book.tree(u"fi"))
        for (const QString &id : book.represented(place.id))
            m_ids.insert(guidOf(id, QString(code::type().key)), id);
    for (const QLatin1String &kind : passage::type().field(passage::kind)->choices)
        m_kinds.insert(kindGuid(kind), kind);
}

Result<CodePlan> CodePlan::of(Store &store, const Project &project, const ImportWish &wish, ImportPlan &plan)
{
    KOPA_ASSIGN(const findings::Codebook book, findings::Codebook::of(store));
    CodePlan codes(book);
    for (const Code &code : project.codes)
        if (!codes.m_kinds.contains(code.guid))
            codes.add(code, wish, plan);
    return codes;
}

/// A code that was merged here keeps its own words; the file's about it say nothing of its representative.
void CodePlan::add(const Code &code, const ImportWish &wish, ImportPlan &plan)
{
    const QString id = m_ids.value(code.guid, idOf(code.guid).value_or(QString()));
    const Record *known = m_book.record(id);
    m_ids.insert(code.guid, id);
    Edit edit{.key = {code::type().number, id}};
    const auto set = [&](FieldNumber field, const QString &value, const QString &had) {
        if (value != had && (known || !value.isEmpty()))
            edit.fields.append({field, value});
    };
    if (known && m_book.standing(id) != id) {
        ++plan.codes.same;
        return;
    }
    const QString parent = m_ids.value(code.parent);
    set(inLanguage(code::nameFi, wish.language), code.name,
        known ? nameOf(*known).in(wish.language) : QString());
    set(code::parent, parent, known ? m_book.parent(id) : QString());
    const FieldNumber definition = inLanguage(code::definitionFi, wish.language);
    if (!code.description.isEmpty())
        set(definition, code.description, known ? known->text(definition) : QString());
    if (!code.examples.isEmpty())
        set(code::examples, code.examples, known ? known->text(code::examples) : QString());
    if (const std::int64_t colour = colourOf(code.colour);
        colour > 0 && !(known && known->integer(code::colour) == colour))
        edit.fields.append({code::colour, colour});
    if (!code.codable)
        set(code::retired, QStringLiteral("yes"), known ? known->text(code::retired) : QString());
    if (!known) {
        edit.space = wish.space;
        plan.made.insert(id);
        ++plan.codes.added;
    } else {
        ++(edit.fields.isEmpty() ? plan.codes.same : plan.codes.updated);
    }
    if (!edit.fields.isEmpty())
        plan.edits.append(edit);
}

QStringList CodePlan::idsOf(const QStringList &guids) const
{
    QStringList ids;
    for (const QString &guid : guids)
        if (m_ids.contains(guid))
            ids.append(m_ids.value(guid));
    return ids;
}

QString CodePlan::kindOf(const QStringList &guids) const
{
    for (const QString &guid : guids)
        if (m_kinds.contains(guid))
            return m_kinds.value(guid);
    return {};
}

QStringList CodePlan::standing(const QStringList &ids) const
{
    QStringList result;
    for (const QString &id : ids) {
        const QString known = m_book.standing(id);
        const QString one = known.isEmpty() ? id : known;
        if (!result.contains(one))
            result.append(one);
    }
    return result;
}

} // namespace kopa::qda
