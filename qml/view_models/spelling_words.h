#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// The words that this person, on any device, wants no spelling mark on, and what is checked at all here.
class SpellingWords : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList missing READ missing CONSTANT)

public:
    explicit SpellingWords(QObject *parent = nullptr);

    QStringList words() const;
    /// Languages without a dictionary on this machine: "fi", "sv", "en".
    static QStringList missing();

    /// `language` is the text's; empty where it is not known.
    Q_INVOKABLE void add(const QString &word, const QString &language = {});
    Q_INVOKABLE void remove(const QString &word);

private:
    void readNow();
    void ask(std::function<Result<void>(Store &)> job);
};

} // namespace kopa
