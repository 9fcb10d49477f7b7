#include "figures_json.h"

#include "sentences.h"

#include <QJsonArray>

namespace kopa::cli {

using statistics::AgeRange;
using statistics::Growth;
using statistics::Sum;

namespace {

QString kindOf(const Area &area)
{
    switch (area.kind) {
    case Area::Kind::Municipality:
        return QStringLiteral("municipality");
    case Area::Kind::Pilot:
        return QStringLiteral("pilot");
    case Area::Kind::Network:
        return QStringLiteral("network");
    case Area::Kind::Country:
        return QStringLiteral("country");
    }
    return {};
}

QString rangeName(const AgeRange &range)
{
    return QString::number(range.from) + u'-' + (range.to ? QString::number(*range.to) : QString());
}

/// Nothing where figures are missing: a sum of the rest would be taken for the whole.
QJsonValue sumJson(const Sum &sum)
{
    return sum.missing > 0 ? QJsonValue() : QJsonValue(sum.value);
}

void addGrowth(QJsonObject &object, const std::optional<Growth> &growth)
{
    if (!growth)
        return;
    object.insert(QStringLiteral("change"), growth->change);
    if (growth->percent)
        object.insert(QStringLiteral("percent"), *growth->percent);
}

QJsonObject timeJson(const FiguresAt &at)
{
    QJsonObject object{{QStringLiteral("time"), at.time}, {QStringLiteral("total"), sumJson(at.total)}};
    if (at.total.missing > 0)
        object.insert(QStringLiteral("missing"), at.total.missing);
    if (!at.ages)
        return object;
    const QList<AgeRange> classes = statistics::educationClasses();
    QJsonObject ages;
    for (qsizetype i = 0; i < classes.size(); ++i)
        ages.insert(rangeName(classes[i]), sumJson(at.ages->classes.value(i)));
    object.insert(QStringLiteral("ages"), ages);
    object.insert(QStringLiteral("births"), sumJson(at.ages->births));
    object.insert(QStringLiteral("school_leavers"), sumJson(at.ages->schoolLeavers));
    return object;
}

} // namespace

QJsonObject tableJson(const KeptTable &table)
{
    return {{QStringLiteral("id"), table.id},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("source"), table.source},
            {QStringLiteral("code"), table.code},
            {QStringLiteral("retrieved"), table.retrieved.toString(Qt::ISODate)},
            {QStringLiteral("licence"), table.licence},
            {QStringLiteral("division"), table.division.toString(Qt::ISODate)},
            {QStringLiteral("address"), table.address},
            {QStringLiteral("file"), table.file},
            {QStringLiteral("here"), table.here}};
}

QJsonObject figuresJson(const AreaFigures &figures, const QString &language)
{
    QJsonObject object{
        {QStringLiteral("area"), figures.area.key()},
        {QStringLiteral("kind"), kindOf(figures.area)},
        {QStringLiteral("name"), figures.area.name.in(language)},
        {QStringLiteral("municipalities"), QJsonArray::fromStringList(figures.area.municipalities)}};
    if (figures.problem) {
        object.insert(QStringLiteral("problem"), QString(errorName(figures.problem->code)));
        object.insert(QStringLiteral("message"), sentence(*figures.problem));
        return object;
    }
    QJsonArray times;
    for (const FiguresAt &at : figures.times)
        times.append(timeJson(at));
    object.insert(QStringLiteral("figures"), times);
    addGrowth(object, figures.growth());
    return object;
}

} // namespace kopa::cli
