#include "history_words.h"

#include "core/records/note.h"
#include "session.h"

namespace kopa {

namespace {

constexpr qsizetype around = 24;
constexpr qsizetype shownAtMost = 200;

/// From a little before the first difference to a little after the last.
QString part(const QString &text, qsizetype same, qsizetype tail)
{
    const qsizetype from = std::max<qsizetype>(0, same - around);
    const qsizetype to = std::min(text.size(), text.size() - tail + around);
    QString cut = text.mid(from, to - from);
    if (cut.size() > shownAtMost)
        cut = cut.left(shownAtMost) + u'…';
    else if (to < text.size())
        cut += u'…';
    return (from > 0 ? QStringLiteral("…") : QString()) + cut;
}

std::pair<QString, QString> differences(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (tail < most - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {part(before, same, tail), part(after, same, tail)};
}

QString plain(const merge::Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    return merge::textOf(value);
}

QString named(const QString &id, const FieldType &field)
{
    const RecordType *target = recordType(QStringView(QString(field.target)));
    const QString name = target ? Session::instance()->names()->name(target->number, id) : QString();
    return name.isEmpty() ? id : name;
}

} // namespace

QString valueWords(const merge::Value &value, const FieldType &field)
{
    const QString words = plain(value);
    return field.kind == FieldKind::Reference && !words.isEmpty() ? named(words, field) : words;
}

QString historyKind(const HistoryEntry &change)
{
    if (change.cell.field == merge::trashField)
        return change.after == merge::Value{true} ? QStringLiteral("trashed") : QStringLiteral("restored");
    if (change.first)
        return QStringLiteral("created");
    return change.cell.element.endsWith(u'#') ? QStringLiteral("moved") : QStringLiteral("changed");
}

std::pair<QString, QString> historyWords(const HistoryEntry &change, const FieldType *field)
{
    const bool order = field && field->kind == FieldKind::List && change.cell.element.endsWith(u'#');
    if (!field || order)
        return {};
    if (field->isSet()) {
        const QString element =
            field->kind == FieldKind::ReferenceSet ? named(change.cell.element, *field) : change.cell.element;
        return change.after == merge::Value{true} ? std::pair(QString(), element)
                                                  : std::pair(element, QString());
    }
    const QString before = valueWords(change.before, *field);
    const QString after = valueWords(change.after, *field);
    return field->kind == FieldKind::LongText ? differences(before, after) : std::pair(before, after);
}

QString titleOfRecord(const Record &record)
{
    if (record.type == &note::type())
        return titleOf(record.text(note::text));
    return nameOf(record).in(Session::instance()->language());
}

} // namespace kopa
