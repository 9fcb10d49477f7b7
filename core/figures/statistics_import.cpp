#include "statistics_import.h"

#include "core/attachments/attachment_writer.h"
#include "core/records/statistics_table.h"
#include "core/statistics/area_match.h"
#include "core/statistics/damage.h"
#include "core/statistics/dimension_roles.h"
#include "core/statistics/statistics_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace kopa {

using namespace statistics;

namespace {

constexpr QLatin1String defaultLicence("CC BY 4.0");

/// Files of statistics are no pictures.
class NoPictures : public PictureMaker
{
public:
    Result<PreparedPicture> prepare(const QByteArray &, int) const override
    {
        return ErrorCode::PictureUnreadable;
    }
};

QByteArray mediaTypeOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::PxCsv:
        return "text/csv";
    case Dialect::JsonStat:
        return "application/json";
    case Dialect::Px:
        return "text/plain";
    }
    return {};
}

QString firstFilled(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        if (!text.simplified().isEmpty())
            return text.simplified();
    return {};
}

/// Statistics Finland, by the address of its services; others are to be named by the file or by people.
QString sourceAt(const QString &address, const QString &language)
{
    const QString host = QUrl(address).host();
    if (host != QStringLiteral("stat.fi") && !host.endsWith(QStringLiteral(".stat.fi")))
        return {};
    const Label names = [] {
        Label label(QStringLiteral("fi"), QStringLiteral("Tilastokeskus"));
        label.set(QStringLiteral("sv"), QStringLiteral("Statistikcentralen"));
        label.set(QStringLiteral("en"), QStringLiteral("Statistics Finland"));
        return label;
    }();
    return names.in(language);
}

/// The first day of the one division whose municipalities are all in the table; otherwise invalid.
Result<QDate> divisionOf(const StatisticsTable &table)
{
    KOPA_ASSIGN(const Municipalities *municipalities, knownMunicipalities());
    const FoundDimensions found = findDimensions(table, *municipalities);
    if (found.area < 0)
        return QDate();
    KOPA_ASSIGN(const AreaMatch match, matchAreas(table.dimensions[found.area], *municipalities));
    return match.whole && match.divisions.size() == 1 ? match.divisions.first().from : QDate();
}

Result<Edit> recordOf(const StatisticsTable &table, const StatisticsOrigin &origin)
{
    Edit edit{{statistics_table::type().number, crypto::newObjectId()}};
    edit.space = origin.space;
    const QString source = firstFilled(
        {origin.source, table.source.in(origin.language), sourceAt(origin.address, origin.language)});
    if (source.isEmpty())
        return Error{ErrorCode::StatisticsMissing, {{QStringLiteral("missing"), QStringLiteral("source")}}};
    KOPA_ASSIGN(const QDate division, divisionOf(table));
    const QDate retrieved = origin.retrieved.isValid() ? origin.retrieved : QDate::currentDate();
    const auto set = [&edit](FieldNumber field, const QString &text) {
        if (!text.isEmpty())
            edit.fields.append({field, text});
    };
    set(statistics_table::title, firstFilled({table.title.in(origin.language), table.id, origin.name}));
    set(statistics_table::source, source);
    set(statistics_table::code, firstFilled({origin.code, tableCodeIn(table.id), tableCodeIn(origin.address),
                                             tableCodeIn(origin.name)}));
    set(statistics_table::retrieved, retrieved.toString(Qt::ISODate));
    set(statistics_table::licence, firstFilled({origin.licence, table.licence, QString(defaultLicence)}));
    set(statistics_table::division, division.toString(Qt::ISODate));
    set(statistics_table::address, origin.address);
    return edit;
}

} // namespace

Result<const Municipalities *> knownMunicipalities()
{
    static const Result<Municipalities> known = Municipalities::ofRegister();
    if (!known.ok())
        return known.error();
    return &known.value();
}

QString tableCodeIn(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[_/-])(1\\d[0-9a-z][a-z0-9])(?=$|[_./-])"));
    QString found;
    for (auto match = form.globalMatch(name); match.hasNext();) {
        const QString code = match.next().captured(1);
        if (std::any_of(code.begin(), code.end(), [](QChar sign) { return sign.isLetter(); }))
            found = code;
    }
    return found;
}

Result<void> checkAreas(const StatisticsTable &table)
{
    KOPA_ASSIGN(const Municipalities *municipalities, knownMunicipalities());
    const FoundDimensions found = findDimensions(table, *municipalities);
    if (found.area < 0)
        return {};
    KOPA_ASSIGN(const AreaMatch match, matchAreas(table.dimensions[found.area], *municipalities));
    KOPA_TRY(placesOf(match, *municipalities, {}, {}));
    return {};
}

Result<RecordKey> importStatistics(StoreThread &store, const std::atomic_bool &cancelled,
                                   const QByteArray &bytes, const StatisticsOrigin &origin)
{
    KOPA_ASSIGN(const Dialect dialect, dialectOf(bytes));
    KOPA_ASSIGN(const StatisticsTable table, readStatistics(bytes));
    KOPA_TRY(checkAreas(table));
    KOPA_ASSIGN(const Edit record, recordOf(table, origin));
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    const NoPictures pictures;
    KOPA_TRY(AttachmentWriter(store, pictures, cancelled)
                 .add({.note = {},
                       .space = origin.space,
                       .name = origin.name,
                       .mediaType = mediaTypeOf(dialect),
                       .table = record.key.id,
                       .along = {record}},
                      source));
    return record.key;
}

Result<RecordKey> importStatisticsFile(StoreThread &store, const std::atomic_bool &cancelled,
                                       const QString &path, StatisticsOrigin origin)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    if (file.size() > maximumFile)
        return tooLarge(maximumFile);
    const QByteArray bytes = file.read(maximumFile + 1);
    if (bytes.size() < file.size() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    if (origin.name.isEmpty())
        origin.name = QFileInfo(path).fileName();
    return importStatistics(store, cancelled, bytes, origin);
}

Result<RecordKey> importStatisticsFrom(StoreThread &store, const std::atomic_bool &cancelled,
                                       const FigureFetch &fetch, const QUrl &address, StatisticsOrigin origin)
{
    KOPA_ASSIGN(const QByteArray bytes, fetch(address));
    origin.address = address.toString();
    origin.name = address.fileName();
    return importStatistics(store, cancelled, bytes, origin);
}

} // namespace kopa
