#include "field_notes.h"

#include "core/findings/consents.h"
#include "core/findings/quotes.h"
#include "core/records/finding.h"
#include "core/records/report_part.h"
#include "core/records/target.h"

namespace kopa::reports {

const QString FieldNotes::noteId = QStringLiteral("visit");
const QString FieldNotes::noteText =
    QStringLiteral("Käynti Porvoossa\n\nIltaisin ei kulje linja-autoa. Rehtori: meiltä "
                   "puuttuu fysiikan opettaja.");

FieldNotes::FieldNotes()
{
    m_store.setText(noteId, noteText);
    set(note::type(), noteId, note::pilot, QStringLiteral("itauusimaa"));
    set(note::type(), noteId, note::when, QStringLiteral("2020-02-12T13:05:00+02:00"));
    set(note::type(), noteId, note::language, QStringLiteral("fi"));
}

void FieldNotes::set(const RecordType &type, const QString &id, FieldNumber field,
                     const merge::Value &value) const
{
    must(m_store->write({.key = {type.number, id}, .fields = {{.field = field, .value = value}}}));
}

QString FieldNotes::consent(const QString &person) const
{
    return must(findings::giveConsent(*m_store, noteId,
                                      {.person = person,
                                       .agreed = {findings::Purpose::Notes, findings::Purpose::Quotes},
                                       .language = QStringLiteral("fi"),
                                       .day = QDate(2020, 2, 12)}));
}

QString FieldNotes::passage(const QString &words, const QString &speaker) const
{
    const QString text = m_store.text(noteId);
    const qsizetype from = text.indexOf(words);
    const QString id = must(findings::markPassage(*m_store, noteId, from, from + words.size(),
                                                  {.kind = QStringLiteral("obstacle"), .speaker = speaker}));
    if (!speaker.isEmpty())
        must(findings::answerQuote(*m_store, id, true, words, QStringLiteral("device"), QDate(2020, 2, 13)));
    return id;
}

QString FieldNotes::finding(const QString &kind, const QString &claim, const QStringList &passages,
                            const QString &pilot) const
{
    const RecordKey key{finding::type().number, crypto::newObjectId()};
    must(m_store->write(
        {.key = key,
         .fields = {{.field = finding::kind, .value = kind},
                    {.field = finding::claimFi, .value = claim},
                    {.field = finding::state, .value = QStringLiteral("agreed")}},
         .sets = {{finding::passages, passages, {}},
                  {finding::pilots, pilot.isEmpty() ? QStringList() : QStringList{pilot}, {}}}}));
    return key.id;
}

QString FieldNotes::target() const
{
    const RecordKey key{target::type().number, crypto::newObjectId()};
    must(m_store->write({.key = key,
                         .fields = {{.field = target::nameFi, .value = QStringLiteral("Yhteiset kurssit")},
                                    {.field = target::pilot, .value = QStringLiteral("itauusimaa")},
                                    {.field = target::baseline, .value = QStringLiteral("2.5")},
                                    {.field = target::aim, .value = QStringLiteral("10")}}}));
    return key.id;
}

QString FieldNotes::report() const
{
    return must(makeReport(*m_store, {.kind = QStringLiteral("final")}));
}

QString FieldNotes::add(const QString &report, const NewPart &part) const
{
    return must(addParts(*m_store, report, {part})).first();
}

Composed FieldNotes::composed(const QString &report, const QString &language) const
{
    return must(compose(*m_store, report, language));
}

QStringList FieldNotes::troubles(const QString &report, const QString &language) const
{
    QStringList kinds;
    for (const Trouble &trouble : composed(report, language).troubles)
        kinds.append(troubleKey(trouble.kind));
    return kinds;
}

} // namespace kopa::reports
