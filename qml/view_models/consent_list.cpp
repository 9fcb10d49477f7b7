#include "consent_list.h"

#include "core/findings/consent_wording.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/note.h"
#include "session.h"

#include <QTimer>

#include <algorithm>

namespace kopa {

using namespace findings;

namespace {

constexpr int readAfterMs = 60;
const std::initializer_list<Purpose> allPurposes = {Purpose::Notes, Purpose::Quotes, Purpose::Photo,
                                                    Purpose::Audio};

QString keyOf(Purpose purpose)
{
    return QString(consent::type().field(fieldOf(purpose))->key);
}

QVariantMap rowOf(const Heard &heard, const QString &noteLanguage)
{
    const auto said = [&](FieldNumber field) {
        return heard.consent ? heard.consent->text(field) : QString();
    };
    QStringList agreed;
    for (const Purpose purpose : allPurposes)
        if (heard.consent && said(fieldOf(purpose)) == u"yes")
            agreed.append(keyOf(purpose));
    const QString language = said(consent::language);
    return {{QStringLiteral("person"), heard.person},
            {QStringLiteral("consentId"), heard.consent ? heard.consent->id : QString()},
            {QStringLiteral("missing"), heard.isMissing()},
            {QStringLiteral("withdrawn"), heard.consent && isWithdrawn(*heard.consent)},
            {QStringLiteral("withdrawnOn"), said(consent::withdrawn)},
            {QStringLiteral("agreed"), agreed},
            {QStringLiteral("givenOn"), said(consent::given)},
            {QStringLiteral("how"), said(consent::how)},
            {QStringLiteral("language"), language.isEmpty() ? noteLanguage : language}};
}

} // namespace

ConsentList::ConsentList(QObject *parent)
    : RowListModel({"person", "consentId", "missing", "withdrawn", "withdrawnOn", "agreed", "givenOn", "how",
                    "language"},
                   parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto concerns = [this](const RecordKey &key) {
                    return key.type == consent::type().number || key.type == attachment::type().number ||
                           (key.type == note::type().number && key.id == m_note);
                };
                if (all || std::any_of(keys.begin(), keys.end(), concerns))
                    readLater();
            });
}

void ConsentList::setNoteId(const QString &id)
{
    if (m_note == id)
        return;
    m_note = id;
    ++m_reading;
    m_found = {};
    show();
    Q_EMIT noteIdChanged();
    readNow();
}

int ConsentList::missing() const
{
    return int(std::count_if(m_found.heard.begin(), m_found.heard.end(),
                             [](const Heard &heard) { return heard.isMissing(); }));
}

QVariantList ConsentList::standing() const
{
    QVariantList standing;
    for (const QVariantMap &row : rows())
        if (!row.value(QStringLiteral("missing")).toBool() &&
            !row.value(QStringLiteral("withdrawn")).toBool() &&
            !row.value(QStringLiteral("person")).toString().isEmpty())
            standing.append(row);
    return standing;
}

QVariantMap ConsentList::wording(const QString &language) const
{
    const ConsentWording wording = consentWording(language);
    return {{QStringLiteral("title"), wording.title},
            {QStringLiteral("paragraphs"), wording.paragraphs},
            {QStringLiteral("purposes"), wording.purposes},
            {QStringLiteral("agreeAll"), wording.agreeAll},
            {QStringLiteral("agreeTicked"), wording.agreeTicked},
            {QStringLiteral("decline"), wording.decline}};
}

Result<ConsentList::Found> ConsentList::read(Store &store, const QString &note)
{
    Found found;
    KOPA_ASSIGN(const Record record, store.record({note::type().number, note}));
    found.title = titleOf(record.text(note::text));
    found.language = record.text(note::language);
    KOPA_ASSIGN(found.heard, heardIn(store, note));
    KOPA_ASSIGN(found.files, filesWithoutConsent(store, note));
    return found;
}

void ConsentList::readLater()
{
    if (!m_note.isEmpty() && !std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &ConsentList::readNow);
}

void ConsentList::readNow()
{
    m_queued = false;
    if (m_note.isEmpty())
        return;
    const auto job = [note = m_note](Store &store) { return read(store, note); };
    Session::instance()->ask(this, job, [this, number = m_reading](const Result<Found> &found) {
        if (number != m_reading || !found.ok())
            return;
        m_found = *found;
        show();
    });
}

void ConsentList::show()
{
    QList<QVariantMap> shown;
    for (const Heard &heard : std::as_const(m_found.heard))
        shown.append(rowOf(heard, m_found.language));
    setRows(shown);
}

void ConsentList::give(const QString &person, const QStringList &purposes, const QString &language,
                       const QString &how)
{
    ConsentGiven answer{
        .person = person, .agreed = {}, .language = language, .how = how, .day = QDate::currentDate()};
    for (const Purpose purpose : allPurposes)
        if (purposes.contains(keyOf(purpose)))
            answer.agreed.append(purpose);
    const auto job = [note = m_note, answer](Store &store) { return giveConsent(store, note, answer); };
    Session::instance()->ask(this, job, [this, person](const Result<QString> &done) {
        if (done.ok())
            Q_EMIT given(person);
        else
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void ConsentList::setWithdrawn(const QString &consent, bool withdrawn)
{
    const QDate day = withdrawn ? QDate::currentDate() : QDate();
    const auto job = [consent, day](Store &store) { return withdrawConsent(store, consent, day); };
    Session::instance()->ask(this, job, [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

} // namespace kopa
