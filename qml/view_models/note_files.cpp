#include "note_files.h"

#include "administration_list.h"
#include "core/records/attachment.h"
#include "file_words.h"
#include "session.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTimer>

namespace kopa {

namespace {

constexpr int readAfterMs = 120;
const QString sideKey = QStringLiteral("picture.side");
const QString addingPrefix = QStringLiteral("adding:");

int queueNumber(const QString &fileId)
{
    return fileId.startsWith(addingPrefix) ? fileId.mid(addingPrefix.size()).toInt() : 0;
}

RecordKey fileKey(const QString &id)
{
    return {attachment::type().number, id};
}

} // namespace

NoteFiles::NoteFiles(QObject *parent)
    : RowListModel({"fileId", "name", "caption", "mediaType", "kind", "size", "seconds", "thumbnail", "stage",
                    "here", "progress", "fetchedBy", "fetchedOf", "taken", "errorCode", "errorParameters"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || hasFiles(keys))
            readLater();
    });
    connect(session->exchange(), &Exchange::statusChanged, this, &NoteFiles::readLater);
    connect(&session->files(), &FileQueue::changed, this, [this](const QString &note) {
        if (note == m_note)
            show();
    });
    connect(&session->files(), &FileQueue::added, this, &NoteFiles::readNow);
    connect(session, &Session::settingChanged, this, [this](const QString &key) {
        if (key == sideKey)
            Q_EMIT pictureSizeChanged();
    });
}

void NoteFiles::setNoteId(const QString &id)
{
    if (id == m_note)
        return;
    m_note = id;
    ++m_reading;
    m_files.clear();
    m_loaded = false;
    show();
    Q_EMIT noteIdChanged();
    Q_EMIT loadedChanged();
    readNow();
}

void NoteFiles::setSpace(const QString &space)
{
    if (space == m_space)
        return;
    m_space = space;
    Q_EMIT noteIdChanged();
}

QString NoteFiles::pictureSize() const
{
    const QString side = Session::instance()->setting(sideKey);
    return side.isEmpty() ? QStringLiteral("original") : side;
}

void NoteFiles::setPictureSize(const QString &size)
{
    Session::instance()->setSetting(sideKey, size.toInt() > 0 ? size : QString());
}

void NoteFiles::readLater()
{
    if (!m_note.isEmpty() && !std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &NoteFiles::readNow);
}

Result<QList<NoteFiles::File>> NoteFiles::read(Store &store, const QString &note)
{
    Attachments attachments(store);
    KOPA_ASSIGN(const QList<Record> records, attachments.ofNote(note));
    QList<File> files;
    for (const Record &record : records) {
        const auto opener = attachments.opener({record.type->number, record.id});
        File file{record, std::nullopt};
        if (opener.ok())
            if (auto kept = attachments.kept(opener->space, opener->id); kept.ok())
                file.kept = *kept;
        if (file.kept)
            file.devices = devicesToFetch(store, *file.kept);
        files.append(file);
    }
    return files;
}

void NoteFiles::readNow()
{
    m_queued = false;
    if (m_note.isEmpty())
        return;
    const auto job = [note = m_note](Store &store) { return read(store, note); };
    Session::instance()->ask(this, job, [this, number = m_reading](const Result<QList<File>> &files) {
        if (number != m_reading || !files.ok())
            return;
        m_files = *files;
        show();
        if (!std::exchange(m_loaded, true))
            Q_EMIT loadedChanged();
    });
}

QVariantMap NoteFiles::rowOf(const File &file)
{
    QVariantMap row = fileRow(file.record);
    addStage(row, file.kept, file.devices);
    return row;
}

