#include "file_viewer.h"

#include "core/attachments/attachment_reader.h"
#include "core/records/attachment.h"
#include "session.h"

#include <QDir>
#include <QSaveFile>
#include <QStringDecoder>

namespace kopa {

namespace {

constexpr qsizetype longestText = 400'000; ///< bytes
constexpr qint64 block = 256 * 1024;

Result<void> writeCopy(StoreThread &store, const QString &file, const QString &path,
                       const std::atomic_bool &stop, const std::function<void(double)> &progress)
{
    auto known = store.run(StoreThread::Priority::Person, [file](Store &opened) {
        return Attachments(opened).opener({attachment::type().number, file});
    });
    known.waitForFinished();
    if (known.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const Attachments::Opener opener, known.result());
    AttachmentReader reader(store, opener);
    QSaveFile copy(path);
    const auto failed = [&copy] {
        return Error{copy.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                : ErrorCode::InputOutput,
                     {{QStringLiteral("path"), copy.fileName()}}};
    };
    if (!copy.open(QIODevice::WriteOnly))
        return failed();
    for (qint64 done = 0; done < opener.size;) {
        const QByteArray part = reader.read(std::min(block, opener.size - done));
        if (stop)
            return ErrorCode::Cancelled;
        if (part.isEmpty())
            return reader.problem().value_or(Error{ErrorCode::NotFound});
        if (copy.write(part) != part.size())
            return failed();
        done += part.size();
        progress(double(done) / double(opener.size));
    }
    return copy.commit() ? Result<void>() : failed();
}

} // namespace

FileViewer::FileViewer(QObject *parent) : QObject(parent) {}

FileViewer::~FileViewer()
{
    cancelSaving();
}

void FileViewer::setFileId(const QString &id)
{
    if (id == m_file)
        return;
    m_file = id;
    load();
}

void FileViewer::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    load();
}

void FileViewer::setHere(bool here)
{
    if (here == m_here)
        return;
    m_here = here;
    load();
}

Result<FileViewer::Content> FileViewer::read(const QString &file, const QString &kind)
{
    OpenFile &open = Session::instance()->openFile();
    Content content;
    if (kind == u"pdf") {
        KOPA_ASSIGN(const QList<QSizeF> sizes, open.pages(file));
        for (const QSizeF &size : sizes)
            content.pages.append(size.width() > 0 ? size.height() / size.width() : 1.414);
    } else if (kind == u"text") {
        KOPA_ASSIGN(const QByteArray bytes, open.content(file));
        QStringDecoder utf8(QStringDecoder::Utf8);
        content.text = utf8(bytes.left(longestText));
        content.cut = bytes.size() > longestText;
        if (utf8.hasError())
            content.text = QString::fromLatin1(bytes.left(longestText));
    }
    return content;
}

void FileViewer::load()
{
    const int number = ++m_reading;
    m_content = {};
    m_error.reset();
    m_loaded = false;
    Q_EMIT fileIdChanged();
    Q_EMIT loadedChanged();
    if (!m_here || m_file.isEmpty() || (m_kind != u"pdf" && m_kind != u"text"))
        return;
    Session::away(
        this, [file = m_file, kind = m_kind] { return read(file, kind); },
        [this, number](const Result<Content> &content) {
            if (number != m_reading)
                return;
            if (content.ok())
                m_content = *content;
            else
                m_error = content.error();
            m_loaded = true;
            Q_EMIT loadedChanged();
        });
}

void FileViewer::saveCopy(const QUrl &to)
{
    if (m_stop || m_file.isEmpty() || !to.isLocalFile())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_saveProgress = 0;
    Q_EMIT savingChanged();
    const QString path = to.toLocalFile();
    const auto work = [store = &Session::instance()->store(), file = m_file, path, stop = m_stop,
                       viewer = QPointer<FileViewer>(this)] {
        return writeCopy(*store, file, path, *stop, [viewer](double progress) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [viewer, progress] {
                    if (viewer) {
                        viewer->m_saveProgress = progress;
                        Q_EMIT viewer->savingChanged();
                    }
                },
                Qt::QueuedConnection);
        });
    };
    Session::away(this, work, [this, path](const Result<void> &written) {
        m_stop.reset();
        Q_EMIT savingChanged();
        if (written.ok())
            Q_EMIT saved(QDir::toNativeSeparators(path));
        else if (written.error().code != ErrorCode::Cancelled)
            Q_EMIT saveFailed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

void FileViewer::cancelSaving()
{
    if (m_stop)
        *m_stop = true;
}

} // namespace kopa
