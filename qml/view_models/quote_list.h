#pragma once

#include "core/findings/quotes.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// Words of people that were marked, with what these people say about their being quoted: those that wait
/// first.
class QuoteList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY revisionChanged)

public:
    explicit QuoteList(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }

    /// Writes down that somebody was asked about the words as they read now: device, mail or paper.
    Q_INVOKABLE void ask(const QString &passage, const QString &how);
    /// Writes down an answer about words that somebody saw.
    Q_INVOKABLE void answer(const QString &passage, bool approved, const QString &words, const QString &how);
    /// What stands beside words that are shown to a person: {question, yes, no}.
    Q_INVOKABLE QVariantMap question(const QString &language) const;
    /// To be copied into a mail, in the person's language.
    Q_INVOKABLE QString letter(const QString &words, const QString &person, const QString &language) const;

Q_SIGNALS:
    /// Nothing was written.
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Found
    {
        QList<findings::Quote> quotes;
        QHash<QString, QString> titles; ///< of their notes
    };
    static Result<Found> read(Store &store);
    void readLater();
    void readNow();
    void show(const Found &found);
    void carryOut(std::function<Result<void>(Store &)> job);

    bool m_loaded = false;
    bool m_queued = false;
};

} // namespace kopa
