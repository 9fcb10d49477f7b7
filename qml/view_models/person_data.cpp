#include "person_data.h"

#include "core/records/contact.h"
#include "local_time.h"
#include "session.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace kopa {

namespace {

/// A file in the person's documents that does not exist yet.
QString freePath(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(name + QStringLiteral(".md"));
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.md").arg(name).arg(number));
    return path;
}

Result<void> writeFile(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
    return {};
}

} // namespace

PersonData::PersonData(QObject *parent) : QObject(parent), m_key{contact::type().number, {}}
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                if (all || keys.contains(m_key))
                    read();
            });
    connect(Session::instance(), &Session::languageChanged, this, &PersonData::read);
}

void PersonData::setPersonId(const QString &id)
{
    if (id == m_key.id)
        return;
    m_key.id = id;
    Q_EMIT personIdChanged();
    read();
}

void PersonData::read()
{
    struct Read
    {
        SubjectReport report;
        Record record;
    };
    const auto job = [key = m_key](Store &store) -> Result<Read> {
        KOPA_ASSIGN(SubjectReport report, store.subjectReport(key));
        KOPA_ASSIGN(Record record, store.record(key));
        return Read{std::move(report), std::move(record)};
    };
    Session::instance()->ask(this, job, [this](const Result<Read> &read) {
        if (!read.ok())
            return;
        m_report = read->report;
        const Record &record = read->record;
        const TrilingualName title{record.text(contact::titleFi), record.text(contact::titleSv),
                                   record.text(contact::titleEn)};
        m_title = title.in(Session::instance()->language());
        m_words.clear();
        for (const FieldType &field : record.type->fields)
            m_words.insert(field.key, record.text(field.number));
        Q_EMIT changed();
    });
}

bool PersonData::canWrite() const
{
    const Role role = Session::instance()->role();
    return !erased() && (role == Role::Coordinator || role == Role::Editor);
}

QString PersonData::erasedOn() const
{
    return m_report.erased ? isoTime(m_report.erased->timeMs) : QString();
}

QVariantList PersonData::mentions() const
{
    QVariantList notes;
    for (const SubjectReport::Mention &note : m_report.mentions)
        notes.append(QVariantMap{{QStringLiteral("noteId"), note.id},
                                 {QStringLiteral("title"), note.title},
                                 {QStringLiteral("when"), note.when},
                                 {QStringLiteral("participant"), note.participant}});
    return notes;
}

void PersonData::done(const Result<void> &result)
{
    if (!result.ok())
        Session::instance()->report(result.error());
}

void PersonData::setField(const QString &key, const QString &value)
{
    const FieldType *field = contact::type().field(key);
    if (!field)
        return;
    const QString words = value.trimmed();
    const Edit edit{m_key, {{field->number, words.isEmpty() ? merge::Value() : merge::Value(words)}}};
    Session::instance()->ask(
        this, [edit](Store &store) { return store.write(edit); },
        [this](const Result<void> &result) { done(result); });
}

void PersonData::erase()
{
    Session::instance()->ask(
        this, [key = m_key](Store &store) { return store.eraseSubject(key, QStringLiteral("asked")); },
        [this](const Result<void> &result) { done(result); });
}

void PersonData::saveReport(const QVariantMap &words)
{
    const QString text =
        markdownOf(m_report, [&](const QString &word) { return words.value(word).toString(); });
    const QString path = freePath(words.value(QStringLiteral("What is kept about this person")).toString());
    const auto written = writeFile(path, text);
    done(written);
    if (!written.ok())
        return;
    m_savedTo = path;
    Q_EMIT savedToChanged();
}

} // namespace kopa
