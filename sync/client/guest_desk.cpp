#include "guest_desk.h"

#include "core/merge/text_join.h"
#include "guest_presence.h"
#include "space_log.h"
#include "sync/server/guest_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::sync {

using server::GuestAnswer;
using server::GuestForm;
using server::GuestPage;
using server::GuestRequest;

namespace {

constexpr qsizetype groupsAtMost = 30;
constexpr qsizetype runsAtMost = 200;

WorkshopPlan bounded(WorkshopPlan plan)
{
    QStringList groups;
    for (const QString &group : std::as_const(plan.groups)) {
        const QString name = group.simplified().left(server::maximumGuestName);
        if (!name.isEmpty() && !groups.contains(name) && groups.size() < groupsAtMost)
            groups.append(name);
    }
    plan.groups = groups;
    return plan;
}

/// A sentence of the page, and how HTTP says it.
struct Problem
{
    const char *word;
    int status;
};

Problem problemOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return {"gone", 410};
    case ErrorCode::StoreLocked:
        return {"locked", 503};
    case ErrorCode::DiskFull:
        return {"full", 507};
    case ErrorCode::NotMember:
    case ErrorCode::ReadOnly:
    case ErrorCode::StoreUnwritable:
        return {"readOnly", 503};
    case ErrorCode::QuotaReached:
        return {"tooMany", 422};
    case ErrorCode::Malformed:
        return {"misunderstood", 400};
    case ErrorCode::TooLarge:
        return {error.parameters.value(QStringLiteral("field")) == QStringLiteral("text") ? "textTooLong"
                                                                                          : "tooLong",
                413};
    default:
        return {"failed", 500};
    }
}

GuestAnswer json(const QJsonObject &object, int status = 200)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

GuestAnswer refused(const Problem &problem)
{
    return json({{QStringLiteral("problem"), QString::fromLatin1(problem.word)}}, problem.status);
}

GuestPage pageOf(const WorkshopPlan &plan, const QString &language)
{
    GuestPage page{language, plan.title};
    page.groups = plan.groups;
    if (page.title.simplified().isEmpty())
        page.title = server::guestWords(language).value(QStringLiteral("what"));
    page.guest = QString::fromLatin1(crypto::randomBytes(16).toHex());
    return page;
}

GuestAnswer shown(const GuestPage &page, int status = 200)
{
    return {status, "text/html; charset=utf-8", server::guestPage(page)};
}

/// A patch as a script applies it: runs of [at, removed, inserted] in UTF-16 units, each upon the text that
/// the runs before have left. Nothing when there are too many.
std::optional<QJsonArray> scriptRuns(QString text, const merge::TextPatch &patch)
{
    if (patch.runs().size() > runsAtMost)
        return std::nullopt;
    QString left = patch.words();
    QJsonArray runs;
    for (const merge::TextRun &run : patch.runs()) {
        const qsizetype at = merge::utf16Index(text, run.at);
        const qsizetype end = merge::utf16Index(text, run.at + run.removed);
        const QString words = left.left(merge::utf16Index(left, run.inserted));
        left.remove(0, words.size());
        text.replace(at, end - at, words);
        runs.append(QJsonArray{int(at), int(end - at), words});
    }
    return runs;
}

/// The words as somebody gets them to whom these runs say it, or the whole.
QJsonObject wordsNow(const GuestTexts::Words &now, const std::optional<QJsonArray> &runs)
{
    QJsonObject answer{{QStringLiteral("version"), now.version}};
    if (runs)
        answer.insert(QStringLiteral("runs"), *runs);
    else
        answer.insert(QStringLiteral("text"), now.text);
    return answer;
}

} // namespace

RoomDesk::RoomDesk(StoreThread &store, const WorkshopPlan &plan)
    : m_store(store), m_plan(bounded(plan)), m_texts(m_plan)
{
    m_store.run(StoreThread::Priority::Upkeep, [guests = m_guests, note = m_plan.note](Store &open) {
        if (const auto present = guestsPresent(open, note); present.ok())
            guests->store(*present);
        return true;
    });
}

