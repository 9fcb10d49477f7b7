#include "code_changes.h"

#include "coding.h"
#include "core/records/code.h"
#include "core/records/passage.h"

namespace kopa::findings {

namespace {

RecordKey keyOf(const QString &id)
{
    return {code::type().number, id};
}

Error notHere(const QString &id)
{
    return {ErrorCode::NotFound,
            {{QStringLiteral("type"), QString(code::type().key)}, {QStringLiteral("id"), id}}};
}

Error refusal(const QString &field, const QString &value)
{
    return {ErrorCode::InvalidArgument, {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
}

/// Refuses codes that another person keeps.
Result<void> ownOrShared(Store &store, const QList<const Record *> &codes)
{
    KOPA_ASSIGN(const QStringList own, ownCoders(store));
    for (const Record *code : codes)
        if (code && isOthers(*code, own))
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), QString(code->type->field(code::owner)->key)},
                          {QStringLiteral("value"), code->text(code::owner)},
                          {QStringLiteral("reason"), QStringLiteral("others_code")}}};
    return {};
}

bool isNamed(const TrilingualName &name)
{
    return !name.in(u"fi").trimmed().isEmpty();
}

Edit editOf(const QString &id, const NewCode &code, std::int64_t colour)
{
    Edit edit{.key = keyOf(id), .space = code.space};
    for (const auto &[field, text] : {std::pair{code::nameFi, code.name.fi},
                                      {code::nameSv, code.name.sv},
                                      {code::nameEn, code.name.en},
                                      {code::parent, code.parent},
                                      {code::owner, code.owner}})
        if (const QString clean = text.simplified(); !clean.isEmpty())
            edit.fields.append({field, clean});
    edit.fields.append({code::colour, colour});
    return edit;
}

std::int64_t nextColour(const Codebook &book)
{
    return 1 + book.tree(u"fi").size() % codeColours;
}

/// The edit that takes a passage from a code, whatever codes it represents, to another one.
Result<Edit> givenTo(Store &store, const Codebook &book, const QString &passage, const QString &from,
                     const QString &to)
{
    KOPA_ASSIGN(const Record record, store.record({passage::type().number, passage}));
    QStringList had;
    for (const QString &one : record.set(passage::codes))
        if (book.standing(one) == from)
            had.append(one);
    if (had.isEmpty())
        return refusal(QStringLiteral("passages"), passage);
    had.removeAll(to);
    return Edit{.key = {passage::type().number, passage}, .sets = {{passage::codes, {to}, had}}};
}

} // namespace

bool isOthers(const Record &code, const QStringList &own)
{
    const QString owner = code.text(code::owner);
    return !owner.isEmpty() && !own.contains(owner);
}

QList<CodePlace> sharedTree(const Codebook &book, QStringView language, const QStringList &own)
{
    QList<CodePlace> tree = book.tree(language);
    tree.removeIf([&](const CodePlace &place) { return isOthers(*book.record(place.id), own); });
    return tree;
}

Result<void> changeCode(Store &store, const Edit &edit)
{
    KOPA_ASSIGN(const Record code, store.record(edit.key));
    KOPA_TRY(ownOrShared(store, {&code}));
    return store.write(edit);
}

Result<QString> addCode(Store &store, const NewCode &code)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    if (!isNamed(code.name))
        return refusal(QStringLiteral("name"), QString());
    if (!code.parent.isEmpty() && !book.record(code.parent))
        return notHere(code.parent);
    const QString id = crypto::newObjectId();
    KOPA_TRY(store.write(editOf(id, code, nextColour(book))));
    return id;
}

Result<void> moveCode(Store &store, const QString &id, const QString &parent)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    const QString standing = book.standing(id);
    if (standing.isEmpty())
        return notHere(id);
    const QString above = book.standing(parent);
    if (!parent.isEmpty() && above.isEmpty())
        return notHere(parent);
    if (!above.isEmpty() && book.withBelow(standing).contains(above))
        return refusal(QStringLiteral("parent"), parent);
    KOPA_TRY(ownOrShared(store, {book.record(standing)}));
    return store.write({.key = keyOf(standing), .fields = {{code::parent, above}}});
}

/// Into one of its own children: that one takes its place in the tree.
Result<void> mergeCode(Store &store, const QString &id, const QString &into)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    const QString from = book.standing(id);
    const QString to = book.standing(into);
    if (from.isEmpty() || to.isEmpty())
        return notHere(from.isEmpty() ? id : into);
    if (from == to)
        return refusal(QStringLiteral("merged_into"), into);
    KOPA_TRY(ownOrShared(store, {book.record(from), book.record(to)}));
    QList<Edit> edits{{.key = keyOf(from), .fields = {{code::mergedInto, to}}}};
    if (book.withBelow(from).contains(to))
        edits.append({.key = keyOf(to), .fields = {{code::parent, book.parent(from)}}});
    return store.writeAll(edits);
}

Result<void> unmergeCode(Store &store, const QString &id)
{
    return changeCode(store, {.key = keyOf(id), .fields = {{code::mergedInto, QString()}}});
}

Result<QStringList> splitCode(Store &store, const QString &id, const QList<CodePart> &parts)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    const QString from = book.standing(id);
    if (from.isEmpty())
        return notHere(id);
    KOPA_TRY(ownOrShared(store, {book.record(from)}));
    QList<Edit> edits;
    QStringList made, given;
    for (const CodePart &part : parts) {
        QString to = book.standing(part.code);
        if (to.isEmpty()) {
            if (!isNamed(part.name))
                return refusal(QStringLiteral("name"), part.code);
            to = crypto::newObjectId();
            const NewCode beside{part.name, book.parent(from), book.record(from)->text(code::owner),
                                 book.record(from)->space};
            edits.append(editOf(to, beside, 1 + (nextColour(book) + made.size()) % codeColours));
        }
        made.append(to);
        for (const QString &passage : part.passages) {
            if (given.contains(passage))
                return refusal(QStringLiteral("passages"), passage);
            given.append(passage);
            KOPA_ASSIGN(const Edit edit, givenTo(store, book, passage, from, to));
            edits.append(edit);
        }
    }
    KOPA_TRY(store.writeAll(edits));
    return made;
}

} // namespace kopa::findings
