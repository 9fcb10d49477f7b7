#include "invitation_maker.h"

#include "local_time.h"
#include "role_words.h"
#include "session.h"

namespace kopa {

void InvitationMaker::make(const QString &role, int hours)
{
    if (m_busy)
        return;
    m_busy = true;
    m_role = role;
    m_link = m_expires = m_errorCode = QString();
    m_errorParameters = {};
    m_onServer = false;
    Q_EMIT changed();
    const auto future = Session::instance()->exchange()->invite(roleOf(role), hours);
    Session::hear(future, this, [this](const Result<InvitationLink> &made) {
        m_busy = false;
        if (made.ok()) {
            m_link = made->link;
            m_expires = isoTime(made->expires);
            m_onServer = made->onServer;
        } else {
            m_errorCode = QString(errorName(made.error().code));
            m_errorParameters = made.error().parameters;
        }
        Q_EMIT changed();
    });
}

} // namespace kopa
