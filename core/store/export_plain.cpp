#include "export_plain.h"

#include "attachments.h"
#include "core/records/attachment.h"
#include "core/records/note.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kopa {

namespace {

constexpr qsizetype titleInFileName = 60;
constexpr qsizetype idInFileName = 8;

/// A field as a person reads it: sets and lists on one line, money in euro.
QString plainValue(const Record &record, const FieldType &field)
{
    if (field.isSet())
        return record.set(field.number).join(QStringLiteral("; "));
    if (field.kind == FieldKind::List) {
        QStringList items;
        for (const ListItem &item : record.list(field.number))
            items.append(item.text);
        return items.join(QStringLiteral("; "));
    }
    const merge::Value value = record.state.value(field.number);
    if (std::holds_alternative<std::monostate>(value))
        return {};
    constexpr double centsInEuro = 100;
    if (field.kind == FieldKind::Money)
        return QString::number(double(record.integer(field.number)) / centsInEuro, 'f', 2);
    if (field.isNumber())
        return QString::number(record.integer(field.number));
    return record.text(field.number);
}

QJsonValue jsonValue(const Record &record, const FieldType &field)
{
    if (field.isSet())
        return QJsonArray::fromStringList(record.set(field.number));
    if (field.kind == FieldKind::List) {
        QJsonArray items;
        for (const ListItem &item : record.list(field.number))
            items.append(item.text);
        return items;
    }
    const merge::Value value = record.state.value(field.number);
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    return field.isNumber() ? QJsonValue(qint64(record.integer(field.number)))
                            : QJsonValue(record.text(field.number));
}

QString csvCell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// A line of the head of a Markdown file; a text that could be taken for something else in quotes.
QString headLine(const FieldType &field, QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("%1: \"%2\"\n").arg(QString(field.key), text.simplified());
}

QString markdown(const Record &record)
{
    QString head = QStringLiteral("---\nid: \"%1\"\n").arg(record.id);
    for (const FieldType &field : record.type->fields) {
        const QString text = field.number == note::text ? QString() : plainValue(record, field);
        if (!text.isEmpty())
            head += headLine(field, text);
    }
    return head + QStringLiteral("---\n\n") + record.text(note::text) + u'\n';
}

QString fileNameOf(const Record &record)
{
    QString title;
    for (const QChar c : titleOf(record.text(note::text)))
        title += c.isLetterOrNumber() || c == u'-' ? c : QChar(u' ');
    QString name = record.text(note::when).left(10) + u' ' + title.simplified().left(titleInFileName) + u' ' +
                   record.id.left(idInFileName);
    return name.simplified().replace(u' ', u'_') + QStringLiteral(".md");
}

/// A name of a file, whatever somebody has called it.
QString safeName(QString name)
{
    for (QChar &sign : name)
        if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'-')
            sign = u'_';
    return name.right(titleInFileName);
}

/// What opens a file, and its small picture, are nothing for people to read.
bool isForPeople(const RecordType &type, const FieldType &field)
{
    return type.number != attachment::type().number ||
           (field.number != attachment::key && field.number != attachment::thumbnail);
}

class PlainWriter
{
public:
    explicit PlainWriter(const QString &folder) : m_folder(folder) {}

    Result<void> write(const QString &name, const QByteArray &content)
    {
        QSaveFile file(m_folder.filePath(name));
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
        return closed(file, written, name);
    }

    /// Under a folder of this one, "notes/", or without one here.
    Result<void> writeNotes(const QList<Record> &notes, const QString &under)
    {
        if (!m_folder.mkpath(QStringLiteral("./") + under))
            return ErrorCode::StoreUnwritable;
        for (const Record &record : notes)
            KOPA_TRY(write(under + fileNameOf(record), markdown(record).toUtf8()));
        m_done.notes += int(notes.size());
        return {};
    }

    Result<void> writeRegister(const RecordType &type, const QList<Record> &records)
    {
        QStringList line{QStringLiteral("id")};
        for (const FieldType &field : type.fields)
            if (isForPeople(type, field))
                line.append(QString(field.key));
        QString text = line.join(u',') + u'\n';
        for (const Record &record : records) {
            line = {csvCell(record.id)};
            for (const FieldType &field : type.fields)
                if (isForPeople(type, field))
                    line.append(csvCell(plainValue(record, field)));
            text += line.join(u',') + u'\n';
        }
        m_done.records += int(records.size());
        return write(QString(type.key) + QStringLiteral(".csv"), text.toUtf8());
    }

