#include "test_languages.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace kopa {

bool TestLanguages::use(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    const bool loaded = m_translator.load(QStringLiteral(KOPA_TRANSLATIONS "/kopa_%1.qm").arg(code));
    QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
    return loaded;
}

} // namespace kopa
