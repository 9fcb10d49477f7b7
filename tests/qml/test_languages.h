#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace kopa {

/// Switches the language of a running engine as the app does: installs Kopa's translation and retranslates.
class TestLanguages : public QObject
{
    Q_OBJECT

public:
    explicit TestLanguages(QQmlEngine &engine) : m_engine(engine) {}

    /// False when the translation cannot be loaded.
    Q_INVOKABLE bool use(const QString &code);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace kopa
