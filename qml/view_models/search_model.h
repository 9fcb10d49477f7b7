#pragma once

#include "core/store/store_report.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What the whole store holds of the words asked for, the best first. A row's `styled` is its snippet with
/// the hits in bold, as StyledText; the type comes as its key.
class SearchModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// Keys of the record types to show: those that have a page.
    Q_PROPERTY(QStringList types MEMBER m_types NOTIFY typesChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    /// Records that upkeep has not read for the index yet.
    Q_PROPERTY(int behind READ behind NOTIFY loadingChanged)
    /// Voikko's Finnish dictionary is missing, and nobody has been told.
    Q_PROPERTY(bool withoutFinnish READ isWithoutFinnish NOTIFY withoutFinnishChanged)

public:
    explicit SearchModel(QObject *parent = nullptr);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    bool isLoading() const { return m_loading; }
    int behind() const { return m_behind; }
    bool isWithoutFinnish() const { return m_withoutFinnish; }
    /// It is not said again on this device.
    Q_INVOKABLE void toldWithoutFinnish();

Q_SIGNALS:
    void queryChanged();
    void typesChanged();
    void loadingChanged();
    void withoutFinnishChanged();

private:
    struct Found;
    void refill();
    void show(const Found &found);
    void askWhetherTold();

    QString m_query;
    QStringList m_types;
    int m_number = 0;
    int m_behind = 0;
    bool m_loading = false;
    bool m_withoutFinnish = false;
};

} // namespace kopa
