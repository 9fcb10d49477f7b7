#include "json_stat_category.h"

#include "damage.h"

#include <QJsonArray>
#include <QSet>

namespace kopa::statistics {

namespace {

Result<QStringList> codesByPosition(const QJsonObject &index, qsizetype size, const QString &place)
{
    QStringList codes(size);
    QList<bool> taken(size, false);
    for (auto it = index.begin(); it != index.end(); ++it) {
        const qsizetype position = it.value().toInteger(-1);
        if (position < 0 || position >= size)
            return damaged(Damage::Cells, place + QStringLiteral(".index.") + it.key());
        if (taken[position])
            return damaged(Damage::Twice, place + QStringLiteral(".index.") + it.key());
        taken[position] = true;
        codes[position] = it.key();
    }
    return codes;
}

Result<QStringList> codesInOrder(const QJsonArray &index, const QString &place)
{
    QStringList codes;
    QSet<QString> seen;
    for (const QJsonValue &code : index) {
        if (!code.isString())
            return damaged(Damage::Form, place + QStringLiteral(".index"));
        if (seen.contains(code.toString()))
            return damaged(Damage::Twice, place + QStringLiteral(".index.") + code.toString());
        seen.insert(code.toString());
        codes.append(code.toString());
    }
    return codes;
}

/// A dimension with one value may do without an index; its label then names the code.
Result<QStringList> onlyCode(const QJsonObject &category, const QString &place)
{
    QStringList labelled = category.value(u"label").toObject().keys();
    if (labelled.size() != 1)
        return damaged(Damage::Part, place + QStringLiteral(".index"));
    return labelled;
}

Result<QStringList> codesOf(const QJsonObject &category, qsizetype size, const QString &place)
{
    const QJsonValue index = category.value(u"index");
    if (index.isObject()) {
        if (index.toObject().size() != size)
            return damaged(Damage::Cells, place + QStringLiteral(".index"));
        return codesByPosition(index.toObject(), size, place);
    }
    return index.isArray() ? codesInOrder(index.toArray(), place) : onlyCode(category, place);
}

} // namespace

Result<QList<Category>> readCategories(const QJsonObject &category, qsizetype size, const QString &language,
                                       const QString &place)
{
    KOPA_ASSIGN(const QStringList codes, codesOf(category, size, place));
    if (codes.size() != size)
        return damaged(Damage::Cells, place + QStringLiteral(".index"));
    const QJsonObject labels = category.value(u"label").toObject();
    const QJsonObject units = category.value(u"unit").toObject();
    QList<Category> categories;
    categories.reserve(size);
    for (const QString &code : codes) {
        Category one{code, {language, labels.value(code).toString(code)}};
        const QJsonObject unit = units.value(code).toObject();
        const QString name = unit.value(u"label").toString(unit.value(u"base").toString());
        if (!name.isEmpty())
            one.unit.set(language, name);
        if (unit.value(u"decimals").isDouble())
            one.decimals = unit.value(u"decimals").toInt();
        categories.append(std::move(one));
    }
    const QSet<QString> known(codes.begin(), codes.end());
    for (auto label = labels.begin(); label != labels.end(); ++label)
        if (!known.contains(label.key()))
            return damaged(Damage::Code, place + QStringLiteral(".label.") + label.key());
    return categories;
}

} // namespace kopa::statistics
