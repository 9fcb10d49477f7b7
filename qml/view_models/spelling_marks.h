#pragma once

#include "core/search/text_range.h"
#include "spelling_words.h"
#include "text_marks.h"

#include <QSet>
#include <QTimer>
#include <QVariantMap>

namespace kopa {

/// A fine wave under words of a note that no dictionary of its language knows. They are looked up on another
/// thread when nobody has typed for a moment, and only in paragraphs that changed; the word that is being
/// typed is left alone until the cursor leaves it.
class SpellingMarks : public kopa::TextMarks
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY chosen)
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY chosen)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY chosen)
    Q_PROPERTY(QColor tone READ tone WRITE setTone NOTIFY chosen)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged)
    Q_PROPERTY(QString untold READ untold NOTIFY untoldChanged)

public:
    explicit SpellingMarks(QQuickItem *parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    QString noteId() const { return m_note; }
    void setNoteId(const QString &id);
    /// fi, sv or en; with any other one nothing is marked that some dictionary knows.
    QString language() const { return m_language; }
    void setLanguage(const QString &code);
    QColor tone() const { return m_tone; }
    void setTone(const QColor &tone);
    int cursor() const { return m_cursor; }
    void setCursor(int cursor);
    /// The note's language where this machine has no dictionary of it and nobody was told so before.
    QString untold() const { return m_untold; }

    /// The marked word at a place: {at, length, word}; empty when there is none.
    Q_INVOKABLE QVariantMap at(int place) const;
    /// The first one that ends after a place, else the first of all.
    Q_INVOKABLE QVariantMap after(int place) const;
    /// suggested() follows.
    Q_INVOKABLE void suggestFor(int place);
    /// For good, in this note on this device.
    Q_INVOKABLE void ignore(const QString &word);
    Q_INVOKABLE void addToOwnWords(const QString &word);

Q_SIGNALS:
    void chosen();
    void cursorChanged();
    void untoldChanged();
    /// What may have been meant by a marked word {at, length, word}, which may have moved meanwhile.
    void suggested(const QVariantMap &word, const QStringList &suggestions);

protected:
    void onEdited(int at, int removed, int added) override;
    bool isShown(const Mark &mark) const override;

private:
    /// A part of the text, at a state of it.
    struct Part
    {
        int from = 0;
        int to = 0;
        int revision = 0;
    };
    void startAnew();
    void checkNext();
    void take(const Part &part, const QList<TextRange> &found);
    void unmark(const QString &word);
    void tellOnce();
    QVariantMap wordOf(const Mark &mark) const;
    QString wordAt(int from, int to) const;
    QString ignoredForm(const QString &word) const;
    Part nextPart(QString &text) const;

    SpellingWords m_words;
    QSet<QString> m_ignored;
    QTimer m_timer;
    QString m_note;
    QString m_language;
    QString m_untold;
    QColor m_tone;
    int m_dirtyFrom = -1; ///< what was not looked up since it changed; -1 for nothing
    int m_dirtyTo = -1;
    int m_revision = 0;
    int m_cursor = 0;
    int m_typedTo = -1; ///< where the latest letter was typed, while the cursor is there
    bool m_on = false;
    bool m_checking = false;
};

} // namespace kopa
