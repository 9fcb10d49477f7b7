#include "event_papers.h"

#include "core/documents/paper_file.h"
#include "core/programme/event_paper.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace kopa::cli {

namespace {

Error inputOutput(const QString &path)
{
    return {ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
}

Result<void> saveText(const QString &text, const QString &path)
{
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return inputOutput(path);
    return {};
}

QJsonObject writtenJson(const programme::Certificate &certificate, const QString &path)
{
    return {{QStringLiteral("id"), certificate.comer},
            {QStringLiteral("name"), certificate.name},
            {QStringLiteral("language"), certificate.paper.language},
            {QStringLiteral("written"), path}};
}

} // namespace

Result<QJsonValue> eventCertificate(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString out = arguments.value(QStringLiteral("out"));
    const QString person = arguments.value(QStringLiteral("person"));
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("odt"));
    KOPA_TRY(
        arguments.onlyThese({QStringLiteral("out"), QStringLiteral("person"), QStringLiteral("format")}));
    if (out.isEmpty() || (format != u"odt" && format != u"pdf"))
        return usageError(QStringLiteral("event certificate ID --out FOLDER [--format odt|pdf], or --person "
                                         "REGISTRATION --out FILE"));
    KOPA_ASSIGN(const QList<programme::Certificate> certificates,
                bench.ask([&](Store &store) { return programme::certificatesOf(store, id, person); }));
    if (person.isEmpty() && !QDir().mkpath(out))
        return inputOutput(out);
    QJsonArray answer;
    for (const programme::Certificate &certificate : certificates) {
        const QString path =
            person.isEmpty()
                ? QDir(out).filePath(programme::certificateName(certificate, int(answer.size()) + 1, format))
                : out;
        KOPA_TRY(documents::savePaper(certificate.paper, path));
        answer.append(writtenJson(certificate, path));
    }
    return QJsonValue(answer);
}

Result<QJsonValue> eventInvitation(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString out = arguments.value(QStringLiteral("out"));
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("fi"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("out"), QStringLiteral("language")}));
    if (out.isEmpty() ||
        !QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
        return usageError(QStringLiteral("event invitation ID --out FILE [--language fi|sv|en]"));
    KOPA_ASSIGN(const documents::Document paper,
                bench.ask([&](Store &store) { return programme::invitationOf(store, id, language); }));
    if (out.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive))
        KOPA_TRY(saveText(programme::plainText(paper), out));
    else
        KOPA_TRY(documents::savePaper(paper, out));
    return QJsonValue(QJsonObject{{QStringLiteral("written"), out}, {QStringLiteral("title"), paper.title}});
}

} // namespace kopa::cli
