#include "commands.h"
#include "output.h"
#include "record_key.h"

namespace kopa::cli {

namespace {

QString fieldName(const RecordType *type, FieldNumber number)
{
    const FieldType *field = type ? type->field(number) : nullptr;
    if (number == merge::trashField)
        return QStringLiteral("trashed");
    return field ? QString(field->key) : QString::number(number);
}

QJsonObject dotJson(const merge::Dot &dot, merge::HybridTime time)
{
    return {{QStringLiteral("device"), QString::fromLatin1(dot.device.toHex())},
            {QStringLiteral("time"), isoTime(time.milliseconds())}};
}

QJsonObject differenceJson(const Difference &difference)
{
    const RecordType *type = recordType(difference.key.type);
    QJsonArray versions;
    for (const merge::Write &write : difference.versions) {
        QJsonObject version = dotJson(write.dot, write.time);
        version.insert(QStringLiteral("n"), int(versions.size()) + 1);
        version.insert(QStringLiteral("value"), valueJson(write.value));
        versions.append(version);
    }
    return {{QStringLiteral("type"), QString(type->key)},
            {QStringLiteral("id"), difference.key.id},
            {QStringLiteral("key"), QString(QString(type->key) + u':' + difference.key.id)},
            {QStringLiteral("title"), difference.title},
            {QStringLiteral("field"), fieldName(type, difference.field)},
            {QStringLiteral("element"), difference.element},
            {QStringLiteral("joined"), difference.joined},
            {QStringLiteral("revived"), difference.revived},
            {QStringLiteral("versions"), versions}};
}

Result<QJsonArray> differencesOf(Workbench &bench, int limit)
{
    KOPA_ASSIGN(const QList<Difference> found,
                bench.ask([&](Store &store) { return store.differences(limit); }));
    QJsonArray answer;
    for (const Difference &difference : found)
        answer.append(differenceJson(difference));
    return answer;
}

/// The write that a person calls the n-th of what `differences` lists.
Result<merge::Dot> nthVersion(Workbench &bench, const RecordKey &key, const ReviewEdit &review,
                              const QString &word)
{
    KOPA_ASSIGN(const QList<Difference> found,
                bench.ask([](Store &store) { return store.differences(INT_MAX); }));
    const int n = word.toInt();
    for (const Difference &difference : found)
        if (difference.key == key && difference.field == review.field && !difference.joined &&
            difference.element == review.element && n >= 1 && n <= difference.versions.size())
            return difference.versions[n - 1].dot;
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("field"), QStringLiteral("keep")}, {QStringLiteral("value"), word}}};
}

} // namespace

Result<QJsonValue> differencesCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("limit")}));
    const int limit = arguments.value(QStringLiteral("limit"), QStringLiteral("1000")).toInt();
    KOPA_ASSIGN(QJsonArray answer, differencesOf(bench, std::max(1, limit)));
    return answer;
}

Result<QJsonValue> reviewCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    const QString name = arguments.nextWord();
    ReviewEdit review{merge::trashField};
    if (name != QStringLiteral("trashed")) {
        KOPA_ASSIGN(const FieldType *field, fieldOf(key, name));
        review.field = field->number;
    }
    review.element = arguments.value(QStringLiteral("element"));
    review.reopen = arguments.has(QStringLiteral("reopen"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("keep"), QStringLiteral("both"), QStringLiteral("reopen"),
                                  QStringLiteral("element")}));
    if (arguments.has(QStringLiteral("keep"))) {
        KOPA_ASSIGN(review.chosen, nthVersion(bench, key, review, arguments.value(QStringLiteral("keep"))));
    }
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(key));
        return store.write({.key = key, .reviews = {review}});
    }));
    KOPA_ASSIGN(QJsonArray left, differencesOf(bench, 1000));
    return left;
}

Result<QJsonValue> textHistoryCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    const QString name = arguments.words().isEmpty() ? QStringLiteral("text") : arguments.nextWord();
    KOPA_ASSIGN(const FieldType *field, fieldOf(key, name));
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const TextStory story, bench.ask([&](Store &store) -> Result<TextStory> {
        KOPA_TRY(store.record(key));
        return store.textStory(key, field->number);
    }));
    QJsonArray steps;
    for (const TextStep &step : story.steps) {
        QJsonObject object = dotJson(step.dot, step.time);
        object.insert(QStringLiteral("inserted"), qint64(step.inserted));
        object.insert(QStringLiteral("removed"), qint64(step.removed));
        steps.append(object);
    }
    const auto passages = [&](const QList<merge::TextHistory::Passage> &all) {
        QJsonArray array;
        for (const auto &passage : all) {
            const qsizetype from = merge::utf16Index(story.text, passage.at);
            const qsizetype until = merge::utf16Index(story.text, passage.at + passage.length);
            array.append(
                QJsonObject{{QStringLiteral("device"), QString::fromLatin1(passage.dot.device.toHex())},
                            {QStringLiteral("text"), story.text.mid(from, until - from)}});
        }
        return array;
    };
    return QJsonObject{{QStringLiteral("text"), story.text},
                       {QStringLiteral("steps"), steps},
                       {QStringLiteral("authors"), passages(story.authors)},
                       {QStringLiteral("to_review"), passages(story.toReview)}};
}

} // namespace kopa::cli
