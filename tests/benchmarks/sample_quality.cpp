#include "sample_quality.h"

#include "core/records/criterion.h"
#include "core/records/method.h"
#include "sample_notes.h"

namespace kopa::benchmark {

namespace {

constexpr int educations = 2;
constexpr int buyersOfEach = 8;

QString educationAt(int place)
{
    return method::type().field(method::education)->choices[place % educations];
}

QString municipality(int place)
{
    return QStringLiteral("municipality%1").arg(place);
}

Edit criterionAt(int at, const QualitySize &size, std::mt19937 &random)
{
    const int topic = int(random() % unsigned(std::max(1, size.criteria / 4)));
    return {.key = {criterion::type().number, QStringLiteral("criterion%1").arg(at)},
            .fields = {{criterion::owner, municipality(at % size.municipalities)},
                       {criterion::titleSv, QStringLiteral("Kriterium %1").arg(topic)},
                       {criterion::scale, QStringLiteral("percent")},
                       {criterion::direction, QStringLiteral("at_least")},
                       {criterion::threshold, QString::number(60 + 5 * int(random() % 5))},
                       {criterion::calendar, QStringLiteral("yearly")}},
            .sets = {{criterion::educations, {educationAt(at)}, {}}}};
}

} // namespace

void writeQuality(Store &store, const QualitySize &size)
{
    std::mt19937 random(9);
    QList<Edit> edits;
    for (int at = 0; at < size.criteria; ++at)
        edits.append(criterionAt(at, size, random));
    for (int provider = 0; provider < size.providers; ++provider)
        for (int buyer = 0; buyer < buyersOfEach; ++buyer)
            edits.append(
                {.key = {method::type().number, QStringLiteral("method%1.%2").arg(provider).arg(buyer)},
                 .fields = {
                     {method::provider, QStringLiteral("provider%1").arg(provider)},
                     {method::organisation, municipality(int(random() % unsigned(size.municipalities)))},
                     {method::education, educationAt(buyer)}}});
    sure(store.writeAll(edits));
}

} // namespace kopa::benchmark
