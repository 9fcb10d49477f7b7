#include "spelling_marks.h"

#include "session.h"
#include "spelling_thread.h"

#include <QCryptographicHash>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace kopa {

namespace {

constexpr int pauseMs = 300;
/// Whole paragraphs up to about so many letters are looked up at a time: an edit meanwhile throws them away.
constexpr int partLength = 20'000;
constexpr qsizetype ignoredAtMost = 500;

QString ignoredKey(const QString &noteId)
{
    return QStringLiteral("spelling.ignored.") + noteId;
}

QString toldKey(const QString &language)
{
    return QStringLiteral("spelling.told.") + language;
}

} // namespace

SpellingMarks::SpellingMarks(QQuickItem *parent) : TextMarks(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SpellingMarks::checkNext);
    connect(&m_words, &SpellingWords::revisionChanged, this, &SpellingMarks::startAnew);
    connect(this, &TextMarks::documentChanged, this, &SpellingMarks::startAnew);
}

void SpellingMarks::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    startAnew();
    tellOnce();
    Q_EMIT chosen();
}

void SpellingMarks::setNoteId(const QString &id)
{
    if (m_note == id)
        return;
    m_note = id;
    const QString ignored = Session::instance()->setting(ignoredKey(id));
    const QStringList forms = ignored.split(u' ', Qt::SkipEmptyParts);
    m_ignored = QSet<QString>(forms.begin(), forms.end());
    startAnew();
    Q_EMIT chosen();
}

void SpellingMarks::setLanguage(const QString &code)
{
    if (m_language == code)
        return;
    m_language = code;
    startAnew();
    tellOnce();
    Q_EMIT chosen();
}

void SpellingMarks::setTone(const QColor &tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    QList<Mark> marks = placed();
    for (Mark &mark : marks)
        mark.tone = tone;
    place(marks);
    Q_EMIT chosen();
}

void SpellingMarks::setCursor(int cursor)
{
    if (m_cursor == cursor)
        return;
    m_cursor = cursor;
    if (m_typedTo >= 0 && cursor != m_typedTo) {
        m_typedTo = -1;
        update();
    }
    Q_EMIT cursorChanged();
}

void SpellingMarks::tellOnce()
{
    const bool isMissing = m_on && SpellingWords::missing().contains(m_language);
    Session *session = Session::instance();
    const bool isNew = isMissing && session->setting(toldKey(m_language)).isEmpty();
    if (isNew)
        session->setSetting(toldKey(m_language), QStringLiteral("1"));
    const QString untold = isNew ? m_language : QString();
    if (m_untold == untold)
        return;
    m_untold = untold;
    Q_EMIT untoldChanged();
}

void SpellingMarks::startAnew()
{
    ++m_revision;
    const QTextDocument *text = textDocument();
    m_dirtyFrom = m_on && text ? 0 : -1;
    m_dirtyTo = m_on && text ? text->characterCount() : -1;
    if (m_on)
        m_timer.start(0);
    else
        place({});
}

void SpellingMarks::onEdited(int at, int removed, int added)
{
    const QTextDocument *text = textDocument();
    if (!m_on || !text)
        return;
    ++m_revision;
    const bool everything = added >= text->characterCount() - 1;
    m_typedTo = everything ? -1 : at + added;
    const int end = std::max(m_dirtyTo + added - removed, at + added);
    m_dirtyFrom = m_dirtyFrom < 0 ? at : std::min(m_dirtyFrom, at);
    m_dirtyTo = std::min(end, text->characterCount());
    QList<Mark> marks = placed();
    const auto touches = [=](const Mark &mark) { return mark.from <= at + added && mark.to >= at; };
    if (marks.removeIf(touches) > 0)
        place(marks);
    m_timer.start(pauseMs);
}

bool SpellingMarks::isShown(const Mark &mark) const
{
    return m_typedTo != m_cursor || m_cursor < mark.from || m_cursor > mark.to;
}

SpellingMarks::Part SpellingMarks::nextPart(QString &text) const
{
    QTextBlock block = textDocument()->findBlock(m_dirtyFrom);
    if (!block.isValid())
        block = textDocument()->lastBlock();
    Part part{block.position(), block.position(), m_revision};
    for (; block.isValid() && block.position() <= m_dirtyTo && part.to - part.from < partLength;
         block = block.next()) {
        text += block.text() + u'\n';
        part.to = block.position() + block.length();
    }
    return part;
}

