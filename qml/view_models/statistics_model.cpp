#include "statistics_model.h"

#include "core/figures/statistics_import.h"
#include "core/records/attachment.h"
#include "core/records/membership.h"
#include "core/records/statistics_table.h"
#include "session.h"

namespace kopa {

namespace {

QString kindOf(const Area &area)
{
    switch (area.kind) {
    case Area::Kind::Municipality:
        return QStringLiteral("municipality");
    case Area::Kind::Pilot:
        return QStringLiteral("pilot");
    case Area::Kind::Network:
        return QStringLiteral("network");
    case Area::Kind::Country:
        return QStringLiteral("country");
    }
    return {};
}

/// A sum without some of its figures would be taken for the whole.
double figure(const statistics::Sum &sum)
{
    return sum.missing > 0 ? qQNaN() : sum.value;
}

QVariantMap areaRow(const Area &area)
{
    return {{QStringLiteral("key"), area.key()},
            {QStringLiteral("kind"), kindOf(area)},
            {QStringLiteral("name"), area.name.in(Session::instance()->language())}};
}

void addFigures(QVariantMap &row, const AreaFigures &area, const FiguresAt &at)
{
    row.insert(QStringLiteral("total"), figure(at.total));
    QVariantList classes;
    if (at.ages) {
        for (const statistics::Sum &one : at.ages->classes)
            classes.append(figure(one));
        row.insert(QStringLiteral("births"), figure(at.ages->births));
        row.insert(QStringLiteral("schoolLeavers"), figure(at.ages->schoolLeavers));
    }
    row.insert(QStringLiteral("classes"), classes);
    const auto growth = area.growth();
    row.insert(QStringLiteral("change"), growth ? growth->change : qQNaN());
    row.insert(QStringLiteral("percent"), growth ? growth->percent.value_or(qQNaN()) : qQNaN());
}

/// A pilot with its municipalities, or all pilots; the network and the country.
QList<Area> areasFor(const Areas &areas, const QString &pilot)
{
    QList<Area> chosen;
    for (const Area &one : areas.pilots()) {
        if (!pilot.isEmpty() && one.id != pilot)
            continue;
        chosen.append(one);
        for (const QString &code : pilot.isEmpty() ? QStringList() : one.municipalities)
            if (const auto place = areas.find(code); place.ok())
                chosen.append(*place);
    }
    return chosen << areas.network() << Areas::country();
}

} // namespace

StatisticsModel::StatisticsModel(QObject *parent) : QObject(parent)
{
    connect(
        Session::instance(), &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
            const auto matters = [](const RecordKey &key) {
                return key.type == statistics_table::type().number || key.type == attachment::type().number;
            };
            if (all || std::any_of(keys.begin(), keys.end(), matters))
                reload();
        });
    connect(Session::instance(), &Session::languageChanged, this, &StatisticsModel::changed);
    reload();
}

StatisticsModel::~StatisticsModel()
{
    *m_cancelled = true;
}

void StatisticsModel::setPilotId(const QString &pilot)
{
    if (pilot == m_pilot)
        return;
    m_pilot = pilot;
    m_left.clear();
    read();
    Q_EMIT changed();
}

QVariantList StatisticsModel::tables() const
{
    QVariantList rows;
    for (const KeptTable &table : m_tables)
        rows.append(QVariantMap{{QStringLiteral("tableId"), table.id},
                                {QStringLiteral("title"), table.title},
                                {QStringLiteral("source"), table.source},
                                {QStringLiteral("code"), table.code},
                                {QStringLiteral("retrieved"), table.retrieved.toString(Qt::ISODate)},
                                {QStringLiteral("licence"), table.licence},
                                {QStringLiteral("division"), table.division.toString(Qt::ISODate)},
                                {QStringLiteral("here"), table.here}});
    return rows;
}

void StatisticsModel::reload()
{
    Session::instance()->ask(
        this, [](Store &store) { return keptTables(store); },
        [this](const Result<QList<KeptTable>> &tables) {
            if (tables.ok())
                take(*tables);
            else
                m_error = tables.error();
            Q_EMIT changed();
        });
}

void StatisticsModel::take(const QList<KeptTable> &tables)
{
    m_tables = tables;
    m_loaded = true;
    const bool known = std::any_of(m_tables.begin(), m_tables.end(),
                                   [this](const KeptTable &table) { return table.id == m_table; });
    if (!known)
        m_table = m_tables.isEmpty() ? QString() : m_tables.first().id;
    read();
}

void StatisticsModel::setTableId(const QString &table)
{
    if (table == m_table)
        return;
    m_table = table;
    read();
    Q_EMIT changed();
}