QVariantMap NoteFiles::rowOf(const FileQueue::Item &item)
{
    const QString type = QString::fromLatin1(item.what.mediaType);
    return {{QStringLiteral("fileId"), addingPrefix + QString::number(item.number)},
            {QStringLiteral("name"), item.what.name},
            {QStringLiteral("caption"), item.what.caption},
            {QStringLiteral("mediaType"), type},
            {QStringLiteral("kind"), mediaKind(type)},
            {QStringLiteral("size"), double(item.total)},
            {QStringLiteral("seconds"), item.what.seconds},
            {QStringLiteral("thumbnail"), QString()},
            {QStringLiteral("stage"), item.error ? QStringLiteral("failed") : QStringLiteral("adding")},
            {QStringLiteral("here"), false},
            {QStringLiteral("progress"), item.total > 0 ? double(item.done) / double(item.total) : 0.0},
            {QStringLiteral("fetchedBy"), -1},
            {QStringLiteral("fetchedOf"), -1},
            {QStringLiteral("taken"), QString()},
            {QStringLiteral("errorCode"), item.error ? QString(errorName(item.error->code)) : QString()},
            {QStringLiteral("errorParameters"), item.error ? item.error->parameters : QVariantMap()}};
}

void NoteFiles::show()
{
    QList<QVariantMap> rows;
    for (const File &file : std::as_const(m_files))
        rows.append(rowOf(file));
    const auto queued = Session::instance()->files().ofNote(m_note);
    for (const FileQueue::Item &item : queued)
        rows.append(rowOf(item));
    setRows(rows);
}

NewAttachment NoteFiles::inNote() const
{
    NewAttachment what;
    what.note = m_note;
    what.space = spaceNamed(m_space);
    what.longestSide = Session::instance()->setting(sideKey).toInt();
    return what;
}

int NoteFiles::placeOf(const QString &fileId) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&fileId](const File &file) { return file.record.id == fileId; });
    return found == m_files.end() ? -1 : int(found - m_files.begin());
}

QString NoteFiles::idAt(int place) const
{
    return place >= 0 && place < m_files.size() ? m_files[place].record.id : QString();
}

void NoteFiles::addFiles(const QList<QUrl> &files)
{
    for (const QUrl &file : files)
        if (file.isLocalFile())
            Session::instance()->files().addFile(inNote(), file.toLocalFile());
}

bool NoteFiles::clipboardHasPicture() const
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    return held && held->hasImage() && !held->hasText();
}

void NoteFiles::addClipboardPicture()
{
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull())
        return;
    NewAttachment what = inNote();
    what.name =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")) + QStringLiteral(".png");
    what.mediaType = "image/png";
    Session::instance()->files().add(what, [image]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->open(QIODevice::ReadWrite);
        image.save(buffer.get(), "png");
        return buffer;
    });
}

void NoteFiles::addPicture(const QByteArray &bytes, const QByteArray &mediaType)
{
    NewAttachment what = inNote();
    what.name =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")) + QStringLiteral(".jpg");
    what.mediaType = mediaType;
    Session::instance()->files().addBytes(what, bytes);
}

void NoteFiles::retry(const QString &fileId)
{
    Session::instance()->files().retry(queueNumber(fileId));
}

void NoteFiles::remove(const QString &fileId)
{
    if (const int number = queueNumber(fileId))
        return Session::instance()->files().drop(number);
    write({.key = fileKey(fileId), .trash = true});
}

void NoteFiles::restore(const QString &fileId)
{
    write({.key = fileKey(fileId), .trash = false});
}

void NoteFiles::setCaption(const QString &fileId, const QString &caption)
{
    write({.key = fileKey(fileId), .fields = {{.field = attachment::caption, .value = caption}}});
}

void NoteFiles::write(const Edit &edit)
{
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

void NoteFiles::fetch(const QString &fileId)
{
    const auto job = [key = fileKey(fileId)](Store &store) { return Attachments(store).want({key}); };
    Session::instance()->ask(this, job, [this](const Result<AttachmentTotals> &asked) {
        if (!asked.ok())
            return Session::instance()->report(asked.error());
        Session::instance()->exchange()->sendLargeNow();
        readNow();
    });
}

} // namespace kopa
