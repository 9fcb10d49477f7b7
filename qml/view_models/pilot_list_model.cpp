#include "pilot_list_model.h"

#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

PilotListModel::PilotListModel(QObject *parent)
    : RowListModel({"pilotId", "number", "name", "otherName", "leadName", "members", "themes", "notes"},
                   parent),
      m_counts(new NoteCounts(this))
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &PilotListModel::refill);
    connect(session, &Session::languageChanged, this, &PilotListModel::refill);
    connect(m_counts, &NoteCounts::changed, this, &PilotListModel::refill);
    refill();
}

void PilotListModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refill();
}

void PilotListModel::refill()
{
    const Session *session = Session::instance();
    const RegisterMirror *names = session->names();
    QMap<QString, int> members;
    for (const Record &record : names->records(membership::type().number))
        ++members[record.text(membership::pilot)];
    QList<QVariantMap> rows;
    for (const Record &record : names->records(pilot::type().number)) {
        if (!namedLike(record, m_search))
            continue;
        QStringList themes;
        for (const QString &id : record.set(pilot::themes))
            themes.append(names->name(theme::type().number, id));
        rows.append(
            {{QStringLiteral("pilotId"), record.id},
             {QStringLiteral("number"), int(record.integer(pilot::number))},
             {QStringLiteral("name"), nameOf(record).in(session->language())},
             {QStringLiteral("otherName"), nameOf(record).beside(session->language())},
             {QStringLiteral("leadName"), names->name(organisation::type().number, record.text(pilot::lead))},
             {QStringLiteral("members"), members.value(record.id)},
             {QStringLiteral("themes"), themes},
             {QStringLiteral("notes"), m_counts->of(record.id)}});
    }
    const QString number = QStringLiteral("number");
    std::stable_sort(rows.begin(), rows.end(), [&number](const QVariantMap &a, const QVariantMap &b) {
        return a.value(number).toInt() < b.value(number).toInt();
    });
    setRows(rows);
}

} // namespace kopa
