#include "import_rows.h"

#include "core/records/application.h"
#include "core/records/contact.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::lists {

namespace {

constexpr qsizetype shownValue = 80;

/// What shows, besides id and name, that a record is here already; the surest first.
QList<FieldNumber> knownBy(const RecordType &type)
{
    QList<FieldNumber> fields;
    for (const QStringView key : {u"business_id", u"email"})
        if (const FieldType *field = type.field(key))
            fields.append(field->number);
    return fields;
}

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"));
    return form.match(id).hasMatch();
}

QString shownName(const RecordType &type, const QString &text)
{
    return &type == &application::type() ? titleOf(text) : text;
}

} // namespace

RowPlanner::RowPlanner(Store &store, ImportWish wish, QList<MappedColumn> columns, RecordIndex index,
                       ValueReader reader)
    : m_store(store),
      m_wish(std::move(wish)),
      m_columns(std::move(columns)),
      m_index(std::move(index)),
      m_reader(std::move(reader))
{
}

Result<RowPlanner> RowPlanner::of(Store &store, const ImportWish &wish, QList<MappedColumn> columns)
{
    KOPA_ASSIGN(RecordIndex index, RecordIndex::of(store, *wish.type));
    KOPA_ASSIGN(ValueReader reader, ValueReader::of(store, *wish.type));
    return RowPlanner(store, wish, std::move(columns), std::move(index), std::move(reader));
}

QString RowPlanner::heading(const QString &key) const
{
    for (const MappedColumn &mapped : m_columns)
        if (mapped.column.key == key)
            return mapped.heading;
    return key;
}

std::optional<RowPlanner::Fault> RowPlanner::read(const ListRow &row, Said &said) const
{
    for (const MappedColumn &mapped : m_columns) {
        const QString &key = mapped.column.key;
        QString cell = row.cells.value(mapped.place);
        if (cell.trimmed().isEmpty())
            cell = m_wish.always.value(key);
        if (row.formulas.contains(mapped.place))
            return Fault{QStringLiteral("formula"), key, cell};
        // The ids behind a reference are surer than its names.
        const FieldType *field = mapped.column.field;
        if (cell.trimmed().isEmpty() || (field && !mapped.column.ids && said.values.contains(field->number)))
            continue;
        const CellValue value = m_reader.read(mapped.column, cell);
        if (!value.fault.isEmpty())
            return Fault{value.fault, key, cell};
        if (field)
            said.values.insert(field->number, value);
        else
            said.id = merge::textOf(value.value);
    }
    if (!said.id.isEmpty() && !isId(said.id))
        return Fault{QStringLiteral("id"), QStringLiteral("id"), said.id};
    return std::nullopt;
}

RowPlanner::Match RowPlanner::match(const Said &said) const
{
    if (const Record *record = m_index.byId(said.id))
        return {record, QStringLiteral("id"), {}};
    const auto found = [&](const QStringList &ids, FieldNumber field) -> Match {
        const QString key = m_wish.type->field(field)->key;
        return ids.size() > 1 ? Match{nullptr, key, QStringLiteral("ambiguous")}
                              : Match{m_index.byId(ids.first()), key, {}};
    };
    const auto words = [&](FieldNumber field) { return merge::textOf(said.values.value(field).value); };
    for (const FieldNumber field : knownBy(*m_wish.type))
        if (const QStringList ids = m_index.by({field}, words(field)); !ids.isEmpty())
            return found(ids, field);
    for (const FieldNumber field : m_index.nameFields())
        if (const QStringList ids = m_index.byName(words(field)); !ids.isEmpty())
            return found(ids, field);
    return {};
}

std::optional<RowPlanner::Fault> RowPlanner::repeats(const Said &said)
{
    QList<QPair<QString, QString>> marks;
    if (!said.id.isEmpty())
        marks.append({QStringLiteral("id"), said.id});
    QList<FieldNumber> fields = knownBy(*m_wish.type);
    if (m_wish.duplicates != Duplicates::Add)
        fields += m_index.nameFields();
    for (const FieldNumber field : std::as_const(fields))
        if (const QString words = comparedName(merge::textOf(said.values.value(field).value));
            !words.isEmpty())
            marks.append({QString(m_wish.type->field(field)->key), words});
    for (const auto &[key, words] : std::as_const(marks))
        if (m_seen.contains(key + u'\n' + words))
            return Fault{QStringLiteral("repeated"), key, words};
    for (const auto &[key, words] : std::as_const(marks))
        m_seen.insert(key + u'\n' + words);
    return std::nullopt;
}

