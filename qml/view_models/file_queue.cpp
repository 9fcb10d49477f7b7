#include "file_queue.h"

#include "session.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace kopa {

FileQueue::FileQueue(StoreThread &store, const PictureMaker *pictures, QObject *parent)
    : QObject(parent), m_store(store), m_pictures(pictures)
{
}

int FileQueue::add(const NewAttachment &what, Source source)
{
    Item item;
    item.number = ++m_last;
    item.what = what;
    item.source = std::move(source);
    item.cancelled = std::make_shared<std::atomic_bool>(false);
    m_items.append(item);
    Q_EMIT changed(what.note);
    next();
    return item.number;
}

int FileQueue::addFile(NewAttachment what, const QString &path)
{
    what.name = QFileInfo(path).fileName();
    return add(what, [path]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        // A folder or a pipe has no bytes that could be read twice.
        if (QFileInfo(path).isFile())
            file->open(QIODevice::ReadOnly);
        return file;
    });
}

int FileQueue::addBytes(const NewAttachment &what, const QByteArray &bytes)
{
    return add(what, [bytes]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    });
}

FileQueue::Item *FileQueue::find(int number)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [number](const Item &item) { return item.number == number; });
    return found == m_items.end() ? nullptr : &*found;
}

void FileQueue::next()
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return !item.error; });
    if (m_current != 0 || found == m_items.end())
        return;
    const Item &item = *found;
    m_current = item.number;
    const auto work = [this, item]() -> Result<RecordKey> {
        if (!m_pictures)
            return ErrorCode::Internal;
        const std::unique_ptr<QIODevice> source = item.source();
        if (!source || !source->isOpen())
            return Error{ErrorCode::InputOutput, {{QStringLiteral("name"), item.what.name}}};
        const auto told = [this, number = item.number](std::int64_t done, std::int64_t total) {
            QMetaObject::invokeMethod(
                this, [this, number, done, total] { progress(number, done, total); }, Qt::QueuedConnection);
        };
        return AttachmentWriter(m_store, *m_pictures, *item.cancelled).add(item.what, *source, told);
    };
    Session::away(this, work,
                  [this, number = item.number](const Result<RecordKey> &kept) { finish(number, kept); });
}

void FileQueue::progress(int number, std::int64_t done, std::int64_t total)
{
    if (Item *item = find(number)) {
        item->done = done;
        item->total = total;
        Q_EMIT changed(item->what.note);
    }
}

void FileQueue::finish(int number, const Result<RecordKey> &kept)
{
    m_current = 0;
    if (Item *item = find(number)) {
        const QString note = item->what.note;
        if (kept.ok() || kept.error().code == ErrorCode::Cancelled)
            m_items.removeIf([number](const Item &each) { return each.number == number; });
        else
            item->error = kept.error();
        if (kept.ok())
            Q_EMIT added(number, *kept);
        Q_EMIT changed(note);
    }
    next();
}

void FileQueue::retry(int number)
{
    Item *item = find(number);
    if (!item || !item->error)
        return;
    item->error.reset();
    item->done = 0;
    Q_EMIT changed(item->what.note);
    next();
}

void FileQueue::drop(int number)
{
    Item *item = find(number);
    if (!item)
        return;
    *item->cancelled = true;
    const QString note = item->what.note;
    // One under way is gone when its writer has taken back what it had kept.
    if (number != m_current)
        m_items.removeIf([number](const Item &each) { return each.number == number; });
    Q_EMIT changed(note);
}

QList<FileQueue::Item> FileQueue::ofNote(const QString &note) const
{
    QList<Item> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [&note](const Item &item) { return item.what.note == note; });
    return items;
}

} // namespace kopa
