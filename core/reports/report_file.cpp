#include "report_file.h"

#include "core/attachments/attachment_reader.h"
#include "core/documents/paper_file.h"
#include "core/documents/whole_file.h"
#include "core/records/attachment.h"
#include "paper.h"

#include <QMap>

namespace kopa::reports {

namespace {

constexpr std::int64_t largest = 32 * 1024 * 1024;

bool isSame(StoreThread &store, const RecordKey &key, const Attached &picture)
{
    auto asked =
        store.run(StoreThread::Priority::Person, [key](Store &opened) { return opened.record(key); });
    asked.waitForFinished();
    return asked.resultCount() > 0 && asked.result().ok() &&
           asked.result()->text(attachment::content) == picture.content;
}

QMap<QString, QByteArray> picturesOf(StoreThread &store, const ReportContent &content)
{
    QMap<QString, QByteArray> pictures;
    for (const ContentBlock &block : content.blocks) {
        const auto *picture = std::get_if<Attached>(&block);
        if (!picture || (picture->mediaType != u"image/png" && picture->mediaType != u"image/jpeg"))
            continue;
        const RecordKey key{attachment::type().number, picture->record};
        if (!isSame(store, key, *picture))
            continue;
        if (const auto bytes = readAttachment(store, key, largest); bytes.ok())
            pictures.insert(picture->record, *bytes);
    }
    return pictures;
}

} // namespace

Result<void> saveReport(StoreThread &store, const ReportContent &content, const QString &path)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        KOPA_ASSIGN(const QByteArray book, documents::writeXlsx(content.title, annexOf(content)));
        return documents::writeWhole(path, book);
    }
    const QMap<QString, QByteArray> pictures = picturesOf(store, content);
    const auto bytesOf = [&pictures](const Attached &picture) { return pictures.value(picture.record); };
    return documents::savePaper(paperOf(content, bytesOf), path);
}

} // namespace kopa::reports
