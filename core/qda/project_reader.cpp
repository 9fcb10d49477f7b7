#include "project_reader.h"

#include "core/lists/zip_parts.h"
#include "core/merge/text_patch.h"

namespace kopa::qda {

namespace {

constexpr QLatin1String inside("internal://");

QLatin1String reasonKey(Damage reason)
{
    switch (reason) {
    case Damage::Form:
        return QLatin1String("form");
    case Damage::Version:
        return QLatin1String("version");
    case Damage::Twice:
        return QLatin1String("twice");
    case Damage::Missing:
        return QLatin1String("missing");
    case Damage::Outside:
        return QLatin1String("outside");
    case Damage::Encoding:
        return QLatin1String("encoding");
    case Damage::Large:
        return QLatin1String("large");
    }
    return QLatin1String("form");
}

/// The texts beside a project file. Nothing of what they are called reaches the disk.
class Texts
{
public:
    explicit Texts(lists::ZipParts &parts) : m_parts(parts) {}

    Result<QByteArray> read(const QString &path)
    {
        if (!path.startsWith(inside, Qt::CaseInsensitive))
            return damaged(Damage::Outside, path);
        const QString name = path.sliced(inside.size());
        if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') ||
            name.contains(QStringLiteral("..")))
            return damaged(Damage::Outside, path);
        // The folder is written in several ways, which the look-up takes as one.
        const QString part = QStringLiteral("sources/") + name;
        if (!m_parts.has(part))
            return damaged(Damage::Missing, name);
        const auto bytes = m_parts.read(part);
        if (!bytes.ok())
            return damaged(bytes.error().parameters.value(QStringLiteral("reason")) == QStringLiteral("large")
                               ? Damage::Large
                               : Damage::Form,
                           name);
        return *bytes;
    }

private:
    lists::ZipParts &m_parts;
};

QString joined(const QStringList &named, const QHash<QString, QString> &notes)
{
    QStringList words;
    for (const QString &note : named)
        if (const QString one = notes.value(note).trimmed(); !one.isEmpty())
            words.append(one);
    return words.join(QStringLiteral("\n\n"));
}

Result<Source> sourceOf(const ToldSource &told, const ToldProject &project, Texts &texts)
{
    Source source = told.source;
    QByteArray bytes = told.content.value_or(QString()).toUtf8();
    if (!told.path.isEmpty()) {
        KOPA_ASSIGN(bytes, texts.read(told.path));
    } else if (!told.content) {
        return damaged(Damage::Missing, source.name);
    }
    KOPA_ASSIGN(const SourceText read, sourceText(bytes, told.marks, source.name));
    source.text = read.text;
    for (qsizetype i = 0; i < source.selections.size(); ++i) {
        Selection &one = source.selections[i];
        one.from = read.marks[i].from;
        one.to = read.marks[i].to;
        if (const QString words = joined(told.remarks[i], project.notes); !words.isEmpty())
            one.remark = one.remark.isEmpty() ? words : one.remark + QStringLiteral("\n\n") + words;
    }
    for (const auto &[variable, value] : told.values)
        if (const QString name = project.variables.value(variable); !name.isEmpty() && !value.isEmpty())
            source.values.insert(name, value);
    return source;
}

Result<Project> wholeOf(ToldProject told, Texts &texts)
{
    for (auto it = told.notePaths.begin(); it != told.notePaths.end(); ++it) {
        KOPA_ASSIGN(const QByteArray bytes, texts.read(it.value()));
        KOPA_ASSIGN(const SourceText words, sourceText(bytes, {}, it.value()));
        told.notes.insert(it.key(), words.text);
    }
    Project project = told.project;
    for (Code &code : project.codes)
        code.examples = joined(told.examples.value(code.guid), told.notes);
    for (const ToldSource &source : std::as_const(told.sources)) {
        KOPA_ASSIGN(const Source whole, sourceOf(source, told, texts));
        project.sources.append(whole);
    }
    return project;
}

} // namespace

Error damaged(Damage reason, const QString &place)
{
    const QString key = QString(reasonKey(reason));
    return {ErrorCode::Malformed,
            {{QStringLiteral("reason"), key},
             {QStringLiteral("place"), place},
             {QStringLiteral("detail"), place.isEmpty() ? key : key + QStringLiteral(", ") + place}}};
}

Result<Project> readProject(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return damaged(Damage::Large, {});
    const bool zipped = bytes.startsWith("PK");
    const QByteArray archive = zipped ? bytes : QByteArray();
    lists::ZipParts parts(archive);
    Texts texts(parts);
    if (!zipped) {
        KOPA_ASSIGN(const ToldProject told, readTold(bytes));
        return wholeOf(told, texts);
    }
    const QString name = QStringLiteral("project.qde");
    if (!parts.has(name))
        return damaged(Damage::Form, name);
    const auto xml = parts.read(name);
    if (!xml.ok())
        return damaged(Damage::Large, name);
    KOPA_ASSIGN(const ToldProject told, readTold(*xml));
    return wholeOf(told, texts);
}

} // namespace kopa::qda
