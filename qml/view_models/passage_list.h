#pragma once

#include "core/findings/passages.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// The marked passages of a note, where they stand in its saved text, and what a person does with them: two
/// taps mark words. Everything works without a line.
class PassageList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(QVariantList codes READ codes NOTIFY codesChanged)
    Q_PROPERTY(QVariantList placed READ placed NOTIFY revisionChanged)
    Q_PROPERTY(int gone READ gone NOTIFY revisionChanged)

public:
    explicit PassageList(QObject *parent = nullptr);

    QString noteId() const { return m_note; }
    void setNoteId(const QString &id);
    /// {id, name, recent}: the codes that were used last first, the others by name.
    QVariantList codes() const { return m_codes; }
    /// The rows of those whose words are there.
    QVariantList placed() const;
    /// How many stand on words that were deleted.
    int gone() const;

    /// The shortest passage at a place of the text; empty when there is none.
    Q_INVOKABLE QVariantMap at(int place) const;
    /// Marks `words`, which stand at a place of the text as it is shown; marked() follows. What others wrote
    /// meanwhile may have pushed them: then the nearest ones are meant.
    Q_INVOKABLE void mark(int place, const QString &words, const QString &kind, const QString &code = {});
    /// `said`: some of kind, codes (ids), speaker (id of a consent) and remark.
    Q_INVOKABLE void change(const QString &passage, const QVariantMap &said);
    Q_INVOKABLE void setRemoved(const QString &passage, bool removed);

Q_SIGNALS:
    void noteIdChanged();
    void codesChanged();
    void marked(const QString &passage);
    /// Nothing was written.
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Found
    {
        QList<findings::PlacedPassage> passages;
        QStringList standings;
        QStringList recentCodes;
        QStringList own; ///< see findings::ownCoders()
    };
    static Result<Found> read(Store &store, const QString &note);
    void readLater();
    void readNow();
    void show();
    void showCodes();
    void ask(std::function<Result<void>(Store &)> job);

    QString m_note;
    Found m_found;
    QVariantList m_codes;
    int m_reading = 0; ///< counts what was asked: an answer for an earlier note is dropped
    bool m_queued = false;
};

} // namespace kopa
