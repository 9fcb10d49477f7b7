#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Criteria to choose one from, narrowed by words of their titles and numbers: the common ones of today and
/// those that municipalities ask.
class CriterionChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(bool commonOnly READ commonOnly WRITE setCommonOnly NOTIFY searchChanged)

public:
    explicit CriterionChoices(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &words);
    bool commonOnly() const { return m_commonOnly; }
    void setCommonOnly(bool only);

    /// "1.2 Närvaro"; empty for an unknown id.
    Q_INVOKABLE QString nameOf(const QString &criterion) const;

Q_SIGNALS:
    void searchChanged();

private:
    void refill();

    QString m_search;
    bool m_commonOnly = false;
};

/// Notes to choose one from, narrowed by words in them; the latest changed first.
class NoteChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)

public:
    explicit NoteChoices(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &words);

Q_SIGNALS:
    void searchChanged();

private:
    void refill();

    QString m_search;
};

} // namespace kopa
