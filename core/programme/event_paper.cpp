#include "event_paper.h"

#include "core/documents/written.h"
#include "core/records/attendance.h"
#include "core/records/event.h"
#include "core/records/municipality.h"
#include "core/records/pilot.h"
#include "core/records/registration.h"
#include "event_paper_words.h"
#include "events.h"
#include "submission.h"

#include <QRegularExpression>

namespace kopa::programme {

using documents::Block;
using documents::Document;
using documents::Heading;
using documents::Paragraph;

namespace {

/// One of a field's three languages; the fields stand in the order fi, sv, en.
FieldNumber inLanguage(FieldNumber finnish, const QString &language)
{
    return finnish + (language == u"fi" ? 0 : language == u"sv" ? 1 : 2);
}

/// The paragraphs that an event's papers have in common, in one language.
class Paper
{
public:
    Paper(Store &store, const Record &event, const QString &language)
        : m_store(store),
          m_event(event),
          m_words(EventPaperWords::in(language)),
          m_locale(documents::paperLocale(language)),
          m_paper{language, {}, {}}
    {
    }

    Document invitation()
    {
        m_paper.title = m_words.invitation.arg(title());
        if (m_event.text(event::state) == u"cancelled")
            m_paper.blocks.append(Paragraph{m_words.cancelled});
        add(m_words.kind, m_words.kinds.value(m_event.text(event::kind)));
        addMarkdown(m_event.text(inLanguage(event::invitationFi, m_paper.language)));
        addTimeAndPlace();
        add(m_words.online, m_event.text(event::online));
        add(m_words.pilots, pilots());
        if (std::holds_alternative<std::int64_t>(m_event.state.value(event::seats)))
            add(m_words.seats, QString::number(m_event.integer(event::seats)));
        if (const QDateTime closes = eventTime(m_event.text(event::registerUntil)); closes.isValid())
            add(m_words.registerUntil, documents::writtenTime(closes, m_locale));
        addAgenda();
        return m_paper;
    }

    Document certificate(const Comer &comer, const QString &issuer, const QDate &day)
    {
        m_paper.title = m_words.certificate;
        const QString organisation = comer.record.text(
            comer.place == Place::SignedIn ? attendance::organisation : registration::organisation);
        m_paper.blocks.append(Paragraph{organisation.isEmpty()
                                            ? m_words.tookPart.arg(comer.name(), title())
                                            : m_words.tookPartFor.arg(comer.name(), title(), organisation)});
        add(m_words.kind, m_words.kinds.value(m_event.text(event::kind)));
        addTimeAndPlace();
        add(m_words.pilots, pilots());
        addAgenda();
        add(m_words.given, documents::writtenDay(day, m_locale));
        add(m_words.issuer, issuer);
        m_paper.blocks.append(Paragraph{m_words.signature});
        return m_paper;
    }

private:
    /// Nothing where there is nothing to say.
    void add(const QString &sentence, const QString &value)
    {
        if (!value.isEmpty())
            m_paper.blocks.append(Paragraph{sentence.arg(value)});
    }

    /// Untitled ones by what they are.
    QString title() const
    {
        const QString title = eventTitle(m_event).in(m_paper.language);
        return title.isEmpty() ? m_words.kinds.value(m_event.text(event::kind)) : title;
    }

    QString nameIn(const RecordType &type, const QString &id) const
    {
        const auto record = m_store.record({type.number, id});
        const QString name = record.ok() ? nameOf(*record).in(m_paper.language) : QString();
        return name.isEmpty() ? id : name;
    }

    QString pilots() const
    {
        QStringList names;
        for (const QString &id : m_event.set(event::pilots))
            names.append(nameIn(pilot::type(), id));
        return names.isEmpty() ? m_words.wholeNetwork : names.join(QStringLiteral(", "));
    }

    void addTimeAndPlace()
    {
        add(m_words.when, documents::writtenSpan(eventTime(m_event.text(event::starts)),
                                                 eventTime(m_event.text(event::ends)), m_locale));
        QStringList where{m_event.text(event::place)};
        if (const QString municipality = m_event.text(event::municipality); !municipality.isEmpty())
            where.append(nameIn(municipality::type(), municipality));
        where.removeAll(QString());
        add(m_words.where, where.join(QStringLiteral(", ")));
    }

    void addAgenda()
    {
        const QString agenda = m_event.text(inLanguage(event::agendaFi, m_paper.language));
        if (agenda.trimmed().isEmpty())
            return;
        m_paper.blocks.append(Heading{1, m_words.agenda});
        addMarkdown(agenda);
    }

    /// A line is a paragraph, as people write agendas; items keep a mark of their own.
    void addMarkdown(const QString &text)
    {
        static const QRegularExpression item(QStringLiteral("^\\s*[-*+]\\s"));
        for (const QString &line : text.split(u'\n')) {
            const QString plain = plainLine(line);
            if (plain.isEmpty())
                continue;
            if (line.startsWith(u'#'))
                m_paper.blocks.append(Heading{2, plain});
            else
                m_paper.blocks.append(
                    Paragraph{item.match(line).hasMatch() ? QStringLiteral("• ") + plain : plain});
        }
    }

    Store &m_store;
    const Record &m_event;
    const EventPaperWords &m_words;
    QLocale m_locale;
    Document m_paper;
};

QString languageOf(const Comer &comer)
{
    const QString language =
        comer.place == Place::SignedIn ? QString() : comer.record.text(registration::language);
    return language.isEmpty() ? QStringLiteral("fi") : language;
}

} // namespace

Result<Document> invitationOf(Store &store, const QString &event, const QString &language)
{
    KOPA_ASSIGN(const Record record, store.record({event::type().number, event}));
    return Paper(store, record, language).invitation();
}

QString plainText(const Document &paper)
{
    QStringList lines{paper.title, QString()};
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines += {QString(), heading->text};
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraph->text);
    }
    return lines.join(u'\n') + u'\n';
}

Result<QList<Certificate>> certificatesOf(Store &store, const QString &event, const QString &comer)
{
    KOPA_ASSIGN(const Record record, store.record({event::type().number, event}));
    KOPA_ASSIGN(const Comers comers, comersOf(store, event));
    const auto network = store.commonSpace();
    const QString issuer = network.ok() ? network->name : QString();
    QList<Certificate> certificates;
    for (const Comer &each : comers.all) {
        const bool wanted = comer.isEmpty() ? each.present : each.record.id == comer;
        if (wanted && !each.present)
            return refusal(QStringLiteral("present"), QStringLiteral("not_present"));
        if (wanted && !each.name().isEmpty())
            certificates.append(
                {each.record.id, each.name(),
                 Paper(store, record, languageOf(each)).certificate(each, issuer, QDate::currentDate())});
    }
    if (!comer.isEmpty() && certificates.isEmpty())
        return Error{
            ErrorCode::NotFound,
            {{QStringLiteral("type"), QString(registration::type().key)}, {QStringLiteral("id"), comer}}};
    return certificates;
}

QString certificateName(const Certificate &certificate, int number, const QString &format)
{
    QString name = certificate.name.toLower().trimmed();
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    name.replace(others, QStringLiteral("-"));
    return QStringLiteral("%1-%2.%3")
        .arg(QString::number(number).rightJustified(3, u'0'), name.left(60), format);
}

} // namespace kopa::programme
