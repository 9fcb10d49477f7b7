#include "content.h"

#include "core/crypto/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::reports {

using documents::Bullets;
using documents::ChartRow;
using documents::Heading;
using documents::Line;
using documents::RichText;
using documents::Run;
using documents::Table;

namespace {

const QString form = QStringLiteral("kopa-report-1");

QJsonObject written(const Quoted &quoted)
{
    return {{QStringLiteral("passage"), quoted.passage},
            {QStringLiteral("language"), quoted.language},
            {QStringLiteral("standing"), quoted.standing},
            {QStringLiteral("digest"), quoted.digest},
            {QStringLiteral("words"), quoted.standing == u"free" ? quoted.words : QString()}};
}

QJsonArray written(const Line &line)
{
    QJsonArray runs;
    for (const Run &run : line)
        runs.append(QJsonArray{run.text, run.strong, run.emphasis, run.target});
    return runs;
}

QJsonArray written(const QList<QStringList> &rows)
{
    QJsonArray all;
    for (const QStringList &row : rows)
        all.append(QJsonArray::fromStringList(row));
    return all;
}

QJsonObject written(const Heading &heading)
{
    return {{QStringLiteral("heading"), heading.text}, {QStringLiteral("level"), heading.level}};
}

QJsonObject written(const RichText &text)
{
    return {{QStringLiteral("text"), written(text.line)}, {QStringLiteral("language"), text.language}};
}

QJsonObject written(const Bullets &list)
{
    QJsonArray items;
    for (const Line &item : list.items)
        items.append(written(item));
    return {{QStringLiteral("items"), items},
            {QStringLiteral("numbered"), list.numbered},
            {QStringLiteral("language"), list.language}};
}

QJsonObject written(const Table &table)
{
    return {{QStringLiteral("table"), table.name},
            {QStringLiteral("head"), QJsonArray::fromStringList(table.head)},
            {QStringLiteral("rows"), written(table.rows)},
            {QStringLiteral("in_words"), table.words}};
}

QJsonObject written(const QuoteBlock &quote)
{
    return {{QStringLiteral("quote"), written(quote.quoted)},
            {QStringLiteral("from"), quote.from},
            {QStringLiteral("source"), quote.source}};
}

QJsonObject written(const Chart &chart)
{
    QJsonArray rows;
    for (const ChartRow &row : chart.rows)
        rows.append(QJsonArray{row.name, row.value});
    return {{QStringLiteral("chart"), chart.title},
            {QStringLiteral("description"), chart.description},
            {QStringLiteral("head"), QJsonArray::fromStringList(chart.head)},
            {QStringLiteral("rows"), rows}};
}

QJsonObject written(const Attached &picture)
{
    return {{QStringLiteral("picture"), picture.record},
            {QStringLiteral("content"), picture.content},
            {QStringLiteral("media_type"), picture.mediaType},
            {QStringLiteral("name"), picture.name},
            {QStringLiteral("description"), picture.description},
            {QStringLiteral("width"), picture.width},
            {QStringLiteral("height"), picture.height}};
}

QJsonObject written(const Source &source)
{
    QJsonArray passages;
    for (const SourcePassage &one : source.passages)
        passages.append(QJsonObject{{QStringLiteral("quoted"), written(one.quoted)},
                                    {QStringLiteral("note"), one.note},
                                    {QStringLiteral("title"), one.title},
                                    {QStringLiteral("date"), one.date},
                                    {QStringLiteral("area"), one.area},
                                    {QStringLiteral("state"), one.state}});
    return {{QStringLiteral("number"), source.number},
            {QStringLiteral("type"), source.type},
            {QStringLiteral("id"), source.id},
            {QStringLiteral("title"), source.title},
            {QStringLiteral("details"), QJsonArray::fromStringList(source.details)},
            {QStringLiteral("state"), source.state},
            {QStringLiteral("passages"), passages}};
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

Quoted readQuoted(const QJsonObject &object)
{
    return {text(object, "passage"), text(object, "language"), text(object, "standing"),
            text(object, "digest"), text(object, "words")};
}

Line readLine(const QJsonValue &value)
{
    Line line;
    for (const QJsonValue &one : value.toArray())
        line.append({one.toArray().at(0).toString(), one.toArray().at(1).toBool(),
                     one.toArray().at(2).toBool(), one.toArray().at(3).toString()});
    return line;
}

Bullets readBullets(const QJsonObject &object)
{
    Bullets list{{}, object.value(u"numbered").toBool(), text(object, "language")};
    for (const QJsonValue &item : object.value(u"items").toArray())
        list.items.append(readLine(item));
    return list;
}

/// Rows as wide as the head, whatever they are: a paper relies on it.
Table readTable(const QJsonObject &object)
{
    Table table{text(object, "table"), texts(object.value(u"head")), {}, object.value(u"in_words").toBool()};
    for (const QJsonValue &row : object.value(u"rows").toArray()) {
        QStringList cells = texts(row);
        cells.resize(table.head.size());
        table.rows.append(cells);
    }
    return table;
}

Chart readChart(const QJsonObject &object)
{
    Chart chart{text(object, "chart"), text(object, "description"), texts(object.value(u"head")), {}};
    for (const QJsonValue &row : object.value(u"rows").toArray())
        chart.rows.append({row.toArray().at(0).toString(), row.toArray().at(1).toDouble()});
    return chart;
}

std::optional<ContentBlock> readBlock(const QJsonObject &object)
{
    constexpr int deepest = 3;
    if (object.contains(u"heading"))
        return Heading{std::clamp(object.value(u"level").toInt(), 1, deepest), text(object, "heading")};
    if (object.contains(u"text"))
        return RichText{readLine(object.value(u"text")), RichText::Kind::Body, {}, text(object, "language")};
    if (object.contains(u"items"))
        return readBullets(object);
    if (object.contains(u"table"))
        return readTable(object);
    if (object.contains(u"quote"))
        return QuoteBlock{readQuoted(object.value(u"quote").toObject()), text(object, "from"),
                          object.value(u"source").toInt()};
    if (object.contains(u"chart"))
        return readChart(object);
    if (object.contains(u"picture"))
        return Attached{text(object, "picture"),        text(object, "content"),
                        text(object, "media_type"),     text(object, "name"),
                        text(object, "description"),    object.value(u"width").toInt(),
                        object.value(u"height").toInt()};
    return std::nullopt;
}

Source readSource(const QJsonObject &object)
{
    Source source{object.value(u"number").toInt(),
                  text(object, "type"),
                  text(object, "id"),
                  text(object, "title"),
                  texts(object.value(u"details")),
                  text(object, "state"),
                  {}};
    for (const QJsonValue &value : object.value(u"passages").toArray()) {
        const QJsonObject one = value.toObject();
        source.passages.append({readQuoted(one.value(u"quoted").toObject()), text(one, "note"),
                                text(one, "title"), text(one, "date"), text(one, "area"),
                                text(one, "state")});
    }
    return source;
}

} // namespace

QString sourceTarget(int number)
{
    return QStringLiteral("source-%1").arg(number);
}

QByteArray contentJson(const ReportContent &content)
{
    QJsonArray blocks, sources;
    for (const ContentBlock &block : content.blocks)
        blocks.append(std::visit([](const auto &one) { return written(one); }, block));
    for (const Source &source : content.sources)
        sources.append(written(source));
    const QJsonObject object{{QStringLiteral("form"), form},
                             {QStringLiteral("report"), content.report},
                             {QStringLiteral("kind"), content.kind},
                             {QStringLiteral("language"), content.language},
                             {QStringLiteral("title"), content.title},
                             {QStringLiteral("state"), content.state},
                             {QStringLiteral("approved_on"), content.approvedOn},
                             {QStringLiteral("approved_by"), content.approvedBy},
                             {QStringLiteral("decision"), content.decision},
                             {QStringLiteral("issue"), content.issue},
                             {QStringLiteral("issued"), content.issued},
                             {QStringLiteral("blocks"), blocks},
                             {QStringLiteral("sources"), sources}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ReportContent> readContent(const QByteArray &json)
{
    if (json.size() > maximumContent)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), maximumContent}}};
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    const auto malformed = [](const QString &detail) {
        return Error{ErrorCode::Malformed, {{QStringLiteral("detail"), detail}}};
    };
    if (problem.error != QJsonParseError::NoError)
        return malformed(problem.errorString());
    if (text(object, "form") != form)
        return malformed(QStringLiteral("form"));
    ReportContent content{text(object, "report"),
                          text(object, "kind"),
                          text(object, "language"),
                          text(object, "title"),
                          text(object, "state"),
                          text(object, "approved_on"),
                          text(object, "approved_by"),
                          text(object, "decision"),
                          object.value(u"issue").toInt(),
                          text(object, "issued"),
                          {},
                          {}};
    for (const QJsonValue &value : object.value(u"blocks").toArray()) {
        const auto block = readBlock(value.toObject());
        if (!block)
            return malformed(QStringLiteral("block"));
        content.blocks.append(*block);
    }
    for (const QJsonValue &value : object.value(u"sources").toArray())
        content.sources.append(readSource(value.toObject()));
    return content;
}

QString wordsDigest(const QString &passage, const QString &words)
{
    const QByteArray bytes = passage.toUtf8() + '\0' + words.toUtf8();
    return QString::fromLatin1(crypto::hash(crypto::Domain::QuotedWords, bytes).toHex());
}

} // namespace kopa::reports
