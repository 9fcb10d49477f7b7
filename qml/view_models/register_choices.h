#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Pilots, organisations, municipalities or resources to choose from, narrowed by words in any of the three
/// languages, by name.
class RegisterChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)

public:
    explicit RegisterChoices(QObject *parent = nullptr);

    /// "pilots", "organisations", "municipalities", "themes", "calls" or "resources".
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QString search() const { return m_search; }
    void setSearch(const QString &search);

    /// The name in the interface's language; empty for an unknown id.
    Q_INVOKABLE QString nameOf(const QString &kind, const QString &id) const;

Q_SIGNALS:
    void kindChanged();
    void searchChanged();

private:
    void refill();

    QString m_kind;
    QString m_search;
};

} // namespace kopa
