#include "statistics_reader.h"

#include "csv_rows.h"
#include "damage.h"
#include "json_stat_reader.h"
#include "px_csv_reader.h"
#include "px_reader.h"

#include <QRegularExpression>

namespace kopa::statistics {

namespace {

Error notStatistics(QLatin1String found)
{
    return {ErrorCode::NotStatistics, {{QStringLiteral("found"), QString(found)}}};
}

bool looksLikeHtml(QByteArrayView start)
{
    const QByteArray lower = start.toByteArray().toLower();
    return lower.startsWith('<') || lower.contains("<!doctype") || lower.contains("<html");
}

bool looksLikePx(QByteArrayView start)
{
    static const QRegularExpression statement(
        QStringLiteral("^[A-Z][A-Z-]{2,40}(\\[[a-z-]{2,8}\\])?(\\(\"[^\"]*\"\\))?\\s*=\\s*[\"A-Z0-9]"));
    return statement.match(QString::fromLatin1(start)).hasMatch();
}

/// Several fields in its first line, or in the one behind a title and an empty line.
bool looksLikeCsv(QByteArrayView bytes)
{
    CsvRows rows(bytes);
    for (int line = 0; line < 4 && !rows.atEnd(); ++line) {
        const char separator = rows.separatorAhead();
        if (separator != 0 && separator != ' ')
            return true;
        rows.setSeparator(separator == 0 ? ',' : separator);
        const auto row = rows.next();
        if (!row.ok())
            return false;
        if (row->size() > 1)
            return true;
    }
    return false;
}

} // namespace

Result<Dialect> dialectOf(QByteArrayView bytes)
{
    if (bytes.size() > maximumFile)
        return tooLarge(maximumFile);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArrayView start = bytes.first(std::min(bytes.size(), qsizetype(4096))).trimmed();
    if (start.isEmpty())
        return notStatistics(QLatin1String("empty"));
    if (start.contains('\0') || start.startsWith("PK\3\4") || start.startsWith("\x1F\x8B"))
        return notStatistics(QLatin1String("binary"));
    if (looksLikeHtml(start))
        return notStatistics(QLatin1String("html"));
    if (start.startsWith('{'))
        return bytes.contains("\"dimension\"") ? Result<Dialect>(Dialect::JsonStat)
                                               : notStatistics(QLatin1String("json"));
    if (start.startsWith('['))
        return notStatistics(QLatin1String("json"));
    if (looksLikePx(start))
        return Dialect::Px;
    return looksLikeCsv(bytes) ? Result<Dialect>(Dialect::PxCsv) : notStatistics(QLatin1String("text"));
}

Result<StatisticsTable> readStatistics(const QByteArray &bytes)
{
    KOPA_ASSIGN(const Dialect dialect, dialectOf(bytes));
    switch (dialect) {
    case Dialect::PxCsv:
        return readPxCsv(bytes);
    case Dialect::JsonStat:
        return readJsonStat(bytes);
    case Dialect::Px:
        return readPx(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace kopa::statistics
