#include "pdf_conversion.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace kopa::documents {

namespace {

constexpr int patienceMs = 120'000;
constexpr char filter[] = R"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},)"
                          R"("PDFUACompliance":{"type":"boolean","value":"true"}})";

Error failed(const QString &detail)
{
    return {ErrorCode::InputOutput, {{QStringLiteral("detail"), detail}}};
}

} // namespace

Result<QByteArray> pdfOf(const QByteArray &odt)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QStringLiteral("program")},
                      {QStringLiteral("id"), QStringLiteral("LibreOffice")}}};
    // In memory where the system has such a place: the paper is in the clear while it is converted.
    const QTemporaryDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                               QStringLiteral("/kopa-XXXXXX"));
    QFile source(folder.filePath(QStringLiteral("paper.odt")));
    if (!source.open(QIODevice::WriteOnly) || source.write(odt) != odt.size() || !source.flush())
        return failed(source.errorString());
    source.close();
    const QString settings = QUrl::fromLocalFile(folder.filePath(QStringLiteral("settings"))).toString();
    QProcess office;
    office.start(program,
                 {QStringLiteral("--headless"), QStringLiteral("--norestore"),
                  QStringLiteral("-env:UserInstallation=") + settings, QStringLiteral("--convert-to"),
                  QString::fromLatin1(filter), QStringLiteral("--outdir"), folder.path(), source.fileName()});
    QFile made(folder.filePath(QStringLiteral("paper.pdf")));
    if (!office.waitForFinished(patienceMs) || !made.open(QIODevice::ReadOnly)) {
        office.kill();
        office.waitForFinished();
        return failed(QString::fromLocal8Bit(office.readAllStandardError()).simplified());
    }
    return made.readAll();
}

} // namespace kopa::documents
