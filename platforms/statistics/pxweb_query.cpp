#include "pxweb_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kopa {

namespace {

struct Variable
{
    QString code;
    QStringList values;
    bool time = false;
};

/// Those that match where any does, otherwise all.
QStringList narrowed(const QStringList &values, const QRegularExpression &form)
{
    const QStringList some = values.filter(form);
    return some.isEmpty() ? values : some;
}

/// A variable as it is asked for; nothing for one that the service adds up by itself when it is left out.
std::optional<Variable> asked(const QJsonObject &told)
{
    static const QRegularExpression municipality(QStringLiteral("^KU\\d{3}$"));
    static const QRegularExpression area(QStringLiteral("^(KU\\d{3}|SSS)$"));
    static const QRegularExpression age(QStringLiteral("^(\\d{3}|\\d{1,3}-\\d{0,3}|SSS)$"));
    static const QRegularExpression people(QStringLiteral("^vaesto"));
    Variable variable{
        told.value(QLatin1String("code")).toString(), {}, told.value(QLatin1String("time")).toBool()};
    for (const QJsonValue &value : told.value(QLatin1String("values")).toArray())
        variable.values.append(value.toString());
    if (variable.time)
        return variable;
    if (!variable.values.filter(municipality).isEmpty()) {
        variable.values = narrowed(variable.values, area);
        return variable;
    }
    constexpr qsizetype fewestAges = 10;
    if (variable.values.filter(age).size() >= fewestAges)
        return variable;
    if (told.value(QLatin1String("elimination")).toBool())
        return std::nullopt;
    variable.values = narrowed(variable.values, people);
    return variable;
}

qsizetype cellsOf(const QList<Variable> &variables)
{
    qsizetype cells = 1;
    for (const Variable &one : variables) {
        cells *= one.values.size();
        if (cells > 1'000'000'000)
            return cells;
    }
    return cells;
}

/// Fewer times until it fits.
bool fit(QList<Variable> &variables)
{
    for (Variable &one : variables) {
        if (!one.time || one.values.isEmpty())
            continue;
        if (cellsOf(variables) > pxwebCells && one.values.size() > 2)
            one.values = QStringList{one.values.first(), one.values.last()};
        if (cellsOf(variables) > pxwebCells)
            one.values = QStringList{one.values.last()};
    }
    const qsizetype cells = cellsOf(variables);
    return cells > 0 && cells <= pxwebCells;
}

} // namespace

std::optional<QByteArray> pxwebQuery(const QByteArray &told)
{
    const QJsonArray variables =
        QJsonDocument::fromJson(told).object().value(QLatin1String("variables")).toArray();
    QList<Variable> wanted;
    for (const QJsonValue &one : variables)
        if (const auto variable = asked(one.toObject()))
            wanted.append(*variable);
    if (wanted.isEmpty() || !fit(wanted))
        return std::nullopt;
    QJsonArray query;
    for (const Variable &one : wanted)
        query.append(
            QJsonObject{{QStringLiteral("code"), one.code},
                        {QStringLiteral("selection"),
                         QJsonObject{{QStringLiteral("filter"), QStringLiteral("item")},
                                     {QStringLiteral("values"), QJsonArray::fromStringList(one.values)}}}});
    const QJsonObject question{
        {QStringLiteral("query"), query},
        {QStringLiteral("response"), QJsonObject{{QStringLiteral("format"), QStringLiteral("json-stat2")}}}};
    return QJsonDocument(question).toJson(QJsonDocument::Compact);
}

} // namespace kopa
