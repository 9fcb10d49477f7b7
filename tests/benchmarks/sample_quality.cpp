#include "sample_quality.h"

#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "sample_notes.h"

#include <algorithm>

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

constexpr int commonEvery = 4;

QString criterionId(int at)
{
    return QStringLiteral("criterion%1").arg(at);
}

/// Every second common one is a new version of the one before it.
bool replacesAnother(int at)
{
    return at % (2 * commonEvery) == commonEvery;
}

Edit criterionAt(int at, const QualitySize &size, std::mt19937 &random)
{
    const int topic = int(random() % unsigned(std::max(1, size.criteria / 4)));
    const bool common = at % commonEvery == 0;
    Edit edit{.key = {criterion::type().number, criterionId(at)},
              .fields = {{criterion::owner, common ? QString() : municipality(at % size.municipalities)},
                         {criterion::titleSv, QStringLiteral("Kriterium %1").arg(topic)},
                         {criterion::state, QStringLiteral("in")},
                         {criterion::scale, QStringLiteral("percent")},
                         {criterion::direction, QStringLiteral("at_least")},
                         {criterion::threshold, QString::number(60 + 5 * int(random() % 5))},
                         {criterion::calendar, QStringLiteral("yearly")}},
              .sets = {{criterion::educations, {educationAt(at)}, {}}}};
    if (replacesAnother(at)) {
        edit.fields.append({criterion::replaces, criterionId(at - commonEvery)});
        edit.fields.append({criterion::version, std::int64_t(2)});
    }
    return edit;
}

Edit buyingOf(int provider, int buyer, const QString &who)
{
    return {.key = {method::type().number, QStringLiteral("method%1.%2").arg(provider).arg(buyer)},
            .fields = {{method::provider, QStringLiteral("provider%1").arg(provider)},
                       {method::organisation, who},
                       {method::education, educationAt(buyer)}}};
}

/// What one municipality got of one provider's report of a year.
QList<Edit> partOf(int provider, const QString &buyer, int year, int answers, std::mt19937 &random)
{
    const QString id = QStringLiteral("part%1.%2.%3").arg(QString::number(provider), buyer).arg(year);
    QList<Edit> edits{{.key = {quality_report::type().number, id},
                       .fields = {{quality_report::provider, QStringLiteral("provider%1").arg(provider)},
                                  {quality_report::period, QString::number(2020 + year)},
                                  {quality_report::buyer, buyer},
                                  {quality_report::state, QStringLiteral("sent")},
                                  {quality_report::sending, std::int64_t(1)}},
                       .sets = {{quality_report::educations, {educationAt(0)}, {}}}}};
    for (int answer = 0; answer < answers; ++answer)
        edits.append({.key = {report_value::type().number, QStringLiteral("%1.%2").arg(id).arg(answer)},
                      .fields = {{report_value::report, id},
                                 {report_value::criterion,
                                  criterionId(2 * commonEvery * answer + (year > 1 ? commonEvery : 0))},
                                 {report_value::education, educationAt(0)},
                                 {report_value::buyer, buyer},
                                 {report_value::value, QString::number(40 + int(random() % 60))},
                                 {report_value::learners, std::int64_t(5 + int(random() % 95))}}});
    return edits;
}

} // namespace

void writeQuality(Store &store, const QualitySize &size)
{
    std::mt19937 random(9);
    QList<Edit> edits;
    for (int at = 0; at < size.criteria; ++at)
        edits.append(criterionAt(at, size, random));
    QMap<int, QStringList> buyers;
    for (int provider = 0; provider < size.providers; ++provider)
        while (buyers[provider].size() < std::min(buyersOfEach, size.municipalities)) {
            const QString who = municipality(int(random() % unsigned(size.municipalities)));
            if (buyers[provider].contains(who))
                continue;
            edits.append(buyingOf(provider, int(buyers[provider].size()), who));
            buyers[provider].append(who);
        }
    sure(store.writeAll(edits));
    const int parts = size.providers * std::min(buyersOfEach, size.municipalities) * size.years;
    const int inEach = std::min((size.answers + parts - 1) / parts, size.criteria / (2 * commonEvery));
    for (int provider = 0; provider < size.providers; ++provider) {
        edits.clear();
        for (const QString &buyer : std::as_const(buyers[provider]))
            for (int year = 0; year < size.years; ++year)
                edits += partOf(provider, buyer, year, inEach, random);
        sure(store.writeAll(edits));
    }
}

} // namespace kopa::benchmark
