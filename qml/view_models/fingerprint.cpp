#include "fingerprint.h"

#include "administration_list.h"
#include "invitation_picture.h"
#include "session.h"

namespace kopa {

Fingerprint::Fingerprint(QObject *parent) : QObject(parent)
{
    if (Administration *administration = Session::instance()->administration())
        connect(administration, &Administration::changed, this, &Fingerprint::read);
    QMetaObject::invokeMethod(this, &Fingerprint::read, Qt::QueuedConnection);
}

void Fingerprint::setSpaceId(const QString &id)
{
    if (id == m_spaceId)
        return;
    m_spaceId = id;
    Q_EMIT spaceIdChanged();
    read();
}

void Fingerprint::read()
{
    const Session *session = Session::instance();
    if (!session->administration() || session->state() != Session::State::Ready)
        return;
    Session::hear(session->administration()->fingerprint(spaceNamed(m_spaceId)), this,
                  [this](const Result<SpaceFingerprint> &print) {
                      m_errorCode = print.ok() ? QString() : QString(errorName(print.error().code));
                      if (print.ok()) {
                          m_digits = print->digits;
                          m_link = print->link;
                      }
                      Q_EMIT changed();
                  });
}

void Fingerprint::compare(const QUrl &picture)
{
    Administration *administration = Session::instance()->administration();
    if (!administration)
        return;
    m_compared.clear();
    m_errorCode.clear();
    const Result<QString> link = readCodePicture(picture.toLocalFile());
    if (!link.ok()) {
        m_errorCode = QString(errorName(link.error().code));
        Q_EMIT changed();
        return;
    }
    Session::hear(administration->compareFingerprint(*link), this, [this](const Result<bool> &same) {
        if (same.ok())
            m_compared = *same ? QStringLiteral("same") : QStringLiteral("different");
        else
            m_errorCode = QString(errorName(same.error().code));
        Q_EMIT changed();
    });
}

} // namespace kopa
