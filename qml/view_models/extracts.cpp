#include "extracts.h"

#include "core/documents/whole_file.h"
#include "core/lists/list_table.h"
#include "core/quality/extract.h"
#include "core/records/extract_template.h"
#include "core/records/quality_report.h"
#include "new_record.h"
#include "register_words.h"

#include <QFileInfo>

namespace kopa {

namespace {

quality::ExtractColumn columnOf(const ListItem &item)
{
    const qsizetype sign = item.text.lastIndexOf(u'=');
    return {item.text.left(sign).trimmed(), sign < 0 ? QString() : item.text.mid(sign + 1).trimmed()};
}

QString columnsKey()
{
    return extract_template::type().field(extract_template::columns)->key;
}

/// Makes a template of the columns of an authority's form, named after its file.
Result<QString> makeTemplate(Store &store, const QString &path)
{
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(path));
    KOPA_ASSIGN(const QList<quality::ExtractColumn> columns, quality::columnsOfForm(bytes));
    const RecordKey key{extract_template::type().number, crypto::newObjectId()};
    QList<Edit> edits{
        {.key = key, .fields = {{extract_template::title, QFileInfo(path).completeBaseName()}}}};
    for (const quality::ExtractColumn &column : columns)
        edits.append({.key = key,
                      .lists = {{.field = extract_template::columns, .text = quality::columnText(column)}}});
    KOPA_TRY(store.writeAll(edits));
    return key.id;
}

} // namespace

ExtractList::ExtractList(QObject *parent)
    : RowListModel({"templateId", "title", "authority", "columns"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ExtractList::refill);
    connect(session, &Session::languageChanged, this, &ExtractList::refill);
    refill();
}

void ExtractList::refill()
{
    QList<QVariantMap> rows;
    for (const Record &one : Session::instance()->names()->records(extract_template::type().number))
        rows.append({{QStringLiteral("templateId"), one.id},
                     {QStringLiteral("title"), one.text(extract_template::title)},
                     {QStringLiteral("authority"), one.text(extract_template::authority)},
                     {QStringLiteral("columns"), int(one.list(extract_template::columns).size())}});
    sortByName(rows, QStringLiteral("title"));
    setRows(rows);
}

QString ExtractList::create()
{
    return makeRecord(extract_template::type(), {{extract_template::format, QStringLiteral("xlsx")}});
}

void ExtractList::read(const QUrl &file)
{
    const auto job = [path = file.toLocalFile()](Store &store) { return makeTemplate(store, path); };
    Session::instance()->ask(this, job, [this](const Result<QString> &id) {
        if (id.ok())
            Q_EMIT made(*id);
        else
            Q_EMIT failed(QString(errorName(id.error().code)), id.error().parameters);
    });
}

struct ExtractDetail::Content
{
    QStringList periods;
    QStringList sample;
    int rows = 0;
};

ExtractDetail::ExtractDetail(QObject *parent) : RegisterDetail(extract_template::type(), parent)
{
    connect(this, &RegisterDetail::changed, this, &ExtractDetail::refresh);
}

void ExtractDetail::setPeriod(const QString &period)
{
    m_period = period;
    refresh();
}

void ExtractDetail::setProvider(const QString &provider)
{
    m_provider = provider;
    refresh();
}

void ExtractDetail::refresh()
{
    if (!record())
        return;
    const quality::ExtractWish wish{recordId(), m_period, m_provider, Session::instance()->language()};
    const auto read = [wish, wanted = *record()](Store &store) -> Result<Content> {
        Content content;
        KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
        for (const Record &report : reports)
            if (report.integer(quality_report::sending) > 0)
                content.periods.append(report.text(quality_report::period));
        content.periods.removeDuplicates();
        std::sort(content.periods.begin(), content.periods.end(), std::greater<>());
        KOPA_ASSIGN(const QList<QStringList> rows, quality::extractRows(store, wanted, wish));
        content.rows = int(rows.size());
        content.sample = rows.value(0);
        return content;
    };
    Session::instance()->ask(this, read, [this, id = recordId()](const Result<Content> &content) {
        if (!content.ok())
            return Q_EMIT failed(QString(errorName(content.error().code)), content.error().parameters);
        if (id != recordId())
            return;
        m_periods = content->periods;
        m_sample = content->sample;
        m_rows = content->rows;
        Q_EMIT sampleChanged();
    });
}

QVariantList ExtractDetail::columns() const
{
    QVariantList rows;
    for (const ListItem &item : record() ? record()->list(extract_template::columns) : QList<ListItem>()) {
        const quality::ExtractColumn column = columnOf(item);
        rows.append(QVariantMap{{QStringLiteral("id"), item.id},
                                {QStringLiteral("text"), column.heading},
                                {QStringLiteral("field"), column.field},
                                {QStringLiteral("sample"), m_sample.value(rows.size())}});
    }
    return rows;
}

QStringList ExtractDetail::columnFields() const
{
    return quality::extractFields();
}

void ExtractDetail::setHeading(const QString &item, const QString &heading)
{
    if (!heading.trimmed().isEmpty())
        setItem(columnsKey(), item, quality::columnText({heading.trimmed(), columnWith(item).field}));
}

void ExtractDetail::setColumnField(const QString &item, const QString &field)
{
    setItem(columnsKey(), item, quality::columnText({columnWith(item).heading, field}));
}

void ExtractDetail::addColumn(const QString &heading)
{
    if (!heading.trimmed().isEmpty())
        addItem(columnsKey(), quality::columnText({heading.trimmed(), {}}));
}

void ExtractDetail::restoreColumn(const QString &item, const QString &heading, const QString &field,
                                  const QString &after)
{
    restoreItem(columnsKey(), item, quality::columnText({heading, field}), after);
}

quality::ExtractColumn ExtractDetail::columnWith(const QString &item) const
{
    for (const ListItem &one : record() ? record()->list(extract_template::columns) : QList<ListItem>())
        if (one.id == item)
            return columnOf(one);
    return {};
}

void ExtractMaker::save(const QUrl &file, const QString &id, const QString &period, const QString &provider)
{
    const quality::ExtractWish wish{id, period, provider, Session::instance()->language()};
    make(
        file, [wish](Store &store) { return quality::makeExtract(store, wish); },
        [](const quality::ExtractFile &made, const QString &path) -> Result<int> {
            KOPA_TRY(documents::writeWhole(path, made.bytes));
            return made.rows;
        });
}

QUrl ExtractMaker::suggestion(const QString &title, const QString &period, const QString &format) const
{
    const QString name = period.isEmpty() ? title : title + u' ' + period;
    return inDocuments(name + u'.' + (format == u"xlsx" ? format : QStringLiteral("csv")));
}

} // namespace kopa