Result<StatisticsModel::Shown> StatisticsModel::readFigures(StoreThread &store, const KeptTable &table,
                                                            const QString &pilot)
{
    auto asked = store.run(StoreThread::Priority::Person, [](Store &opened) { return Areas::of(opened); });
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const Areas areas, asked.result());
    KOPA_ASSIGN(auto read, readKept(store, table));
    KOPA_ASSIGN(const FigureTable figures, FigureTable::of(std::move(read)));
    Shown shown{figures.times(), figures.hasAges()};
    shown.figures = figures.of(areasFor(areas, pilot), shown.ages);
    return shown;
}

void StatisticsModel::read()
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [this](const KeptTable &table) { return table.id == m_table; });
    if (found == m_tables.end()) {
        m_read.clear();
        m_shown = {};
        m_error.reset();
        return;
    }
    const QString wanted = m_table + u'/' + m_pilot + u'/' + (found->here ? found->file : QString());
    if (std::exchange(m_read, wanted) == wanted)
        return;
    const auto work = [&store = Session::instance()->store(), table = *found, pilot = m_pilot] {
        return readFigures(store, table, pilot);
    };
    Session::away(this, work, [this, wanted](const Result<Shown> &shown) {
        if (wanted == m_read)
            show(shown);
    });
}

void StatisticsModel::show(const Result<Shown> &shown)
{
    m_error.reset();
    m_shown = {};
    if (shown.ok())
        m_shown = *shown;
    else
        m_error = shown.error();
    if (!m_shown.times.contains(m_time))
        m_time = m_shown.times.isEmpty() ? QString() : m_shown.times.first();
    Q_EMIT changed();
}

void StatisticsModel::setTime(const QString &time)
{
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT changed();
}

QVariantList StatisticsModel::areas() const
{
    QVariantList rows;
    for (const AreaFigures &one : m_shown.figures) {
        QVariantMap row = areaRow(one.area);
        row.insert(QStringLiteral("chosen"), !m_left.contains(one.area.key()));
        rows.append(row);
    }
    return rows;
}

QVariantList StatisticsModel::rows() const
{
    QVariantList rows;
    for (const AreaFigures &one : m_shown.figures) {
        if (m_left.contains(one.area.key()))
            continue;
        QVariantMap row = areaRow(one.area);
        row.insert(QStringLiteral("problem"),
                   one.problem ? QString(errorName(one.problem->code)) : QString());
        row.insert(QStringLiteral("problemParameters"),
                   one.problem ? one.problem->parameters : QVariantMap());
        for (const FiguresAt &at : one.times)
            if (at.time == m_time)
                addFigures(row, one, at);
        rows.append(row);
    }
    return rows;
}

void StatisticsModel::choose(const QString &areaKey, bool chosen)
{
    if (chosen)
        m_left.remove(areaKey);
    else
        m_left.insert(areaKey);
    Q_EMIT changed();
}

void StatisticsModel::importFile(const QUrl &file, const QString &source)
{
    import(source, [path = file.toLocalFile()](StoreThread &store, const std::atomic_bool &cancelled,
                                               const StatisticsOrigin &origin) {
        return importStatisticsFile(store, cancelled, path, origin);
});
} // namespace kopa

void StatisticsModel::importAddress(const QString &address, const QString &source)
{
    if (!canFetch())
        return;
    import(source, [address = QUrl::fromUserInput(address.trimmed()), fetch = Session::instance()->figures()](
                       StoreThread &store, const std::atomic_bool &cancelled, const StatisticsOrigin &origin) {
        return importStatisticsFrom(store, cancelled, fetch, address, origin);
});
}

bool StatisticsModel::canFetch() const
{
    return Session::instance()->figures() != nullptr;
}

void StatisticsModel::import(const QString &source, const Import &taken)
{
    if (m_busy)
        return;
    m_busy = true;
    m_refusal.reset();
    Q_EMIT changed();
    Session *session = Session::instance();
    const StatisticsOrigin origin{
        .space = session->space(), .name = {}, .language = session->language(), .source = source};
    const auto work = [&store = session->store(), cancelled = m_cancelled, taken, origin] {
        return taken(store, *cancelled, origin);
    };
    Session::away(this, work, [this](const Result<RecordKey> &made) {
        m_busy = false;
        if (made.ok())
            m_table = made->id;
        else
            m_refusal = made.error();
        reload();
        Q_EMIT changed();
    });
}

void StatisticsModel::setTrashed(const QString &table, bool trashed)
{
    const Edit edit{.key = {statistics_table::type().number, table}, .trash = trashed};
    Session::instance()->ask(
        this, [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

void StatisticsModel::trash(const QString &table)
{
    setTrashed(table, true);
}

void StatisticsModel::restore(const QString &table)
{
    setTrashed(table, false);
}

} // namespace kopa
