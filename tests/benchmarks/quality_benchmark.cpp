#include "fake_exchange.h"
#include "qml/view_models/quality_comparison.h"
#include "qml/view_models/quality_views.h"
#include "qml/view_models/session.h"
#include "sample_notes.h"
#include "sample_quality.h"
#include "table.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>

// The quality follow-up of a region, as its pages have it: from the moment somebody opens one until all its
// rows are there to be shown.

namespace kopa::benchmark {
namespace {

/// Lets events pass until something is there. What never comes measures nothing.
template <class Holds> void until(Holds holds)
{
    const QDeadlineTimer patience(60'000);
    while (!holds()) {
        if (patience.hasExpired())
            qFatal("nothing came");
        QCoreApplication::processEvents();
        QThread::usleep(200);
    }
}

/// Of all providers in numbers, and of one in rows.
void openDifferences(const QString &provider, const QString &education)
{
    QualityDifferences page;
    page.setProvider(provider);
    page.setEducation(education);
    until([&] { return page.isLoaded() && !page.rows().isEmpty(); });
}

/// One criterion over all municipalities, providers and years, with what can be chosen instead.
void openComparison()
{
    QualityComparison page;
    until([&] { return page.isLoaded() && !page.series().isEmpty(); });
}

template <class Open> void measure(const QString &name, int rounds, Open open)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round)
        taken.append(seconds(open) * 1000);
    row(name, quantile(taken, 0.5), QStringLiteral(" ms"), 200);
}

void measure(const Size &size, const QualitySize &region)
{
    QString provider;
    QString education;
    {
        const QualityDifferences page;
        until([&] { return !page.overview().isEmpty(); });
        const QVariantMap first = page.overview().first().toMap();
        provider = first.value(QStringLiteral("provider")).toString();
        education = first.value(QStringLiteral("education")).toString();
    }
    measure(QStringLiteral("quality: differences of %1 criteria, %2 municipalities, %3 providers")
                .arg(region.criteria)
                .arg(region.municipalities)
                .arg(region.providers),
            size.rounds, [&] { openDifferences(provider, education); });
    measure(QStringLiteral("quality: a criterion over all years, of %1 answers").arg(region.answers),
            size.rounds, openComparison);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa;
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    const QualitySize region =
        size.tiny ? QualitySize{.municipalities = 4, .providers = 3, .criteria = 24, .answers = 100}
                  : QualitySize{};
    const QTemporaryDir folder;
    writeQuality(*memberStore(folder.path(), sampleSpace()), region);
    StoreThread store(folder.path(), StoreOptions());
    FakeExchange exchange;
    const Session session(&store, &exchange, QStringLiteral("fi"));
    measure(size, region);
    return 0;
}
