#include "event_papers.h"

#include "core/documents/paper_file.h"
#include "core/programme/event_paper.h"
#include "session.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

namespace kopa {

namespace {

Result<int> writeAll(const QList<programme::Certificate> &certificates, const QString &folder,
                     const QString &format)
{
    int written = 0;
    for (const programme::Certificate &certificate : certificates)
        KOPA_TRY(documents::savePaper(certificate.paper, QDir(folder).filePath(programme::certificateName(
                                                             certificate, ++written, format))));
    return written;
}

} // namespace

bool EventPapers::begin()
{
    if (m_busy)
        return false;
    m_busy = true;
    m_copied = false;
    m_written = -1;
    m_error.reset();
    Q_EMIT changed();
    return true;
}

void EventPapers::end(const Result<int> &written)
{
    m_busy = false;
    if (written.ok())
        m_written = *written;
    else
        m_error = written.error();
    Q_EMIT changed();
}

void EventPapers::saveInvitation(const QUrl &file, const QString &language)
{
    if (!begin())
        return;
    const auto write = [this, path = file.toLocalFile()](const Result<documents::Document> &paper) {
        if (!paper.ok())
            return end(paper.error());
        const auto work = [paper = *paper, path]() -> Result<int> {
            KOPA_TRY(documents::savePaper(paper, path));
            return 1;
        };
        Session::away(this, work, [this](const Result<int> &written) { end(written); });
    };
    const auto job = [event = m_event, language](Store &store) {
        return programme::invitationOf(store, event, language);
    };
    Session::instance()->ask(this, job, write);
}

void EventPapers::copyInvitation(const QString &language)
{
    if (!begin())
        return;
    const auto job = [event = m_event, language](Store &store) {
        return programme::invitationOf(store, event, language);
    };
    Session::instance()->ask(this, job, [this](const Result<documents::Document> &paper) {
        if (!paper.ok())
            return end(paper.error());
        QGuiApplication::clipboard()->setText(programme::plainText(*paper));
        m_copied = true;
        end(0);
    });
}

void EventPapers::saveCertificates(const QUrl &folder, const QString &format, const QString &comer)
{
    if (!begin())
        return;
    const auto write = [this, path = folder.toLocalFile(),
                        format](const Result<QList<programme::Certificate>> &certificates) {
        if (!certificates.ok())
            return end(certificates.error());
        const auto work = [all = *certificates, path, format] { return writeAll(all, path, format); };
        Session::away(this, work, [this](const Result<int> &written) { end(written); });
    };
    const auto job = [event = m_event, comer](Store &store) {
        return programme::certificatesOf(store, event, comer);
    };
    Session::instance()->ask(this, job, write);
}

QUrl EventPapers::suggestion(const QString &language, const QString &format) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(QStringLiteral("invitation-%1.%2").arg(language, format)));
}

} // namespace kopa
