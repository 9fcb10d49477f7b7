#include <QDir>
#include <QImage>

#include <cstdio>

namespace {

/// A pixel counts as different beyond this in any channel: what antialiasing may do stays below it.
constexpr int channelTolerance = 40;
/// So many pixels of a picture may differ.
constexpr double shareTolerance = 0.002;

bool differs(QRgb one, QRgb other)
{
    return qAbs(qRed(one) - qRed(other)) > channelTolerance ||
           qAbs(qGreen(one) - qGreen(other)) > channelTolerance ||
           qAbs(qBlue(one) - qBlue(other)) > channelTolerance;
}

/// The share of different pixels, 1 when the sizes differ or a picture is missing.
double difference(const QImage &golden, const QImage &shot)
{
    if (golden.isNull() || golden.size() != shot.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < golden.height(); ++y)
        for (int x = 0; x < golden.width(); ++x)
            count += differs(golden.pixel(x, y), shot.pixel(x, y)) ? 1 : 0;
    return double(count) / (double(golden.width()) * golden.height());
}

} // namespace

/// compare GOLDENS SHOTS: fails when a golden picture is not matched by the shot of its name.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QDir goldens(QString::fromLocal8Bit(argv[1]));
    const QDir shots(QString::fromLocal8Bit(argv[2]));
    const QStringList names = goldens.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    int bad = names.isEmpty() ? 1 : 0;
    for (const QString &name : names) {
        const double share = difference(QImage(goldens.filePath(name)), QImage(shots.filePath(name)));
        if (share <= shareTolerance)
            continue;
        ++bad;
        std::printf("%s: %.2f %% of the pixels differ from the golden picture\n", qPrintable(name),
                    share * 100);
    }
    std::printf("%d pictures compared, %d differ\n", int(names.size()), bad);
    return bad == 0 ? 0 : 1;
}
