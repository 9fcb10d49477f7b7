#include "invented.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa {

namespace {

constexpr int oldest = 100;

QJsonObject dimension(const QStringList &codes)
{
    return {{QStringLiteral("category"),
             QJsonObject{{QStringLiteral("index"), QJsonArray::fromStringList(codes)}}}};
}

QStringList ages()
{
    QStringList codes{QStringLiteral("SSS")};
    for (int age = 0; age < oldest; ++age)
        codes.append(QString::number(age).rightJustified(3, u'0'));
    return codes << QStringLiteral("100-");
}

} // namespace

int inventedFigure(qsizetype area, qsizetype year, int age)
{
    return int(10 * (area + 1) + (age < 20 ? 3 - year : 5 + year));
}

QByteArray inventedAnswer(const QStringList &areas, const QStringList &years)
{
    QJsonArray values;
    for (qsizetype area = 0; area < areas.size(); ++area) {
        for (qsizetype year = 0; year < years.size(); ++year) {
            int total = 0;
            for (int age = 0; age <= oldest; ++age)
                total += inventedFigure(area, year, age);
            values.append(total);
            for (int age = 0; age <= oldest; ++age)
                values.append(inventedFigure(area, year, age));
        }
    }
    const QJsonObject dimensions{{QStringLiteral("Alue"), dimension(areas)},
                                 {QStringLiteral("Vuosi"), dimension(years)},
                                 {QStringLiteral("Ikä"), dimension(ages())}};
    const QJsonObject answer{
        {QStringLiteral("class"), QStringLiteral("dataset")},
        {QStringLiteral("version"), QStringLiteral("2.0")},
        {QStringLiteral("label"), QStringLiteral("Invented people")},
        {QStringLiteral("source"), QStringLiteral("Example Institute")},
        {QStringLiteral("id"),
         QJsonArray{QStringLiteral("Alue"), QStringLiteral("Vuosi"), QStringLiteral("Ikä")}},
        {QStringLiteral("size"), QJsonArray{int(areas.size()), int(years.size()), oldest + 2}},
        {QStringLiteral("role"), QJsonObject{{QStringLiteral("time"), QJsonArray{QStringLiteral("Vuosi")}},
                                             {QStringLiteral("geo"), QJsonArray{QStringLiteral("Alue")}}}},
        {QStringLiteral("dimension"), dimensions},
        {QStringLiteral("value"), values}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace kopa