void SpellingMarks::checkNext()
{
    if (!m_on || m_checking || m_dirtyFrom < 0 || !textDocument())
        return;
    QString text;
    const Part part = nextPart(text);
    m_checking = true;
    Session::hear(spelling_thread::misspelt(text, languageOf(m_language), m_words.words()), this,
                  [this, part](const QList<TextRange> &found) {
                      m_checking = false;
                      take(part, found);
                  });
}

void SpellingMarks::take(const Part &part, const QList<TextRange> &found)
{
    if (part.revision != m_revision) {
        if (!m_timer.isActive())
            m_timer.start(pauseMs);
        return;
    }
    QList<Mark> marks;
    const auto keep = [&](auto lies) {
        std::copy_if(placed().begin(), placed().end(), std::back_inserter(marks), lies);
    };
    keep([&](const Mark &mark) { return mark.to <= part.from; });
    for (const TextRange &range : found) {
        const int from = part.from + int(range.from);
        const int to = from + int(range.length);
        if (!m_ignored.contains(ignoredForm(wordAt(from, to))))
            marks.append({from, to, 0, QStringLiteral("fine"), m_tone});
    }
    keep([&](const Mark &mark) { return mark.from >= part.to; });
    place(marks);
    const bool all = part.to > m_dirtyTo || part.to >= textDocument()->characterCount();
    m_dirtyFrom = all ? -1 : part.to;
    m_dirtyTo = all ? -1 : m_dirtyTo;
    if (!all)
        m_timer.start(0);
}

QString SpellingMarks::wordAt(int from, int to) const
{
    const QTextBlock block = textDocument()->findBlock(from);
    return block.text().mid(from - block.position(), to - from);
}

QVariantMap SpellingMarks::wordOf(const Mark &mark) const
{
    return {{QStringLiteral("at"), mark.from},
            {QStringLiteral("length"), mark.to - mark.from},
            {QStringLiteral("word"), wordAt(mark.from, mark.to)}};
}

QVariantMap SpellingMarks::at(int place) const
{
    const auto found = std::find_if(placed().begin(), placed().end(), [place](const Mark &mark) {
        return mark.from <= place && place <= mark.to;
    });
    return found == placed().end() ? QVariantMap() : wordOf(*found);
}

QVariantMap SpellingMarks::after(int place) const
{
    if (placed().isEmpty())
        return {};
    const auto found =
        std::find_if(placed().begin(), placed().end(), [place](const Mark &mark) { return mark.to > place; });
    return wordOf(found == placed().end() ? placed().first() : *found);
}

void SpellingMarks::suggestFor(int place)
{
    const QVariantMap word = at(place);
    if (word.isEmpty())
        return;
    const QString written = word.value(QStringLiteral("word")).toString();
    Session::hear(spelling_thread::suggestions(written, languageOf(m_language)), this,
                  [this, word](const QStringList &suggestions) { Q_EMIT suggested(word, suggestions); });
}

/// Not the word itself: none shall stay behind when its note is erased.
QString SpellingMarks::ignoredForm(const QString &word) const
{
    const QByteArray said = (m_note + u' ' + word.toCaseFolded()).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(said, QCryptographicHash::Sha256).first(9).toBase64());
}

void SpellingMarks::unmark(const QString &word)
{
    QList<Mark> marks = placed();
    marks.removeIf(
        [&](const Mark &mark) { return wordAt(mark.from, mark.to).compare(word, Qt::CaseInsensitive) == 0; });
    place(marks);
}

void SpellingMarks::ignore(const QString &word)
{
    if (m_ignored.size() >= ignoredAtMost)
        m_ignored.clear();
    m_ignored.insert(ignoredForm(word));
    const QStringList forms(m_ignored.begin(), m_ignored.end());
    Session::instance()->setSetting(ignoredKey(m_note), forms.join(u' '));
    unmark(word);
}

void SpellingMarks::addToOwnWords(const QString &word)
{
    m_words.add(word, m_language);
    unmark(word);
}

} // namespace kopa
