#include "workshop_hub.h"

#include "invitation_picture.h"
#include "local_time.h"
#include "session.h"

#include <QRegularExpression>

namespace kopa {

namespace {

/// The link in a text that may have words around it; empty when there is none.
QString linkIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\bkopa-hub:\\S+"));
    return link.match(text).captured();
}

} // namespace

WorkshopHub::WorkshopHub() : m_workshop(Session::instance()->workshop())
{
    if (!m_workshop)
        return;
    connect(m_workshop, &Workshop::statusChanged, this, &WorkshopHub::read);
    read();
}

void WorkshopHub::read()
{
    m_status = m_workshop->status();
    Q_EMIT changed();
}

QString WorkshopHub::phase() const
{
    switch (m_status.phase) {
    case WorkshopStatus::Phase::Hosting:
        return QStringLiteral("hosting");
    case WorkshopStatus::Phase::Visiting:
        return QStringLiteral("visiting");
    case WorkshopStatus::Phase::None:
        break;
    }
    return QStringLiteral("none");
}

QString WorkshopHub::since() const
{
    return isoTime(m_status.since);
}

QString WorkshopHub::lastMet() const
{
    return isoTime(m_status.lastMet);
}

bool WorkshopHub::begin()
{
    if (!m_workshop || m_busy)
        return false;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    return true;
}

void WorkshopHub::fail(const Error &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

void WorkshopHub::await(QFuture<Result<void>> act)
{
    Session::hear(std::move(act), this, [this](const Result<void> &done) {
        if (!done.ok())
            return fail(done.error());
        m_busy = false;
        read();
    });
}

void WorkshopHub::host(const QString &noteId, const QString &title, const QString &language,
                       const QStringList &groups)
{
    if (!begin())
        return;
    m_plan = {noteId, title.trimmed(), language, {}};
    for (const QString &group : groups)
        if (const QString name = group.simplified(); !name.isEmpty() && !m_plan.groups.contains(name))
            m_plan.groups.append(name);
    await(m_workshop->host(m_plan));
}

void WorkshopHub::hostAgain()
{
    if (m_plan.note.isEmpty() || !begin())
        return;
    m_workshop->leave();
    await(m_workshop->host(m_plan));
}

void WorkshopHub::visit(const QString &text)
{
    if (!begin())
        return;
    const QString link = linkIn(text);
    if (link.isEmpty())
        return fail({ErrorCode::HubLinkBroken});
    await(m_workshop->visit(link));
}

void WorkshopHub::visitPicture(const QUrl &file)
{
    const Result<QString> link = readCodePicture(file.toLocalFile());
    if (link.ok())
        return visit(*link);
    if (begin())
        fail(link.error().code == ErrorCode::TooLarge ? link.error() : Error{ErrorCode::HubLinkBroken});
}

void WorkshopHub::leave()
{
    if (m_workshop)
        m_workshop->leave();
    clearError();
}

void WorkshopHub::meetNow()
{
    if (m_workshop)
        m_workshop->meetNow();
}

bool WorkshopHub::isLink(const QString &text) const
{
    return !linkIn(text).isEmpty();
}

void WorkshopHub::clearError()
{
    m_error.reset();
    Q_EMIT changed();
}

} // namespace kopa
