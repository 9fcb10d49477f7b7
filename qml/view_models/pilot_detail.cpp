#include "pilot_detail.h"

#include "core/records/contact.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

PilotDetail::PilotDetail(QObject *parent)
    : RegisterDetail(pilot::type(), parent), m_counts(new NoteCounts(this))
{
    connect(m_counts, &NoteCounts::changed, this, &PilotDetail::changed);
}

int PilotDetail::number() const
{
    return record() ? int(record()->integer(pilot::number)) : 0;
}

QString PilotDetail::responsibleName() const
{
    const Session *session = Session::instance();
    const Record *person = session->names()->record(contact::type().number, responsible());
    if (!person)
        return responsible();
    const QString name = person->text(contact::name);
    const TrilingualName title{person->text(contact::titleFi), person->text(contact::titleSv),
                               person->text(contact::titleEn)};
    return name.isEmpty() ? title.in(session->language()) : name;
}

QVariantList PilotDetail::members() const
{
    const Session *session = Session::instance();
    const RegisterMirror *names = session->names();
    QList<QVariantMap> rows;
    for (const Record &member : names->records(membership::type().number)) {
        if (member.text(membership::pilot) != id())
            continue;
        const QString organisationId = member.text(membership::organisation);
        const Record *actor = names->record(organisation::type().number, organisationId);
        if (!actor)
            continue;
        rows.append({{QStringLiteral("membershipId"), member.id},
                     {QStringLiteral("organisationId"), organisationId},
                     {QStringLiteral("name"), nameOf(*actor).in(session->language())},
                     {QStringLiteral("otherName"), nameOf(*actor).beside(session->language())},
                     {QStringLiteral("kind"), actor->text(organisation::kind)},
                     {QStringLiteral("from"), member.text(membership::from)},
                     {QStringLiteral("to"), member.text(membership::to)},
                     {QStringLiteral("lead"), organisationId == lead()}});
    }
    sortByName(rows, QStringLiteral("name"));
    QVariantList result;
    for (const bool leads : {true, false})
        for (const QVariantMap &row : std::as_const(rows))
            if (row.value(QStringLiteral("lead")).toBool() == leads)
                result.append(row);
    return result;
}

QStringList PilotDetail::themes() const
{
    QStringList result;
    if (record())
        for (const QString &theme : record()->set(pilot::themes))
            result.append(Session::instance()->names()->name(theme::type().number, theme));
    return result;
}

QVariantList PilotDetail::contacts() const
{
    const Session *session = Session::instance();
    QVariantList result;
    for (const Record &person : session->names()->records(contact::type().number)) {
        if (person.text(contact::pilot) != id())
            continue;
        const TrilingualName title{person.text(contact::titleFi), person.text(contact::titleSv),
                                   person.text(contact::titleEn)};
        result.append(QVariantMap{
            {QStringLiteral("title"), title.in(session->language())},
            {QStringLiteral("id"), person.id},
            {QStringLiteral("name"), person.text(contact::name)},
            {QStringLiteral("organisation"),
             session->names()->name(organisation::type().number, person.text(contact::organisation))}});
    }
    return result;
}

double PilotDetail::budget() const
{
    const merge::Value value = record() ? record()->state.value(pilot::budget) : merge::Value();
    const auto *cents = std::get_if<std::int64_t>(&value);
    return cents ? double(*cents) : qQNaN();
}

void PilotDetail::setBudget(double cents)
{
    const merge::Value value = qIsNaN(cents) ? merge::Value() : merge::Value(std::int64_t(cents));
    if (record() && record()->state.value(pilot::budget) != value)
        write({.key = key(), .fields = {{.field = pilot::budget, .value = value}}});
}

} // namespace kopa
