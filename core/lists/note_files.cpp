#include "note_files.h"

#include "core/records/note.h"
#include "front_matter.h"
#include "list_table.h"
#include "list_undo.h"
#include "text_bytes.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace kopa::lists {

namespace {

constexpr int noon = 12;

/// A moment, or a day at noon of the clock here.
QString momentOf(const QString &words)
{
    const QDate day = QDate::fromString(words, Qt::ISODate);
    const QDateTime when = words.size() == 10 && day.isValid() ? QDateTime(day, QTime(noon, 0))
                                                               : QDateTime::fromString(words, Qt::ISODate);
    return when.isValid() ? when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

/// Plans one file after another.
class Planning
{
public:
    Planning(Store &store, const NoteFilesWish &wish) : m_store(store), m_wish(wish) {}

    Result<void> add(const NoteFile &file)
    {
        const auto bytes = utf8Of(file.bytes);
        if (!bytes.ok()) {
            refuse(file, bytes.error().parameters.value(QStringLiteral("reason")).toString());
            return {};
        }
        const FrontMatter front = frontMatterOf(QString::fromUtf8(*bytes));
        const QString given = front.value(QStringLiteral("id"));
        if (!given.isEmpty() && m_ids.contains(given)) {
            refuse(file, QStringLiteral("twice"));
            return {};
        }
        m_ids.insert(given);
        const QString id = given.isEmpty() ? crypto::newObjectId() : given;
        const auto known = m_store.record({note::type().number, id});
        if (!known.ok() && known.error().code != ErrorCode::NotFound)
            return known.error();
        known.ok() ? update(*known, front) : make(file, id, front);
        return {};
    }

    NoteFilesPlan finished() const { return m_plan; }

private:
    void refuse(const NoteFile &file, const QString &reason) { m_plan.refused.append({file.name, reason}); }

    void update(const Record &known, const FrontMatter &front)
    {
        const QString words = merge::normalText(front.words());
        if (!m_wish.update || words.trimmed() == known.text(note::text).trimmed()) {
            ++m_plan.same;
            return;
        }
        m_plan.edits.append({.key = {note::type().number, known.id}, .fields = {{note::text, words}}});
        ++m_plan.updated;
    }

    void make(const NoteFile &file, const QString &id, const FrontMatter &front)
    {
        Edit edit{.key = {note::type().number, id}, .space = m_wish.space};
        edit.fields.append({note::text, merge::normalText(front.words())});
        const QString kind = front.value(QStringLiteral("kind"));
        const auto &choices = note::type().field(note::kind)->choices;
        if (!kind.isEmpty() &&
            std::none_of(choices.begin(), choices.end(), [&kind](QLatin1String one) { return one == kind; }))
            return refuse(file, QStringLiteral("kind"));
        edit.fields.append({note::kind, kind.isEmpty() ? QStringLiteral("document") : kind});
        const QString day = front.value(QStringLiteral("when")) + front.value(QStringLiteral("date"));
        if (const QString when = momentOf(day); !when.isEmpty())
            edit.fields.append({note::when, when});
        else if (!day.isEmpty())
            return refuse(file, QStringLiteral("when"));
        for (const auto &[key, field] : {std::pair{"pilot", note::pilot}, {"place", note::place}})
            if (const QString value = front.value(QLatin1String(key)); !value.isEmpty())
                edit.fields.append({field, value});
        const QString language = front.value(QStringLiteral("language"));
        if (language == u"fi" || language == u"sv" || language == u"en")
            edit.fields.append({note::language, language});
        for (const auto &[key, field] : {std::pair{"tags", note::tags}, {"participants", note::participants}})
            if (const QStringList values = front.values(QLatin1String(key)); !values.isEmpty())
                edit.sets.append({field, values, {}});
        m_plan.edits.append(edit);
        m_plan.made.insert(id);
    }

    Store &m_store;
    const NoteFilesWish &m_wish;
    QSet<QString> m_ids;
    NoteFilesPlan m_plan;
};

} // namespace

Result<QList<NoteFile>> readNoteFiles(const QString &folder)
{
    if (!QDir(folder).exists())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), folder}}};
    QList<NoteFile> files;
    qsizetype left = maximumBytes;
    QDirIterator names(folder,
                       {QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.txt")},
                       QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        QFile file(names.next());
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
        const NoteFile read{QDir(folder).relativeFilePath(file.fileName()), file.read(left + 1)};
        left -= read.bytes.size();
        if (left < 0 || files.size() >= maximumNoteFiles)
            return damaged(Damage::Large, read.name);
        files.append(read);
    }
    std::sort(files.begin(), files.end(),
              [](const NoteFile &a, const NoteFile &b) { return a.name < b.name; });
    return files;
}

Result<NoteFilesPlan> planNoteFiles(Store &store, const QList<NoteFile> &files, const NoteFilesWish &wish)
{
    Planning planning(store, wish);
    for (const NoteFile &file : files)
        KOPA_TRY(planning.add(file));
    return planning.finished();
}

Result<void> carryOut(Store &store, const NoteFilesPlan &plan)
{
    if (!plan.refused.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("files")},
                      {QStringLiteral("value"), plan.refused.first().first}}};
    if (plan.edits.isEmpty())
        return {};
    return writeRemembered(store, note::type(), plan.edits, plan.made);
}

} // namespace kopa::lists
