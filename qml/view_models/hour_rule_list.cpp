#include "hour_rule_list.h"

#include "core/offering/booking_times.h"
#include "core/records/hour_rule.h"
#include "session.h"

namespace kopa {

namespace {

void write(const Edit &edit)
{
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

QList<QByteArray> rolesOf()
{
    QList<QByteArray> roles{"ruleId"};
    for (const FieldType &field : hour_rule::type().fields)
        roles.append(field.key.data());
    return roles;
}

} // namespace

HourRuleList::HourRuleList(QObject *parent) : RowListModel(rolesOf(), parent)
{
    connect(Session::instance()->names(), &RegisterMirror::changed, this, &HourRuleList::refill);
    refill();
}

void HourRuleList::refill()
{
    QList<Record> rules = Session::instance()->names()->records(hour_rule::type().number).values();
    const auto forms = hour_rule::type().field(hour_rule::form)->choices;
    std::stable_sort(rules.begin(), rules.end(), [&](const Record &a, const Record &b) {
        return std::pair(forms.indexOf(a.text(hour_rule::form)), a.text(hour_rule::from)) <
               std::pair(forms.indexOf(b.text(hour_rule::form)), b.text(hour_rule::from));
    });
    QList<QVariantMap> rows;
    for (const Record &rule : std::as_const(rules)) {
        QVariantMap row{{QStringLiteral("ruleId"), rule.id}};
        for (const FieldType &field : hour_rule::type().fields) {
            const merge::Value value = rule.state.value(field.number);
            const auto *number = std::get_if<std::int64_t>(&value);
            row.insert(field.key, number ? QString::number(*number) : merge::textOf(value));
        }
        rows.append(row);
    }
    setRows(rows);
}

void HourRuleList::add(const QString &form)
{
    const QDate from = offering::schoolYearOf(QDate::currentDate()).from;
    write({.key = {hour_rule::type().number, crypto::newObjectId()},
           .fields = {{hour_rule::form, form}, {hour_rule::from, from.toString(Qt::ISODate)}}});
}

bool HourRuleList::setField(const QString &rule, const QString &key, const QString &words)
{
    constexpr int most = 100'000;
    const FieldType *field = hour_rule::type().field(key);
    const QString wanted = words.trimmed();
    if (!field)
        return false;
    merge::Value value = wanted.isEmpty() ? merge::Value() : merge::Value(wanted);
    if (field->isNumber() && !wanted.isEmpty()) {
        bool good = false;
        const int number = wanted.toInt(&good);
        if (!good || number < 0 || number > most)
            return false;
        value = std::int64_t(number);
    }
    write({.key = {hour_rule::type().number, rule}, .fields = {{field->number, value}}});
    return true;
}

void HourRuleList::setTrashed(const QString &rule, bool trashed)
{
    write({.key = {hour_rule::type().number, rule}, .trash = trashed});
}

} // namespace kopa
