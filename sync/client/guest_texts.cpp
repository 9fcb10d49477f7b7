#include "guest_texts.h"

#include "core/merge/text_join.h"
#include "core/records/note.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace kopa::sync {

namespace {

constexpr int rememberedCharacters = 16 * 1024 * 1024;
constexpr int rememberedTurns = 4096;

/// The title line with the empty one after it, if the text begins with the group's name.
QString headOf(const QString &text, const QString &group)
{
    const qsizetype line = text.indexOf(u'\n');
    if (plainLine(QStringView(text).left(line < 0 ? text.size() : line)) != plainLine(group))
        return {};
    if (line < 0)
        return text;
    return text.left(text.mid(line + 1, 1) == u"\n" ? line + 2 : line + 1);
}

Result<void> fits(const QString &text)
{
    if (text.toUtf8().size() <= GuestTexts::maximumText)
        return {};
    return Error{ErrorCode::TooLarge,
                 {{QStringLiteral("field"), QStringLiteral("text")},
                  {QStringLiteral("limit"), int(GuestTexts::maximumText)}}};
}

QString nowHere()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

GuestTexts::GuestTexts(const WorkshopPlan &plan)
    : m_plan(plan), m_texts(rememberedCharacters), m_turns(rememberedTurns)
{
}

Result<Record> GuestTexts::workshop(Store &store) const
{
    KOPA_ASSIGN(Record record, store.record({note::type().number, m_plan.note}));
    if (!record.exists() || record.state.trashed())
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QStringLiteral("note")}, {QStringLiteral("id"), m_plan.note}}};
    return record;
}

Result<QString> GuestTexts::noteOf(Store &store, int group)
{
    const auto isIt = [&](const QString &id) {
        const auto found = store.record({note::type().number, id});
        return found.ok() && !found->state.trashed() && found->text(note::workshop) == m_plan.note &&
               found->text(note::guests) == m_plan.groups[group];
    };
    if (QString known = m_notes.value(group); !known.isEmpty() && isIt(known))
        return known;
    m_notes.remove(group);
    KOPA_ASSIGN(const QList<std::int64_t> rows, store.noteRows({.workshop = m_plan.note}));
    KOPA_ASSIGN(const QList<NoteSummary> notes, store.noteSummaries(rows));
    QStringList found;
    for (const NoteSummary &one : notes)
        if (isIt(one.id))
            found.append(one.id);
    // Two hosts may have made one each: everybody goes on in the same.
    std::sort(found.begin(), found.end());
    if (!found.isEmpty())
        m_notes.insert(group, found.first());
    return found.value(0);
}

Result<GuestTexts::Page> GuestTexts::page(Store &store, int group)
{
    KOPA_ASSIGN(const QString id, noteOf(store, group));
    if (id.isEmpty())
        return Page{{}, m_plan.groups[group], {}, {}};
    KOPA_ASSIGN(const Store::OpenText open, store.openText({note::type().number, id}, note::text));
    const QString head = headOf(open.text, m_plan.groups[group]);
    return Page{id, head, open.text.mid(head.size()), open.version};
}

GuestTexts::Words GuestTexts::remember(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr qsizetype digits = 32;
    const QByteArray bytes =
        QByteArrayLiteral("kopa guests' words\n") + m_plan.note.toUtf8() + '\n' + text.toUtf8();
    const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(digits);
    const QString version = QString::fromLatin1(digest);
    if (!m_texts.contains(version))
        m_texts.insert(version, new QString(text), int(text.size()) + 1);
    return {text, version};
}

std::optional<QString> GuestTexts::words(const QString &version) const
{
    if (version.isEmpty())
        return QString();
    const QString *known = m_texts.object(version);
    return known ? std::optional(*known) : std::nullopt;
}

Result<GuestTexts::Words> GuestTexts::read(Store &store, int group)
{
    KOPA_TRY(workshop(store));
    KOPA_ASSIGN(const Page now, page(store, group));
    return remember(now.body);
}

Result<void> GuestTexts::write(Store &store, int group, const Page &page, const QString &body)
{
    if (body == page.body)
        return {};
    KOPA_TRY(fits(body));
    const bool apart = page.head.isEmpty() || page.head.endsWith(u'\n');
    const QString whole = page.head + (apart ? QString() : QStringLiteral("\n\n")) + body;
    if (!page.id.isEmpty())
        return store.write({.key = {note::type().number, page.id},
                            .fields = {{.field = note::text, .value = whole, .parents = page.version}}});
    KOPA_ASSIGN(const Record about, workshop(store));
    Edit made{.key = {note::type().number, crypto::newObjectId()}, .space = about.space};
    made.fields = {{note::kind, QStringLiteral("workshop")}, {note::workshop, m_plan.note},
                   {note::guests, m_plan.groups[group]},     {note::when, nowHere()},
                   {note::language, m_plan.language},        {note::text, whole}};
    for (const FieldNumber field : {note::pilot, note::place})
        if (const QString same = about.text(field); !same.isEmpty())
            made.fields.append({field, same});
    return store.write(made);
}

Result<GuestTexts::Saved> GuestTexts::save(Store &store, int group, const Typed &typed)
{
    KOPA_TRY(workshop(store));
    KOPA_TRY(fits(typed.text));
    const QString text = merge::normalText(typed.text);
    KOPA_ASSIGN(const Page now, page(store, group));
    const Words there = remember(now.body);
    const QString turn = QString::number(group) + typed.turn;
    const QString *saved = typed.turn.isEmpty() ? nullptr : m_turns.object(turn);
    auto base = words(saved ? *saved : typed.version);
    if (!base && typed.base)
        base = merge::normalText(*typed.base);
    if (!base)
        return Saved{false, there, {}};
    const merge::JoinedText both = merge::joinedText(*base, now.body, text);
    KOPA_ASSIGN(const QString joined, both.fromTheirs.applied(now.body));
    KOPA_TRY(write(store, group, now, joined));
    const QString sent = remember(text).version;
    if (!typed.turn.isEmpty())
        m_turns.insert(turn, new QString(sent));
    return Saved{true, remember(joined), sent, both.fromMine};
}

Result<GuestTexts::Words> GuestTexts::add(Store &store, int group, QString text)
{
    KOPA_TRY(workshop(store));
    text = merge::normalText(text);
    KOPA_ASSIGN(const Page now, page(store, group));
    const QStringList there = now.body.split(u'\n');
    QStringList lines = now.body.isEmpty() ? QStringList() : there;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty() && !there.contains(line))
            lines.append(line);
    const QString joined = lines.join(u'\n');
    KOPA_TRY(write(store, group, now, joined));
    return remember(joined);
}

} // namespace kopa::sync
