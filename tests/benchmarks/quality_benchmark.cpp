#include "core/quality/differences.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "sample_notes.h"
#include "sample_quality.h"
#include "table.h"

#include <QCoreApplication>
#include <QDate>
#include <QTemporaryDir>

// The quality follow-up of a region: what a page asks of the store and reckons before it can show anything.

namespace kopa::benchmark {
namespace {

/// Of every provider and kind of education, as the overview has it.
qsizetype allDifferences(Store &store)
{
    const QList<Record> criteria = sure(store.records(criterion::type()));
    const QList<Record> methods = sure(store.records(method::type()));
    const QList<Record> voices = sure(store.records(criterion_voice::type()));
    const quality::Demands demands(criteria, voices, QDate(2026, 5, 4));
    qsizetype rows = 0;
    for (const quality::Buying &buying : quality::buyingsOf(methods, criteria, {}))
        rows += demands.differencesOf(buying).rows.size();
    return rows;
}

void differences(const Size &size, const QualitySize &region)
{
    const QTemporaryDir folder;
    const auto store = memberStore(folder.filePath(QStringLiteral("store")), sampleSpace());
    writeQuality(*store, region);
    QList<double> taken;
    for (int round = 0; round < size.rounds; ++round)
        taken.append(seconds([&] { allDifferences(*store); }) * 1000);
    row(QStringLiteral("quality: differences of %1 criteria, %2 municipalities, %3 providers")
            .arg(region.criteria)
            .arg(region.municipalities)
            .arg(region.providers),
        quantile(taken, 0.5), QStringLiteral(" ms"), 200);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    differences(size,
                size.tiny ? QualitySize{.municipalities = 4, .providers = 3, .criteria = 20} : QualitySize{});
}
