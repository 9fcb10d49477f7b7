#pragma once

#include "core/attachments/attachment_reader.h"

#include <QImage>
#include <QSize>

#include <memory>
#include <mutex>

class QBuffer;
class QPdfDocument;

namespace kopa {

/// The file that is looked at, opened in memory and nowhere else; the last one stays until clear(). Each call
/// waits for the store: from any thread but the interface's and the store's.
class OpenFile
{
public:
    /// Bytes of a file that is shown; larger ones are saved as a copy.
    static constexpr std::int64_t maximumShown = 96LL * 1024 * 1024;

    /// The store must outlive it.
    explicit OpenFile(StoreThread &store);
    ~OpenFile();

    /// Of a file's record. NotFound, TooLarge, DecryptionFailed.
    Result<QByteArray> content(const QString &file);
    /// Upright, at most as large as this. PictureUnreadable.
    Result<QImage> picture(const QString &file, QSize within);
    /// How large the pages are, in points. Malformed.
    Result<QList<QSizeF>> pages(const QString &file);
    Result<QImage> page(const QString &file, int page, QSize within);
    void clear();

private:
    Result<void> load(const QString &file);
    Result<void> loadPages(const QString &file);

    StoreThread &m_store;
    std::mutex m_mutex;
    QString m_file;
    QByteArray m_content;
    std::unique_ptr<QBuffer> m_source;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace kopa