    /// The content of those files of notes that are here; the register tells of all.
    Result<void> writeFiles(Store &store, const QList<Record> &records)
    {
        if (!m_folder.mkpath(QStringLiteral("files")))
            return ErrorCode::StoreUnwritable;
        Attachments attachments(store);
        for (const Record &record : records) {
            const auto opener = attachments.opener({record.type->number, record.id});
            const auto kept = opener.ok() ? attachments.kept(opener->space, opener->id)
                                          : Result<std::optional<KeptAttachment>>(opener.error());
            if (!kept.ok() || !*kept || !(*kept)->isHere())
                continue;
            const QString name = QStringLiteral("files/") + record.id.left(idInFileName) + u'_' +
                                 safeName(record.text(attachment::name));
            QSaveFile file(m_folder.filePath(name));
            bool written = file.open(QIODevice::WriteOnly);
            for (std::uint64_t i = 0; written && i < (*kept)->pieces; ++i) {
                KOPA_ASSIGN(const QByteArray sealed, attachments.piece(opener->space, opener->id, i));
                KOPA_ASSIGN(const QByteArray plain,
                            crypto::openAttachmentPiece(sealed, opener->key, opener->space, i, opener->size));
                written = file.write(plain) == plain.size();
            }
            KOPA_TRY(closed(file, written && file.commit(), name));
        }
        return {};
    }

    const PlainExport &done() const { return m_done; }

private:
    Result<void> closed(const QSaveFile &file, bool written, const QString &name)
    {
        if (!written)
            return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                    : ErrorCode::StoreUnwritable,
                         {{QStringLiteral("path"), file.fileName()}}};
        m_done.files.append(name);
        return {};
    }

    QDir m_folder;
    PlainExport m_done;
};

QJsonArray jsonOf(const QList<Record> &records)
{
    QJsonArray all;
    for (const Record &record : records) {
        QJsonObject one{{QStringLiteral("id"), record.id}};
        for (const FieldType &field : record.type->fields)
            if (isForPeople(*record.type, field))
                one.insert(QString(field.key), jsonValue(record, field));
        all.append(one);
    }
    return all;
}

/// Made, or empty.
Result<void> emptyFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), folder}}};
    if (!QDir(folder).isEmpty())
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("folder")}, {QStringLiteral("value"), folder}}};
    return {};
}

} // namespace

Result<PlainExport> exportPlain(Store &store, const QString &folder)
{
    KOPA_TRY(emptyFolder(folder));
    PlainWriter writer(folder);
    QJsonObject everything;
    for (const RecordType *type : recordTypes()) {
        KOPA_ASSIGN(const QList<Record> records, store.records(*type));
        everything.insert(QString(type->key), jsonOf(records));
        if (type->number == note::type().number)
            KOPA_TRY(writer.writeNotes(records, QStringLiteral("notes/")));
        else
            KOPA_TRY(writer.writeRegister(*type, records));
        if (type->number == attachment::type().number)
            KOPA_TRY(writer.writeFiles(store, records));
    }
    KOPA_TRY(writer.write(QStringLiteral("everything.json"), QJsonDocument(everything).toJson()));
    return writer.done();
}

Result<PlainExport> exportNotes(Store &store, const QString &folder)
{
    KOPA_TRY(emptyFolder(folder));
    PlainWriter writer(folder);
    KOPA_ASSIGN(const QList<Record> notes, store.records(note::type()));
    KOPA_TRY(writer.writeNotes(notes, QString()));
    return writer.done();
}

Result<PlainExport> exportJson(Store &store, const QString &file)
{
    PlainExport done;
    QJsonObject everything;
    for (const RecordType *type : recordTypes()) {
        KOPA_ASSIGN(const QList<Record> records, store.records(*type));
        everything.insert(QString(type->key), jsonOf(records));
        (type->number == note::type().number ? done.notes : done.records) += int(records.size());
    }
    const QFileInfo at(file);
    PlainWriter writer(at.absolutePath());
    KOPA_TRY(writer.write(at.fileName(), QJsonDocument(everything).toJson()));
    done.files = {file};
    return done;
}

} // namespace kopa
