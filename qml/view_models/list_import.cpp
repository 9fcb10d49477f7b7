#include "list_import.h"

#include "core/documents/whole_file.h"
#include "core/lists/contact_cards.h"
#include "core/lists/list_words.h"
#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "local_time.h"
#include "session.h"

#include <QFileInfo>

namespace kopa {

namespace {

using lists::ImportPlan;
using lists::PlannedRow;

constexpr qsizetype shownRows = 50;

QString language()
{
    return Session::instance()->language();
}

Result<std::shared_ptr<const lists::ListTable>> readTable(const QString &path, const QString &tongue)
{
    using Table = std::shared_ptr<const lists::ListTable>;
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(path));
    if (path.endsWith(QStringLiteral(".vcf"), Qt::CaseInsensitive)) {
        KOPA_ASSIGN(const QList<lists::Card> cards, lists::readCards(bytes));
        return Table(std::make_shared<lists::ListTable>(lists::tableOf(cards, tongue)));
    }
    KOPA_ASSIGN(lists::ListTable table, lists::readTable(bytes));
    return Table(std::make_shared<lists::ListTable>(std::move(table)));
}

} // namespace

ListImport::ListImport(QObject *parent) : QObject(parent), m_type(&organisation::type())
{
    connect(Session::instance(), &Session::languageChanged, this, &ListImport::changed);
    readLast();
}

void ListImport::setWhat(const QString &what)
{
    const RecordType *type = lists::listType(what);
    if (!lists::importTypes().contains(type) || type == m_type)
        return;
    m_type = type;
    if (m_table)
        m_keys = lists::proposedKeys(*m_type, m_table->head);
    look();
}

void ListImport::setDuplicates(const QString &duplicates)
{
    if (duplicates == m_duplicates)
        return;
    m_duplicates = duplicates;
    look();
}

void ListImport::setConsentOn(const QString &day)
{
    m_consentOn = day;
    look();
}

void ListImport::setConsentCovers(const QString &covers)
{
    m_consentCovers = covers;
    look();
}

QVariantList ListImport::columns() const
{
    QVariantList columns;
    for (qsizetype i = 0; m_table && i < m_table->head.size(); ++i) {
        QString sample;
        for (const lists::ListRow &row : m_table->rows)
            if (sample = row.cells.value(i).simplified(); !sample.isEmpty())
                break;
        columns.append(QVariantMap{{QStringLiteral("heading"), m_table->head[i]},
                                   {QStringLiteral("key"), m_keys.value(i)},
                                   {QStringLiteral("sample"), sample.left(80)}});
    }
    return columns;
}

QVariantList ListImport::targets() const
{
    QVariantList targets;
    for (const lists::ListColumn &column : lists::importColumns(*m_type))
        targets.append(QVariantMap{{QStringLiteral("key"), column.key},
                                   {QStringLiteral("label"), lists::headingOf(*m_type, column, language())}});
    return targets;
}

QVariantList ListImport::rows() const
{
    QVariantList rows;
    for (qsizetype i = 0; m_plan && i < std::min(shownRows, m_plan->rows.size()); ++i) {
        const PlannedRow &row = m_plan->rows[i];
        const FieldType *field = m_type->field(row.foundBy);
        const QString foundBy = field                   ? lists::fieldWords(*m_type, *field, language())
                                : row.foundBy.isEmpty() ? QString()
                                                        : lists::ownWords(QStringLiteral("id"), language());
        rows.append(QVariantMap{{QStringLiteral("row"), row.row},
                                {QStringLiteral("act"), QString(PlannedRow::key(row.act))},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("foundBy"), foundBy}});
    }
    return rows;
}

QVariantList ListImport::refused() const
{
    QVariantList rows;
    for (qsizetype i = 0; m_plan && i < std::min(shownRows, m_plan->refused.size()); ++i) {
        const lists::RefusedRow &row = m_plan->refused[i];
        rows.append(QVariantMap{{QStringLiteral("row"), row.row},
                                {QStringLiteral("column"), row.column},
                                {QStringLiteral("reason"), lists::reasonWords(row.reason, language())},
                                {QStringLiteral("value"), row.value}});
    }
    return rows;
}

QVariantMap ListImport::last() const
{
    const RecordType *type = m_last ? lists::listType(m_last->type) : nullptr;
    if (!type)
        return {};
    return {{QStringLiteral("what"), lists::listWords(*type, language())},
            {QStringLiteral("when"), isoTime(m_last->when.toMSecsSinceEpoch())},
            {QStringLiteral("records"), m_last->records}};
}

