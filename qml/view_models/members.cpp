#include "members.h"

#include "core/records/member_profile.h"
#include "local_time.h"
#include "role_words.h"
#include "session.h"

namespace kopa {

Members::Members(QObject *parent)
    : RowListModel({"deviceId", "who", "deviceName", "role", "joined", "self"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &Members::read);
    connect(session, &Session::stateChanged, this, &Members::read);
    read();
}

void Members::read()
{
    Session::hear(Session::instance()->exchange()->members(), this,
                  [this](const Result<QList<MemberDevice>> &devices) {
                      if (!devices.ok())
                          return;
                      m_devices = *devices;
                      show();
                  });
}

void Members::show()
{
    const RegisterMirror *names = Session::instance()->names();
    QList<QVariantMap> rows;
    for (const MemberDevice &device : std::as_const(m_devices)) {
        const QString id = QString::fromLatin1(device.device.toHex());
        const Record *profile = names->record(member_profile::type().number, id);
        rows.append(
            {{QStringLiteral("deviceId"), id},
             {QStringLiteral("who"), names->memberName(id)},
             {QStringLiteral("deviceName"), profile ? profile->text(member_profile::deviceName) : QString()},
             {QStringLiteral("role"), roleKey(device.role)},
             {QStringLiteral("joined"), isoTime(device.joined)},
             {QStringLiteral("self"), device.self}});
    }
    setRows(rows);
}

} // namespace kopa
