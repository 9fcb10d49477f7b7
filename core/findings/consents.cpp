#include "consents.h"

#include "consent_wording.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/note.h"
#include "core/records/passage.h"

#include <algorithm>

namespace kopa::findings {

namespace {

RecordKey keyOf(const QString &id)
{
    return {consent::type().number, id};
}

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// When a person last said something, for telling the latest of several answers.
QString lastWord(const Record &consent)
{
    return std::max(consent.text(consent::given), consent.text(consent::withdrawn));
}

/// The answers of a note's people, each person's latest first.
Result<QList<Record>> consentsIn(Store &store, const QString &noteId)
{
    KOPA_ASSIGN(QList<Record> consents, store.records(consent::type(), consent::note, noteId));
    std::stable_sort(consents.begin(), consents.end(), [](const Record &a, const Record &b) {
        return std::pair(lastWord(a), a.id) > std::pair(lastWord(b), b.id);
    });
    return consents;
}

std::optional<Record> answerOf(const QList<Record> &consents, const QString &person)
{
    for (const Record &consent : consents)
        if (folded(consent.text(consent::person)) == folded(person))
            return consent;
    return std::nullopt;
}

Error invalid(const char *field)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QString::fromLatin1(field)}, {QStringLiteral("value"), {}}}};
}

} // namespace

FieldNumber fieldOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Notes:
        return consent::notes;
    case Purpose::Quotes:
        return consent::quotes;
    case Purpose::Photo:
        return consent::photo;
    case Purpose::Audio:
        break;
    }
    return consent::audio;
}

bool isWithdrawn(const Record &consent)
{
    const QString withdrawn = consent.text(consent::withdrawn);
    return !withdrawn.isEmpty() && withdrawn >= consent.text(consent::given);
}

bool covers(const Record &consent, Purpose purpose)
{
    return !isWithdrawn(consent) && consent.text(fieldOf(purpose)) == u"yes";
}

Result<QList<Heard>> heardIn(Store &store, const QString &noteId)
{
    KOPA_ASSIGN(const Record note, store.record({note::type().number, noteId}));
    KOPA_ASSIGN(const QList<Record> consents, consentsIn(store, noteId));
    QList<Heard> heard;
    QSet<QString> named;
    for (const QString &person : note.set(note::participants)) {
        heard.append({person, true, answerOf(consents, person)});
        named.insert(folded(person));
    }
    for (const Record &record : consents) {
        const QString person = record.text(consent::person);
        if (!person.isEmpty() && named.contains(folded(person)))
            continue;
        named.insert(folded(person));
        heard.append({person, false, record});
    }
    return heard;
}

Result<QStringList> missingConsents(Store &store, const QString &noteId)
{
    KOPA_ASSIGN(const QList<Heard> heard, heardIn(store, noteId));
    QStringList missing;
    for (const Heard &one : heard)
        if (one.isMissing())
            missing.append(one.person);
    return missing;
}

Result<FilesWithoutConsent> filesWithoutConsent(Store &store, const QString &noteId)
{
    KOPA_ASSIGN(const QList<Heard> heard, heardIn(store, noteId));
    KOPA_ASSIGN(const QList<Record> files, store.records(attachment::type(), attachment::note, noteId));
    const auto without = [&](Purpose purpose) {
        QStringList people;
        for (const Heard &one : heard)
            if (one.participant && !(one.consent && covers(*one.consent, purpose)))
                people.append(one.person);
        return people;
    };
    const QStringList noPhoto = without(Purpose::Photo);
    const QStringList noAudio = without(Purpose::Audio);
    FilesWithoutConsent found;
    for (const Record &file : files) {
        const QString kind = file.text(attachment::mediaType).section(u'/', 0, 0);
        found.pictures += (kind == u"image" || kind == u"video") && !noPhoto.isEmpty();
        found.recordings += kind == u"audio" && !noAudio.isEmpty();
    }
    if (found.pictures > 0)
        found.people += noPhoto;
    if (found.recordings > 0)
        found.people += noAudio;
    found.people.removeDuplicates();
    return found;
}

Result<QString> giveConsent(Store &store, const QString &noteId, const ConsentGiven &given)
{
    const QString person = given.person.simplified();
    const ConsentWording wording = consentWording(given.language);
    if (person.isEmpty())
        return invalid("person");
    if (wording.purposes.isEmpty())
        return invalid("language");
    if (!given.day.isValid())
        return invalid("given");
    KOPA_ASSIGN(const Record note, store.record({note::type().number, noteId}));
    KOPA_ASSIGN(const QList<Record> consents, consentsIn(store, noteId));
    const std::optional<Record> before = answerOf(consents, person);
    const bool again = before && !isWithdrawn(*before);
    Edit edit{.key = keyOf(again ? before->id : crypto::newObjectId()),
              .fields = {{consent::note, noteId},
                         {consent::given, given.day.toString(Qt::ISODate)},
                         {consent::how, given.how},
                         {consent::language, given.language},
                         {consent::wording, wording.whole()}}};
    if (!again) {
        edit.fields.append({consent::person, person});
        edit.space = note.space;
    }
    if (!given.contact.isEmpty())
        edit.fields.append({consent::contact, given.contact});
    for (const Purpose purpose : {Purpose::Notes, Purpose::Quotes, Purpose::Photo, Purpose::Audio})
        edit.fields.append({fieldOf(purpose),
                            given.agreed.contains(purpose) ? QStringLiteral("yes") : QStringLiteral("no")});
    KOPA_TRY(store.write(edit));
    return edit.key.id;
}

Result<void> withdrawConsent(Store &store, const QString &consentId, const QDate &day)
{
    KOPA_ASSIGN(const Record record, store.record(keyOf(consentId)));
    const merge::Value value = day.isValid() ? merge::Value(day.toString(Qt::ISODate)) : merge::Value();
    return store.write({.key = keyOf(record.id), .fields = {{consent::withdrawn, value}}});
}

} // namespace kopa::findings
