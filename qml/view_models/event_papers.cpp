#include "event_papers.h"

#include "core/documents/paper_file.h"
#include "core/programme/event_paper.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace kopa {

namespace {

using Certificates = QList<programme::Certificate>;

Result<int> writeAll(const Certificates &certificates, const QString &folder, const QString &format)
{
    int written = 0;
    for (const programme::Certificate &certificate : certificates)
        KOPA_TRY(documents::savePaper(certificate.paper, QDir(folder).filePath(programme::certificateName(
                                                             certificate, ++written, format))));
    return written;
}

} // namespace

void EventPapers::saveInvitation(const QUrl &file, const QString &language)
{
    m_copied = false;
    make(
        file,
        [event = m_event, language](Store &store) { return programme::invitationOf(store, event, language); },
        savedPaper);
}

void EventPapers::copyInvitation(const QString &language)
{
    if (!begin())
        return;
    m_copied = false;
    const auto job = [event = m_event, language](Store &store) {
        return programme::invitationOf(store, event, language);
    };
    Session::instance()->ask(this, job, [this](const Result<documents::Document> &paper) {
        if (!paper.ok())
            return end(paper.error(), {});
        QGuiApplication::clipboard()->setText(programme::plainText(*paper));
        m_copied = true;
        end(0, {});
    });
}

void EventPapers::saveCertificates(const QUrl &folder, const QString &format, const QString &comer)
{
    m_copied = false;
    make(
        folder,
        [event = m_event, comer](Store &store) { return programme::certificatesOf(store, event, comer); },
        [format](const Certificates &certificates, const QString &path) {
            return writeAll(certificates, path, format);
        });
}

QUrl EventPapers::suggestion(const QString &language, const QString &format) const
{
    return inDocuments(QStringLiteral("invitation-%1.%2").arg(language, format));
}

} // namespace kopa
