#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

/// The library of support material, narrowed by theme, language, pilot or event (capability D5).
class MaterialLibrary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString theme MEMBER m_theme NOTIFY changed)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed)
    Q_PROPERTY(QString pilotId MEMBER m_pilot NOTIFY changed)
    Q_PROPERTY(QString eventId MEMBER m_event NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList themes READ themes NOTIFY changed)
    Q_PROPERTY(QVariantList allThemes READ allThemes NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit MaterialLibrary(QObject *parent = nullptr);
    ~MaterialLibrary() override;

    /// {materialId, title, kind, languages, themes (names), published, address}
    QVariantList rows() const;
    /// {themeId, name}, those in use, by name.
    QVariantList themes() const;
    /// {themeId, name} of the register, by name.
    QVariantList allThemes() const;
    bool isLoaded() const { return m_content != nullptr; }

    /// Begins one, in the language of the interface; its id.
    Q_INVOKABLE QString add(const QString &title);
    Q_INVOKABLE void trash(const QString &material);
    Q_INVOKABLE void restore(const QString &material);

Q_SIGNALS:
    void changed();

private:
    struct Content;
    void reload();

    QString m_theme;
    QString m_language;
    QString m_pilot;
    QString m_event;
    std::shared_ptr<const Content> m_content;
};

} // namespace kopa
