#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// How a note's text came about: its sittings as rows, the oldest first; who wrote which words; any version,
/// what differs from another one, and an earlier one brought back as a new edit.
class TextStoryModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY storyChanged)
    Q_PROPERTY(QString title READ title NOTIFY storyChanged)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY storyChanged)
    Q_PROPERTY(QVariantList people READ people NOTIFY storyChanged)
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int comparedWith READ comparedWith WRITE setComparedWith NOTIFY shownChanged)
    Q_PROPERTY(QString versionText READ versionText NOTIFY versionChanged)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY versionChanged)

public:
    explicit TextStoryModel(QObject *parent = nullptr);

    QString noteId() const { return m_id; }
    void setNoteId(const QString &id);
    bool loaded() const { return m_loaded; }
    QString title() const;
    /// The present text in stretches: {text, person, who, when}; person -1 is nobody's words.
    QVariantList passages() const { return m_passages; }
    /// {person, who}, in the order of their first words.
    QVariantList people() const;
    /// The row whose version is shown; the last one at first.
    int shown() const { return m_shown; }
    void setShown(int row);
    /// The row it is compared with; -1 is the one before the shown one.
    int comparedWith() const { return m_comparedWith; }
    void setComparedWith(int row);
    QString versionText() const { return m_versionText; }
    /// From the one to the other: {text, kind}, kind is "same", "added" or "removed".
    QVariantList changes() const { return m_changes; }

    /// Writes the shown version as a new edit; `takeBack` writes what stood there before.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void noteIdChanged();
    void storyChanged();
    void shownChanged();
    void versionChanged();
    void restored();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void readLater();
    void readNow();
    void show();
    void makePassages();
    int personOf(const QString &who);
    void readVersion();
    void write(const QString &text);
    QList<merge::Dot> versionOf(int row) const;

    QString m_id;
    TextStory m_story;
    QStringList m_people;
    QVariantList m_passages;
    QString m_versionText;
    QVariantList m_changes;
    QString m_beforeRestore;
    int m_shown = -1;
    int m_comparedWith = -1;
    int m_query = 0;
    int m_version = 0;
    bool m_queued = false;
    bool m_loaded = false;
};

} // namespace kopa
