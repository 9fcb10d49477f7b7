#pragma once

#include "core/attachments/attachment_writer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kopa {

/// Adds files to notes, one after another, off the interface's thread and whatever page is shown. What cannot
/// be added stays in the queue with the reason, until it is tried again or dropped.
class FileQueue : public QObject
{
    Q_OBJECT

public:
    /// Opens the bytes for reading, on another thread; null or a closed device when that fails.
    using Source = std::function<std::unique_ptr<QIODevice>()>;
    /// What waits to be added, or could not be.
    struct Item
    {
        int number = 0;
        NewAttachment what;
        Source source;
        std::int64_t done = 0; ///< bytes that are durable, of `total`
        std::int64_t total = 0;
        std::optional<Error> error;
        std::shared_ptr<std::atomic_bool> cancelled;
    };

    /// The store and the maker outlive it; without a maker nothing can be added.
    FileQueue(StoreThread &store, const PictureMaker *pictures, QObject *parent);

    /// Answers the item's number.
    int add(const NewAttachment &what, Source source);
    /// A file of the disk; its name is the file's.
    int addFile(NewAttachment what, const QString &path);
    int addBytes(const NewAttachment &what, const QByteArray &bytes);
    void retry(int number);
    /// Takes an item out; nothing of it stays in the store.
    void drop(int number);
    QList<Item> ofNote(const QString &note) const;
    /// Null without one.
    const PictureMaker *pictures() const { return m_pictures; }

Q_SIGNALS:
    void changed(const QString &note);
    /// It is durable, and its record is there.
    void added(int number, const kopa::RecordKey &key);

private:
    void next();
    void finish(int number, const Result<RecordKey> &kept);
    void progress(int number, std::int64_t done, std::int64_t total);
    Item *find(int number);

    StoreThread &m_store;
    const PictureMaker *m_pictures;
    QList<Item> m_items;
    int m_last = 0;
    int m_current = 0; ///< the item under way
};

} // namespace kopa
