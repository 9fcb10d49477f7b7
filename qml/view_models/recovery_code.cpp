#include "recovery_code.h"

#include "recovery_page.h"
#include "session.h"

#include <QRegularExpression>

namespace kopa {

namespace {
QString plainSigns(QString text)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    text = text.remove(between).toUpper();
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

QStringList groupsOf(const QString &code)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    return code.toUpper().split(between, Qt::SkipEmptyParts);
}
} // namespace

void RecoveryCode::fail(const QString &code, const QVariantMap &parameters)
{
    m_busy = false;
    m_errorCode = code;
    m_errorParameters = parameters;
    Q_EMIT changed();
}

void RecoveryCode::make()
{
    Session *session = Session::instance();
    Administration *administration = session->administration();
    if (m_busy || !administration)
        return;
    forget();
    m_busy = true;
    Q_EMIT changed();
    session->ask(
        this, [](Store &store) { return store.commonSpace(); },
        [this](const Result<SpaceRecord> &space) {
            m_server = space.ok() ? space->serverUrl : QString();
            Q_EMIT changed();
        });
    Session::hear(administration->makeRecoveryCode(), this,
                  [this, administration](const Result<QString> &code) {
                      if (!code.ok())
                          return fail(QString(errorName(code.error().code)), code.error().parameters);
                      Session::hear(administration->recoveryLink(*code), this,
                                    [this, code = *code](const Result<QString> &link) {
                                        m_busy = false;
                                        m_groups = groupsOf(code);
                                        m_link = link.ok() ? *link : QString();
                                        Q_EMIT changed();
                                    });
                  });
}

void RecoveryCode::forget()
{
    m_groups.clear();
    m_link.clear();
    m_errorCode.clear();
    Q_EMIT changed();
}

void RecoveryCode::save(const QUrl &file, const QVariantMap &words)
{
    const Result<void> written = writeRecoveryPage(file.toLocalFile(), m_groups, m_link, words);
    if (!written.ok())
        return fail(QString(errorName(written.error().code)), written.error().parameters);
    m_errorCode.clear();
    Q_EMIT changed();
    Q_EMIT saved(file);
}

bool RecoveryCode::isGroup(int index, const QString &typed) const
{
    return index >= 0 && index < m_groups.size() && plainSigns(typed) == plainSigns(m_groups[index]);
}

} // namespace kopa
