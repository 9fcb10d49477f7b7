#pragma once

#include "core/store/store.h"

#include <QDate>

namespace kopa::findings {

/// What a person agrees to, each for itself (GDPR, articles 6, 7 and 13).
enum class Purpose { Notes, Quotes, Photo, Audio };

/// The field of a consent that a purpose is kept in.
FieldNumber fieldOf(Purpose purpose);

/// True when a person agreed to this and has not withdrawn.
bool covers(const Record &consent, Purpose purpose);
bool isWithdrawn(const Record &consent);

/// Somebody who was heard, with what that person agreed to.
struct Heard
{
    QString person;                ///< empty when the person was erased
    bool participant = false;      ///< listed as one in the note
    std::optional<Record> consent; ///< nothing: has not been asked

    bool isMissing() const { return !consent; }
};

/// The participants of a note in their order, then others who agreed. NotFound.
Result<QList<Heard>> heardIn(Store &store, const QString &noteId);
/// The participants of a note who have not been asked.
Result<QStringList> missingConsents(Store &store, const QString &noteId);

/// Pictures and recordings of a note of whose people not all have agreed to them.
struct FilesWithoutConsent
{
    int pictures = 0;
    int recordings = 0;
    QStringList people; ///< who has not agreed

    bool isEmpty() const { return pictures == 0 && recordings == 0; }
};
Result<FilesWithoutConsent> filesWithoutConsent(Store &store, const QString &noteId);

/// What a person answered, and how.
struct ConsentGiven
{
    QString person;
    QList<Purpose> agreed;
    QString language;                       ///< fi, sv or en: in which the wording was shown
    QString how = QStringLiteral("device"); ///< a choice of consent::how
    QDate day = {};
    QString contact = {};
};

/// Keeps a consent with the wording that is in use, whole; its id. A person who was asked before in this note
/// and has not withdrawn gets the new answers on the same record. NotFound; InvalidArgument without a name, a
/// day or a known language.
Result<QString> giveConsent(Store &store, const QString &noteId, const ConsentGiven &given);
/// Withdraws a consent on a day; without a day, takes the withdrawal back. NotFound.
Result<void> withdrawConsent(Store &store, const QString &consentId, const QDate &day);

} // namespace kopa::findings
