#include "today_model.h"

#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "note_fields.h"
#include "session.h"

#include <QDateTime>
#include <QTimer>

namespace kopa {

namespace {
constexpr int shownAtMost = 5;
constexpr int lookedThrough = 60;
constexpr int readAfterMs = 300;

bool isAhead(const NoteSummary &note)
{
    return QDateTime::fromString(note.when, Qt::ISODate) > QDateTime::currentDateTime();
}
} // namespace

TodayModel::TodayModel(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &TodayModel::readLater);
    connect(session, &Session::languageChanged, this, &TodayModel::changed);
    connect(session->names(), &RegisterMirror::changed, this, &TodayModel::changed);
    readNow();
}

void TodayModel::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &TodayModel::readNow);
}

void TodayModel::readNow()
{
    m_queued = false;
    Session::instance()->ask(this, &TodayModel::read, [this](const Result<Content> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        m_content = *content;
        m_loaded = true;
        Q_EMIT changed();
    });
}

Result<TodayModel::Content> TodayModel::read(Store &store)
{
    Content content;
    NoteFilter coming;
    coming.from = QDate::currentDate().toString(Qt::ISODate);
    KOPA_ASSIGN(const auto comingRows, store.noteRows(coming, lookedThrough));
    KOPA_ASSIGN(const auto comingNotes, store.noteSummaries(comingRows));
    for (const NoteSummary &note : comingNotes)
        if (isAhead(note))
            content.next.prepend(note);
    content.next = content.next.mid(0, shownAtMost);

    KOPA_ASSIGN(const auto changedRows, store.noteRows({.order = NoteFilter::Order::Changed}, lookedThrough));
    KOPA_ASSIGN(const auto changedNotes, store.noteSummaries(changedRows));
    content.recent = changedNotes.mid(0, shownAtMost);
    for (const NoteSummary &note : changedNotes)
        if (isDraft(note) && content.drafts.size() < shownAtMost)
            content.drafts.append(note);

    KOPA_ASSIGN(const auto visitRows, store.noteRows({.kind = QStringLiteral("visit")}, lookedThrough));
    KOPA_ASSIGN(const auto visits, store.noteSummaries(visitRows));
    for (const NoteSummary &visit : visits) {
        if (isAhead(visit))
            continue;
        KOPA_ASSIGN(const Record record, store.record({note::type().number, visit.id}));
        content.visit = visit.id;
        content.visitKind = visit.kind;
        content.visitLanguage = record.text(note::language);
        content.visitText = record.text(note::text);
        break;
    }
    return content;
}

QVariantList TodayModel::openChecks() const
{
    QVariantList checks;
    const QStringList lines = m_content.visitText.split(u'\n');
    const QString prompts =
        Session::instance()->names()->templateText(m_content.visitKind, m_content.visitLanguage);
    for (int line = 0; line < lines.size(); ++line) {
        const QString text = lines[line].trimmed();
        const bool open = text.startsWith(u"- [ ]") || text.startsWith(u"* [ ]");
        if (open && !text.mid(5).trimmed().isEmpty() && !prompts.contains(text))
            checks.append(QVariantMap{{QStringLiteral("noteId"), m_content.visit},
                                      {QStringLiteral("line"), line},
                                      {QStringLiteral("text"), text.mid(5).trimmed()}});
    }
    return checks;
}

QVariantList TodayModel::mapsOf(const QList<NoteSummary> &notes) const
{
    const RegisterMirror *names = Session::instance()->names();
    QVariantList maps;
    for (const NoteSummary &note : notes)
        maps.append(
            QVariantMap{{QStringLiteral("noteId"), note.id},
                        {QStringLiteral("title"), note.title},
                        {QStringLiteral("kind"), note.kind},
                        {QStringLiteral("when"), note.when},
                        {QStringLiteral("pilotName"), names->name(pilot::type().number, note.pilot)},
                        {QStringLiteral("place"), names->name(municipality::type().number, note.place)}});
    return maps;
}

} // namespace kopa
