#include "invitation_maker.h"

#include "administration_list.h"
#include "local_time.h"
#include "role_words.h"
#include "session.h"

namespace kopa {

void InvitationMaker::forget()
{
    m_link = m_expires = m_errorCode = QString();
    Q_EMIT changed();
}

void InvitationMaker::make(const QVariantMap &offer)
{
    Session *session = Session::instance();
    if (m_busy || !session->administration())
        return;
    m_busy = true;
    m_role = offer.value(QStringLiteral("role")).toString();
    m_link = m_expires = m_errorCode = QString();
    m_errorParameters = {};
    m_onServer = false;
    Q_EMIT changed();
    InvitationOffer wanted;
    wanted.space = spaceNamed(offer.value(QStringLiteral("space")).toString());
    wanted.role = roleOf(m_role);
    wanted.minutes = offer.value(QStringLiteral("minutes")).toInt();
    wanted.remote = offer.value(QStringLiteral("remote")).toBool();
    wanted.ownDevice = offer.value(QStringLiteral("ownDevice")).toBool();
    Session::hear(session->administration()->invite(wanted), this,
                  [this](const Result<InvitationLink> &made) {
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
