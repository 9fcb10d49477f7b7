#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The working-hour rules of education forms, by form and day.
class HourRuleList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit HourRuleList(QObject *parent = nullptr);

    /// A new rule of a form, from the beginning of this school year.
    Q_INVOKABLE void add(const QString &form);
    /// An empty value takes it out. False for what does not go into the field.
    Q_INVOKABLE bool setField(const QString &rule, const QString &key, const QString &words);
    Q_INVOKABLE void setTrashed(const QString &rule, bool trashed);

private:
    void refill();
};

} // namespace kopa