RoomDesk::Place RoomDesk::placeOf(const QByteArray &path) const
{
    QString name = QString::fromLatin1(path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?')));
    if (name.startsWith(u'/'))
        name.remove(0, 1);
    if (name.isEmpty())
        return {Place::What::Page};
    if (name == u"fi" || name == u"sv" || name == u"en")
        return {Place::What::Page, -1, {}, name};
    if (name == u"present")
        return {Place::What::Present};
    if (name == u"leave")
        return {Place::What::Leave};
    const QStringList parts = name.split(u'-');
    const bool isText = parts.first() == u"text";
    if ((!isText && parts.first() != u"group") || parts.size() < 2 || parts.size() > (isText ? 3 : 2))
        return {};
    bool whole = false;
    Place place{isText ? Place::What::Text : Place::What::Group, parts[1].toInt(&whole)};
    if (!whole || place.group < 0 || place.group >= m_plan.groups.size())
        place.group = -1;
    place.version = parts.value(2);
    if (parts.size() == 3 && !server::isGuestToken(place.version))
        return {};
    return place;
}

GuestAnswer RoomDesk::answer(const GuestRequest &request)
{
    const Place place = placeOf(request.path);
    const bool posts = request.method == "POST";
    QString language = server::guestLanguage(request.languages, m_plan.language);
    if (!place.language.isEmpty())
        language = place.language;
    GuestPage simple = pageOf(m_plan, language);
    simple.failed = true;
    const bool reads = place.what == Place::What::Page || place.what == Place::What::Group;
    if (place.what == Place::What::Nothing) {
        simple.notice = QStringLiteral("notHere");
        return shown(simple, 404);
    }
    if ((!posts && request.method != "GET") || (posts && reads) ||
        (!posts && !reads && place.what != Place::What::Text)) {
        simple.notice = QStringLiteral("misunderstood");
        return shown(simple, 405);
    }
    if (!posts)
        return place.what == Place::What::Text ? text(place) : page(place, language);
    const Result<GuestForm> form = server::readGuestForm(request.body);
    if (form.ok() && !form->language.isEmpty())
        language = form->language;
    if (!form.ok()) {
        const Problem problem = problemOf(form.error());
        if (request.body.startsWith('{'))
            return refused(problem);
        simple.notice = QString::fromLatin1(problem.word);
        return shown(simple, problem.status);
    }
    if (place.what == Place::What::Text)
        return write(*form, place, language);
    return present(*form, language, place.what == Place::What::Leave);
}

GuestAnswer RoomDesk::page(const Place &place, const QString &language)
{
    GuestPage page = pageOf(m_plan, language);
    page.writing = place.group;
    const auto read = onStore(m_store, [&](Store &store) -> Result<GuestTexts::Words> {
        if (place.group >= 0)
            return m_texts.read(store, place.group);
        KOPA_TRY(m_texts.workshop(store));
        return GuestTexts::Words{};
    });
    if (!read.ok()) {
        const Problem problem = problemOf(read.error());
        page.notice = QString::fromLatin1(problem.word);
        page.failed = true;
        page.writing = -1;
        return shown(page, problem.status);
    }
    if (place.what == Place::What::Group && place.group < 0) {
        page.notice = QStringLiteral("unknownGroup");
        page.failed = true;
        return shown(page, 404);
    }
    page.text = read->text;
    page.version = read->version;
    return shown(page);
}

GuestAnswer RoomDesk::text(const Place &place)
{
    if (place.group < 0)
        return refused({"unknownGroup", 404});
    const auto read = onStore(
        m_store, [&](Store &store) -> Result<GuestTexts::Words> { return m_texts.read(store, place.group); });
    if (!read.ok())
        return refused(problemOf(read.error()));
    const auto known = m_texts.words(place.version);
    const auto patch = known ? merge::joinedText(*known, read->text, *known).fromMine : merge::TextPatch();
    return json(wordsNow(*read, known ? scriptRuns(*known, patch) : std::nullopt));
}

GuestAnswer RoomDesk::present(const GuestForm &form, const QString &language, bool leaves)
{
    const auto carriedOut = [&]() -> Result<int> {
        if (form.guest.isEmpty())
            return ErrorCode::Malformed;
        return onStore(m_store, [&](Store &store) -> Result<int> {
            KOPA_ASSIGN(const Record workshop, m_texts.workshop(store));
            KOPA_TRY(leaves ? signOut(store, workshop, form.guest) : signIn(store, workshop, form));
            return guestsPresent(store, m_plan.note);
        });
    };
    std::optional<Problem> problem;
    if (!leaves && form.name.isEmpty())
        problem = Problem{"nameMissing", 422};
    else if (!leaves && !form.group.isEmpty() && !m_plan.groups.contains(form.group))
        problem = Problem{"unknownGroup", 422};
    else if (const Result<int> done = carriedOut(); done.ok())
        m_guests->store(*done);
    else
        problem = problemOf(done.error());
    if (form.scripted)
        return problem ? refused(*problem) : json({{QStringLiteral("present"), !leaves}});
    GuestPage page = pageOf(m_plan, language);
    if (!form.guest.isEmpty())
        page.guest = form.guest;
    page.name = form.name;
    page.organisation = form.organisation;
    page.group = form.group;
    page.present = !leaves && !problem;
    page.failed = problem.has_value();
    page.presence = problem  ? QString::fromLatin1(problem->word)
                    : leaves ? QStringLiteral("signedOut")
                             : QStringLiteral("signedIn");
    return shown(page, problem ? problem->status : 200);
}

GuestAnswer RoomDesk::write(const GuestForm &form, const Place &place, const QString &language)
{
    if (!form.scripted)
        return writtenPlainly(form, place, language);
    if (place.group < 0)
        return refused({"unknownGroup", 404});
    if (!form.text)
        return refused({"misunderstood", 400});
    const auto saved = onStore(m_store, [&](Store &store) -> Result<GuestTexts::Saved> {
        return m_texts.save(store, place.group, {form.version, *form.text, form.turn, form.base});
    });
    return written(saved);
}

GuestAnswer RoomDesk::written(const Result<GuestTexts::Saved> &saved)
{
    if (!saved.ok())
        return refused(problemOf(saved.error()));
    if (!saved->known)
        return json(
            {{QStringLiteral("version"), saved->now.version}, {QStringLiteral("text"), saved->now.text}},
            409);
    const auto sent = m_texts.words(saved->sent);
    QJsonObject answer = wordsNow(saved->now, sent ? scriptRuns(*sent, saved->onSent) : std::nullopt);
    answer.insert(QStringLiteral("yours"), saved->sent);
    return json(answer);
}

GuestAnswer RoomDesk::writtenPlainly(const GuestForm &form, const Place &place, const QString &language)
{
    GuestPage page = pageOf(m_plan, language);
    page.failed = true;
    if (place.group < 0 || !form.text) {
        page.notice = place.group < 0 ? QStringLiteral("unknownGroup") : QStringLiteral("misunderstood");
        return shown(page, place.group < 0 ? 404 : 400);
    }
    bool alone = true;
    const auto saved = onStore(m_store, [&](Store &store) -> Result<GuestTexts::Words> {
        KOPA_ASSIGN(const GuestTexts::Saved one,
                    m_texts.save(store, place.group, {form.version, *form.text, form.turn, form.base}));
        alone = one.known && one.now.version == one.sent;
        if (one.known)
            return one.now;
        return m_texts.add(store, place.group, *form.text);
    });
    page.writing = place.group;
    page.failed = !saved.ok();
    page.text = saved.ok() ? saved->text : *form.text;
    page.version = saved.ok() ? saved->version : form.version;
    page.notice = !saved.ok() ? QString::fromLatin1(problemOf(saved.error()).word)
                  : alone     ? QStringLiteral("textKept")
                              : QStringLiteral("joined");
    return shown(page, saved.ok() ? 200 : problemOf(saved.error()).status);
}

} // namespace kopa::sync
