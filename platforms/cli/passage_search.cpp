#include "passage_search.h"

#include "core/findings/coded_passages.h"
#include "output.h"

namespace kopa::cli {

using namespace findings;

namespace {

const QStringList &filterOptions()
{
    static const QStringList options{
        QStringLiteral("code"),  QStringLiteral("alone"), QStringLiteral("uncoded"),
        QStringLiteral("pilot"), QStringLiteral("form"),  QStringLiteral("kind"),
        QStringLiteral("note"),  QStringLiteral("from"),  QStringLiteral("note-kind"),
        QStringLiteral("to"),    QStringLiteral("round"), QStringLiteral("coder"),
        QStringLiteral("theme"), QStringLiteral("unused")};
    return options;
}

Result<PassageFilter> filterOf(const Arguments &arguments)
{
    KOPA_ASSIGN(const QDate from, arguments.date(QStringLiteral("from")));
    KOPA_ASSIGN(const QDate to, arguments.date(QStringLiteral("to")));
    return PassageFilter{.code = arguments.value(QStringLiteral("code")),
                         .withBelow = !arguments.has(QStringLiteral("alone")),
                         .uncoded = arguments.has(QStringLiteral("uncoded")),
                         .unused = arguments.has(QStringLiteral("unused")),
                         .pilot = arguments.value(QStringLiteral("pilot")),
                         .theme = arguments.value(QStringLiteral("theme")),
                         .form = arguments.value(QStringLiteral("form")),
                         .kind = arguments.value(QStringLiteral("kind")),
                         .noteKind = arguments.value(QStringLiteral("note-kind")),
                         .note = arguments.value(QStringLiteral("note")),
                         .from = from.toString(Qt::ISODate),
                         .to = to.toString(Qt::ISODate),
                         .round = arguments.value(QStringLiteral("round")),
                         .coder = arguments.value(QStringLiteral("coder"))};
}

QJsonObject passageJson(const CodedPassage &passage)
{
    QJsonObject object = recordJson(passage.record);
    object.insert(QStringLiteral("stands_under"), QJsonArray::fromStringList(passage.codes));
    object.insert(QStringLiteral("pilot"), passage.pilot);
    object.insert(QStringLiteral("day"), passage.day);
    object.insert(QStringLiteral("themes"), QJsonArray::fromStringList(passage.themes));
    object.insert(QStringLiteral("findings"), QJsonArray::fromStringList(passage.findings));
    object.insert(QStringLiteral("forms"), QJsonArray::fromStringList(passage.forms));
    return object;
}

} // namespace

Result<QJsonValue> findPassages(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(filterOptions()));
    KOPA_ASSIGN(const PassageFilter filter, filterOf(arguments));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(const QList<CodedPassage> all, codedPassages(store, book));
        QJsonArray rows;
        for (const CodedPassage &passage : passagesFor(filter, all, book))
            rows.append(passageJson(passage));
        return QJsonValue(rows);
    });
}

} // namespace kopa::cli
