#include "file_words.h"

#include "core/records/attachment.h"

#include <algorithm>

namespace kopa {

QString mediaKind(const QString &mediaType)
{
    if (mediaType.startsWith(u"image/") && mediaType != u"image/svg+xml")
        return QStringLiteral("picture");
    if (mediaType.startsWith(u"audio/"))
        return QStringLiteral("audio");
    if (mediaType.startsWith(u"video/"))
        return QStringLiteral("video");
    if (mediaType == u"application/pdf")
        return QStringLiteral("pdf");
    if (mediaType == u"text/plain" || mediaType == u"text/markdown" || mediaType == u"text/csv")
        return QStringLiteral("text");
    return QStringLiteral("file");
}

bool hasFiles(const QSet<RecordKey> &keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [](const RecordKey &key) { return key.type == attachment::type().number; });
}

QString fileStage(const std::optional<KeptAttachment> &kept)
{
    if (kept && !kept->problem.isEmpty())
        return QStringLiteral("failed");
    if (!kept || !kept->isHere())
        return kept && kept->wanted ? QStringLiteral("coming") : QStringLiteral("away");
    if (kept->safe)
        return QStringLiteral("safe");
    return kept->sent > 0 ? QStringLiteral("sending") : QStringLiteral("here");
}

double fileProgress(const std::optional<KeptAttachment> &kept)
{
    if (!kept || kept->pieces == 0)
        return 0;
    return double(kept->isHere() ? kept->sent : kept->held) / double(kept->pieces);
}

QVariantMap fileRow(const Record &record)
{
    const QString type = record.text(attachment::mediaType);
    const QString small = record.text(attachment::thumbnail);
    return {{QStringLiteral("fileId"), record.id},
            {QStringLiteral("name"), record.text(attachment::name)},
            {QStringLiteral("caption"), record.text(attachment::caption)},
            {QStringLiteral("mediaType"), type},
            {QStringLiteral("kind"), mediaKind(type)},
            {QStringLiteral("size"), double(record.integer(attachment::size))},
            {QStringLiteral("seconds"), int(record.integer(attachment::seconds))},
            {QStringLiteral("thumbnail"),
             small.isEmpty() ? QString() : QStringLiteral("image://thumbnail/") + small},
            {QStringLiteral("taken"), record.text(attachment::taken)}};
}

int devicesToFetch(Store &store, const KeptAttachment &kept)
{
    const auto devices = store.setting(otherDevicesSetting(kept.space));
    return devices.ok() && devices->isValid() ? devices->toInt() : -1;
}

void addStage(QVariantMap &row, const std::optional<KeptAttachment> &kept, int devices)
{
    row.insert(QStringLiteral("stage"), fileStage(kept));
    row.insert(QStringLiteral("here"), kept && kept->isHere());
    row.insert(QStringLiteral("progress"), fileProgress(kept));
    row.insert(QStringLiteral("fetchedBy"), kept ? kept->fetchedBy : -1);
    row.insert(QStringLiteral("fetchedOf"), devices);
    row.insert(QStringLiteral("errorCode"), kept ? kept->problem : QString());
    row.insert(QStringLiteral("errorParameters"), QVariantMap());
}

} // namespace kopa
