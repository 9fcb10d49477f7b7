#include "letter.h"

#include "core/documents/written.h"
#include "core/records/application.h"
#include "core/records/call.h"
#include "core/records/organisation.h"
#include "letter_words.h"
#include "submission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::programme {

using documents::Document;
using documents::Heading;
using documents::Paragraph;

namespace {

/// Finnish unless the application says otherwise.
QString languageOf(const Record &application)
{
    const QString language = application.text(application::language);
    return language.isEmpty() ? QStringLiteral("fi") : language;
}

/// Writes one letter: its words, and days as its language writes them. What the application says is what it
/// said when it was submitted.
class Letter
{
public:
    Letter(Store &store, const Record &application)
        : m_store(store),
          m_application(application),
          m_language(languageOf(application)),
          m_words(LetterWords::in(m_language)),
          m_locale(documents::paperLocale(m_language)),
          m_copy(QJsonDocument::fromJson(application.text(application::submittedText).toUtf8()).object())
    {
    }

    Document document()
    {
        const bool decided = !m_application.text(application::decision).isEmpty();
        const QString name = titleOf(m_copy.value(u"name").toString());
        m_letter = {m_language, (decided ? m_words.decided : m_words.received).arg(name), {}};
        add(m_words.to.arg(nameOf(organisation::type(), m_copy.value(u"lead").toString())));
        addArrival();
        if (decided)
            addDecision();
        addArea();
        add(m_words.copy.arg(m_application.text(application::submittedHash)));
        return m_letter;
    }

private:
    void add(const QString &text) { m_letter.blocks.append(Paragraph{text}); }

    /// An unknown one by its id.
    QString nameOf(const RecordType &type, const QString &id) const
    {
        const auto record = m_store.record({type.number, id});
        const QString name = record.ok() ? kopa::nameOf(*record).in(m_language) : QString();
        return name.isEmpty() ? id : name;
    }

    void addArrival()
    {
        const QString callId = m_application.text(application::call);
        const QDateTime submitted =
            QDateTime::fromString(m_application.text(application::submitted), Qt::ISODate);
        add(m_words.applied.arg(nameOf(call::type(), callId), documents::writtenTime(submitted, m_locale)));
        if (const auto call = m_store.record({call::type().number, callId});
            call.ok() && lateFrom(*call).isValid())
            add(isLate(*call, submitted) ? m_words.late : m_words.inTime);
    }

    void addDecision()
    {
        const QDate day = QDate::fromString(m_application.text(application::decided), Qt::ISODate);
        const bool chosen = m_application.text(application::decision) == u"chosen";
        add((chosen ? m_words.chosen : m_words.notChosen) + u' ' +
            m_words.day.arg(documents::writtenDay(day, m_locale)));
        m_letter.blocks.append(Heading{1, m_words.reasons});
        for (const QString &line : m_application.text(application::reasons).split(u'\n', Qt::SkipEmptyParts))
            add(line);
    }

    void addArea()
    {
        m_letter.blocks.append(Heading{1, m_words.area});
        for (const QJsonValue &id : m_copy.value(u"organisations").toArray())
            add(nameOf(organisation::type(), id.toString()));
        for (const QString &line : m_copy.value(u"area").toString().split(u'\n', Qt::SkipEmptyParts))
            add(line);
    }

    Store &m_store;
    const Record &m_application;
    QString m_language;
    const LetterWords &m_words;
    QLocale m_locale;
    QJsonObject m_copy;
    Document m_letter;
};

} // namespace

Result<Document> letterOf(Store &store, const QString &application)
{
    KOPA_ASSIGN(const Record record, store.record({application::type().number, application}));
    if (record.text(application::submitted).isEmpty())
        return refusal(QStringLiteral("application"), QStringLiteral("not_submitted"));
    return Letter(store, record).document();
}

} // namespace kopa::programme
