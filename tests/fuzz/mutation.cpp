#include "mutation.h"

namespace kopa {

static qsizetype below(qsizetype bound, std::mt19937 &random)
{
    return bound <= 0 ? 0 : qsizetype(random() % std::uint32_t(bound));
}

static void mutate(QByteArray &bytes, const QList<QByteArray> &seeds, std::mt19937 &random)
{
    const qsizetype at = below(bytes.size(), random);
    switch (random() % 7) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ 1 << random() % 8);
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = char(random());
        break;
    case 2:
        bytes.remove(at, below(32, random));
        break;
    case 3:
        bytes.insert(at, bytes.mid(below(bytes.size(), random), below(64, random)));
        break;
    case 4:
        bytes.insert(at, QByteArray(below(16, random), char(random())));
        break;
    case 5:
        bytes.truncate(at);
        break;
    default: {
        const QByteArray &other = seeds[below(seeds.size(), random)];
        bytes.replace(at, below(64, random), other.mid(below(other.size(), random), below(64, random)));
    }
    }
}

QByteArray mutated(const QList<QByteArray> &seeds, std::mt19937 &random)
{
    QByteArray bytes = seeds[below(seeds.size(), random)];
    // One change mostly: many together hardly ever get past the first check.
    const int changes = random() % 4 == 0 ? int(random() % 8) : 1;
    for (int i = 0; i < changes; ++i)
        mutate(bytes, seeds, random);
    return bytes;
}

} // namespace kopa
