#include "application_detail.h"

#include "application_words.h"
#include "core/documents/paper_file.h"
#include "core/programme/letter.h"
#include "core/programme/submission.h"
#include "core/records/application.h"
#include "core/records/call.h"
#include "session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kopa {

namespace {

constexpr int minuteMs = 60'000;

} // namespace

ApplicationDetail::ApplicationDetail(QObject *parent) : RegisterDetail(application::type(), parent)
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ApplicationDetail::changed);
    m_minute.start();
}

const Record *ApplicationDetail::callRecord() const
{
    return Session::instance()->names()->record(call::type().number, call());
}

QString ApplicationDetail::heading() const
{
    return titleOf(text("name"));
}

QStringList ApplicationDetail::organisations() const
{
    return record() ? record()->set(application::organisations) : QStringList();
}

QStringList ApplicationDetail::aims() const
{
    return record() ? record()->set(application::aims) : QStringList();
}

QString ApplicationDetail::deadline() const
{
    return callRecord() ? callRecord()->text(call::deadline) : QString();
}

QString ApplicationDetail::timeZone() const
{
    return callRecord() ? callRecord()->text(call::timeZone) : QString();
}

bool ApplicationDetail::isPastDeadline() const
{
    return callRecord() && programme::isLate(*callRecord(), QDateTime::currentDateTime());
}

int ApplicationDetail::limit() const
{
    return callRecord() ? int(callRecord()->integer(call::limit)) : 0;
}

QVariantList ApplicationDetail::gaps() const
{
    QVariantList list;
    if (!record())
        return list;
    const Record none{&call::type(), {}, {}};
    for (const programme::Gap &gap :
         programme::checkApplication(*record(), callRecord() ? *callRecord() : none).gaps)
        list.append(QVariantMap{{QStringLiteral("part"), gap.part}, {QStringLiteral("reason"), gap.reason}});
    return list;
}

QString ApplicationDetail::state() const
{
    return record() ? applicationState(*record(), callRecord()) : QString();
}

QString ApplicationDetail::submittedBy() const
{
    const QString device = text("submitted_by");
    return device.isEmpty() ? QString() : Session::instance()->names()->memberName(device);
}

bool ApplicationDetail::isLate() const
{
    return record() && isLateApplication(*record(), callRecord());
}

bool ApplicationDetail::isCopyWhole() const
{
    return record() && programme::isCopyWhole(*record());
}

bool ApplicationDetail::isChangedSince() const
{
    return record() && programme::isChangedSince(*record());
}

QVariantMap ApplicationDetail::copy() const
{
    return QJsonDocument::fromJson(text("submitted_text").toUtf8()).object().toVariantMap();
}

void ApplicationDetail::edit(const SetEdit &set)
{
    if (record())
        write({.key = key(), .sets = {set}});
}

void ApplicationDetail::addOrganisation(const QString &organisation)
{
    edit({application::organisations, {organisation}, {}});
}

void ApplicationDetail::removeOrganisation(const QString &organisation)
{
    edit({application::organisations, {}, {organisation}});
}

void ApplicationDetail::linkAim(const QString &aim, bool linked)
{
    edit({application::aims, linked ? QStringList{aim} : QStringList(),
          linked ? QStringList() : QStringList{aim}});
}

void ApplicationDetail::ask(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void ApplicationDetail::submit()
{
    ask([id = id()](Store &store) {
        return programme::submitApplication(store, id, QDateTime::currentDateTime());
    });
}

void ApplicationDetail::decide(bool chosen, const QString &day, const QString &reasons)
{
    const programme::Decision decision{chosen, QDate::fromString(day.left(10), Qt::ISODate), reasons};
    ask([id = id(), decision](Store &store) { return programme::decideApplication(store, id, decision); });
}

void ApplicationDetail::saveLetter(const QUrl &file)
{
    const auto told = [this](const Result<void> &written) {
        if (written.ok())
            Q_EMIT letterSaved();
        else
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    };
    const auto write = [this, told, path = file.toLocalFile()](const Result<documents::Document> &letter) {
        if (!letter.ok())
            return told(letter.error());
        Session::away(
            this, [letter = *letter, path] { return documents::savePaper(letter, path); }, told);
    };
    Session::instance()->ask(
        this, [id = id()](Store &store) { return programme::letterOf(store, id); }, write);
}

} // namespace kopa