Result<std::optional<RowPlanner::Fault>> RowPlanner::forbidden(const Said &said, const Record *record) const
{
    using Answer = std::optional<Fault>;
    const RecordType &type = *m_wish.type;
    const auto has = [&](FieldNumber field) {
        return !merge::textOf(said.values.value(field).value).isEmpty() ||
               (record && !record->text(field).isEmpty());
    };
    const QList<FieldNumber> &names = m_index.nameFields();
    const bool named = std::any_of(names.begin(), names.end(), has) ||
                       (&type == &contact::type() &&
                        (has(contact::titleFi) || has(contact::titleSv) || has(contact::titleEn)));
    if (!named)
        return Answer(Fault{QStringLiteral("unnamed"), type.field(names.value(0))->key, {}});
    if (record && &type == &application::type() && has(application::submitted))
        return Answer(Fault{QStringLiteral("submitted"), {}, {}});
    if (!record && !said.id.isEmpty()) {
        const auto known = m_store.record({type.number, said.id});
        if (known.ok() && m_wish.duplicates != Duplicates::Add)
            return Answer(Fault{QStringLiteral("trashed"), QStringLiteral("id"), said.id});
    }
    if (!type.hasSubject())
        return Answer();
    const QString id = record ? record->id : said.id;
    KOPA_ASSIGN(const auto erased, m_store.erasureOf({type.number, id}));
    if (!id.isEmpty() && erased)
        return Answer(Fault{QStringLiteral("erased"), QStringLiteral("id"), id});
    for (const FieldNumber field : {contact::name, contact::email, contact::phone})
        if (said.values.contains(field) && !has(contact::consentOn))
            return Answer(Fault{QStringLiteral("consent"), type.field(field)->key, {}});
    return Answer();
}

Edit RowPlanner::editOf(const Said &said, const Record *record, const QString &id) const
{
    Edit edit{.key = {m_wish.type->number, id}};
    for (auto it = said.values.begin(); it != said.values.end(); ++it) {
        const FieldType *field = m_wish.type->field(it.key());
        if (field->isSet()) {
            const QStringList before = record ? record->set(field->number) : QStringList();
            SetEdit set{field->number, it->elements, before};
            set.add.removeIf([&](const QString &one) { return before.contains(one); });
            set.remove.removeIf([&](const QString &one) { return it->elements.contains(one); });
            if (!set.add.isEmpty() || !set.remove.isEmpty())
                edit.sets.append(set);
        } else if (!record || record->state.value(field->number) != it->value) {
            edit.fields.append({.field = field->number, .value = it->value});
        }
    }
    if (!record && m_wish.type == &application::type()) {
        if (!said.values.contains(application::call))
            edit.fields.append({.field = application::call, .value = QStringLiteral("call2019")});
        if (!said.values.contains(application::language))
            edit.fields.append({.field = application::language, .value = QStringLiteral("fi")});
    }
    return edit;
}

QString RowPlanner::nameOf(const Said &said, const Record *record) const
{
    QList<FieldNumber> fields = m_index.nameFields();
    for (const QStringView key : {u"title_fi", u"title_sv", u"title_en"})
        if (const FieldType *field = m_wish.type->field(key))
            fields.append(field->number);
    for (const FieldNumber field : std::as_const(fields)) {
        const QString given = merge::textOf(said.values.value(field).value);
        const QString text = given.isEmpty() && record ? record->text(field) : given;
        if (!text.isEmpty())
            return shownName(*m_wish.type, text);
    }
    return {};
}

Result<std::optional<RowPlanner::Fault>> RowPlanner::judge(const ListRow &row, Said &said, Match &found)
{
    using Answer = std::optional<Fault>;
    if (const auto fault = read(row, said))
        return Answer(fault);
    found = match(said);
    if (m_wish.duplicates == Duplicates::Add)
        found = {nullptr, found.by, {}};
    if (!found.fault.isEmpty())
        return Answer(Fault{found.fault, found.by, {}});
    KOPA_ASSIGN(const Answer fault, forbidden(said, found.record));
    return fault ? fault : repeats(said);
}

Result<void> RowPlanner::plan(const ListRow &row, ImportPlan &plan)
{
    Said said;
    Match found;
    KOPA_ASSIGN(const auto fault, judge(row, said, found));
    if (fault) {
        const QString column = fault->column.isEmpty() ? QString() : heading(fault->column);
        plan.refused.append({row.number, column, fault->reason, fault->value.left(shownValue), row.cells});
        return {};
    }
    using Act = PlannedRow::Act;
    PlannedRow planned{row.number, Act::Add, {}, nameOf(said, found.record), found.by};
    const bool isFree = !said.id.isEmpty() && !m_store.record({m_wish.type->number, said.id}).ok();
    planned.id = found.record ? found.record->id : isFree ? said.id : crypto::newObjectId();
    const Edit edit = editOf(said, found.record, planned.id);
    if (found.record)
        planned.act = m_wish.duplicates == Duplicates::Skip          ? Act::Skip
                      : edit.fields.isEmpty() && edit.sets.isEmpty() ? Act::Same
                                                                     : Act::Update;
    if (planned.act == Act::Add || planned.act == Act::Update)
        plan.edits.append(edit);
    plan.rows.append(planned);
    return {};
}

} // namespace kopa::lists