QVariantMap ListImport::undone() const
{
    if (!m_undone)
        return {};
    QStringList kept;
    for (const lists::KeptRecord &record : m_undone->kept)
        kept.append(record.name.isEmpty() ? record.id : record.name);
    return {{QStringLiteral("restored"), m_undone->restored},
            {QStringLiteral("trashed"), m_undone->trashed},
            {QStringLiteral("kept"), kept}};
}

lists::ImportWish ListImport::wish() const
{
    lists::ImportWish wish{m_type, m_keys};
    wish.duplicates = m_duplicates == u"update" ? lists::Duplicates::Update
                      : m_duplicates == u"add"  ? lists::Duplicates::Add
                                                : lists::Duplicates::Skip;
    if (m_type != &contact::type())
        return wish;
    if (!m_consentOn.isEmpty())
        wish.always.insert(QStringLiteral("consent_on"), m_consentOn);
    if (!m_consentCovers.isEmpty())
        wish.always.insert(QStringLiteral("consent_covers"), m_consentCovers);
    return wish;
}

void ListImport::choose(const QUrl &file)
{
    if (m_busy)
        return;
    forget();
    m_busy = true;
    m_fileName = file.fileName();
    Q_EMIT changed();
    const auto work = [path = file.toLocalFile(), tongue = language()] { return readTable(path, tongue); };
    Session::away(this, work, [this](const Result<Table> &table) { take(table); });
}

void ListImport::take(const Result<Table> &table)
{
    m_busy = false;
    if (!table.ok())
        return fail(table.error());
    m_table = *table;
    if (m_fileName.endsWith(QStringLiteral(".vcf"), Qt::CaseInsensitive))
        m_type = &contact::type();
    m_keys = lists::proposedKeys(*m_type, m_table->head);
    look();
}

void ListImport::setKey(int column, const QString &key)
{
    if (column < 0 || column >= m_keys.size())
        return;
    m_keys[column] = key;
    look();
}

void ListImport::look()
{
    m_error.reset();
    m_plan.reset();
    m_done = false;
    Q_EMIT changed();
    if (!m_table)
        return;
    const int query = ++m_query;
    const auto job = [table = m_table, wish = wish()](Store &store) -> Result<Plan> {
        KOPA_ASSIGN(ImportPlan plan, lists::planImport(store, *table, wish));
        return Plan(std::make_shared<ImportPlan>(std::move(plan)));
    };
    Session::instance()->ask(this, job, [this, query](const Result<Plan> &plan) { planned(query, plan); });
}

void ListImport::planned(int query, const Result<Plan> &plan)
{
    if (query != m_query)
        return;
    if (!plan.ok())
        return fail(plan.error());
    m_plan = *plan;
    Q_EMIT changed();
}

void ListImport::carryOut()
{
    if (m_busy || !m_plan || m_plan->edits.isEmpty())
        return;
    m_busy = true;
    ++m_query;
    Q_EMIT changed();
    const auto job = [plan = m_plan](Store &store) { return lists::carryOut(store, *plan); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        m_busy = false;
        if (!written.ok())
            return fail(written.error());
        m_done = true;
        readLast();
        Q_EMIT changed();
    });
}

void ListImport::undo()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    Session::instance()->ask(
        this, [](Store &store) { return lists::undoImport(store); },
        [this](const Result<lists::ImportUndone> &undone) {
            m_busy = false;
            if (!undone.ok())
                return fail(undone.error());
            forget();
            m_undone = *undone;
            readLast();
        });
}

void ListImport::saveRefused(const QUrl &file)
{
    if (!m_plan)
        return;
    const auto written = documents::writeWhole(file.toLocalFile(), lists::refusedCsv(*m_plan, language()));
    if (!written.ok())
        fail(written.error());
}

void ListImport::forget()
{
    m_table.reset();
    m_plan.reset();
    m_keys.clear();
    m_fileName.clear();
    m_error.reset();
    m_undone.reset();
    m_done = false;
    ++m_query;
    Q_EMIT changed();
}

void ListImport::readLast()
{
    Session::instance()->ask(
        this, [](Store &store) { return lists::lastImport(store); },
        [this](const Result<std::optional<lists::LastImport>> &last) {
            m_last = last.ok() ? *last : std::nullopt;
            Q_EMIT changed();
        });
}

void ListImport::fail(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace kopa
