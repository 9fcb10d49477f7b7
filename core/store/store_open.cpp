#include "attachments.h"
#include "vault.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace kopa {

namespace {

/// "Kopa" in the file's header, so that a store is known as one.
constexpr std::int64_t applicationId = 0x4b6f7061;
constexpr std::int64_t schemaVersion = 6;

QString storePath(const QString &folder)
{
    return folder + QStringLiteral("/kopa.store");
}

std::int64_t pragma(Database &database, const QByteArray &name)
{
    auto statement = database.prepare("PRAGMA " + name);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

Store::Store(QString folder, std::unique_ptr<Database> database, StoreOptions options)
    : m_folder(std::move(folder)),
      m_database(std::move(database)),
      m_tables(std::make_unique<StateTables>(*m_database)),
      m_subjects(std::make_unique<SubjectKeys>(*m_database)),
      m_options(std::move(options))
{
    m_database->onRollback([this] { forget(); });
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const StoreOptions &options)
{
    const QString path = storePath(folder);
    const Error missing{ErrorCode::StoreMissing, {{QStringLiteral("path"), folder}}};
    const bool fresh = !QFile::exists(path) || QFile(path).size() == 0;
    if (fresh && !options.create)
        return missing;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), folder}}};
    KOPA_ASSIGN(const bool sealed, vault::settle(folder, options.vfs));
    if (sealed && !options.key)
        return Error{ErrorCode::StoreLocked, {{QStringLiteral("path"), folder}}};
    // Made before SQLite opens it, for the owner's eyes only: the journal takes its permissions from it.
    if (fresh && QFile(path).open(QIODevice::WriteOnly | QIODevice::Append))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    KOPA_ASSIGN(auto database, Database::open(path, options.vfs, options.key));
    std::unique_ptr<Store> store(new Store(folder, std::move(database), options));
    KOPA_TRY(store->prepare(fresh));
    return store;
}

Result<void> Store::prepare(bool fresh)
{
    const std::int64_t version = pragma(*m_database, "user_version");
    const bool marked = pragma(*m_database, "application_id") == applicationId;
    const bool empty = pragma(*m_database, "schema_version") == 0;
    KOPA_TRY(m_database->status());
    if (!fresh && !marked && !(version == 0 && empty))
        return Error{ErrorCode::StoreDamaged, {{QStringLiteral("path"), m_folder}}};
    if (version > schemaVersion)
        return Error{ErrorCode::StoreTooNew,
                     {{QStringLiteral("path"), m_folder}, {QStringLiteral("version"), qlonglong(version)}}};
    KOPA_TRY(stepUp(version));
    KOPA_TRY(loadIdentity());
    KOPA_TRY(loadState());
    KOPA_TRY(loadIndex());
    KOPA_TRY(loadClock());
    KOPA_ASSIGN(const QVariant salvaged, setting(QStringLiteral("salvage")));
    if (salvaged.isNull()) {
        KOPA_TRY(Attachments(*this).dropUnfinished());
        return renewIfDue();
    }
    m_salvaged = salvaged.toString() == QStringLiteral("done");
    if (m_salvaged)
        m_database->setReadOnly(true);
    return m_database->status();
}

Result<void> Store::stepUp(std::int64_t version)
{
    if (version == schemaVersion)
        return {};
    Transaction transaction(*m_database);
    while (version < schemaVersion) {
        QFile step(QStringLiteral(":/kopa/store/000%1.sql").arg(++version));
        if (!step.open(QIODevice::ReadOnly))
            return ErrorCode::Internal;
        m_database->execute(step.readAll());
    }
    m_database->execute("PRAGMA application_id = " + QByteArray::number(qlonglong(applicationId)));
    m_database->execute("PRAGMA user_version = " + QByteArray::number(qlonglong(schemaVersion)));
    return transaction.commit();
}

Result<void> Store::loadIdentity()
{
    KOPA_ASSIGN(const QVariant signing, setting(QStringLiteral("device.signing_key")));
    if (signing.isNull()) {
        Transaction transaction(*m_database);
        makeIdentity();
        KOPA_TRY(transaction.commit());
    }
    const auto read = [this](const char *key) {
        const auto value = setting(QString::fromLatin1(key));
        return value.ok() ? QByteArray::fromHex(value->toString().toLatin1()) : QByteArray();
    };
    const auto secret = crypto::SigningKey::from(read("device.signing_key"));
    const auto verify = crypto::VerifyKey::from(read("device.verify_key"));
    const auto boxSecret = crypto::BoxKey::from(read("device.box_key"));
    const auto boxPublic = crypto::BoxPublicKey::from(read("device.box_public"));
    if (!secret || !verify || !boxSecret || !boxPublic)
        return Error{ErrorCode::StoreDamaged, {{QStringLiteral("path"), m_folder}}};
    m_signing = crypto::SigningPair{*verify, *secret};
    m_box = crypto::BoxPair{*boxPublic, *boxSecret};
    m_device = crypto::deviceId(*verify);
    return {};
}

Result<void> Store::loadState()
{
    KOPA_ASSIGN(const QVariant form, setting(QStringLiteral("state.form")));
    if (form.toString() != QString::fromLatin1(StateTables::form()))
        return rebuild();
    KOPA_ASSIGN(const QVariant base, setting(QStringLiteral("state.register")));
    if (base.toInt() == network::registerVersion())
        return {};
    Transaction transaction(*m_database);
    KOPA_TRY(layBase());
    return transaction.commit();
}

Result<void> Store::layBase()
{
    KOPA_ASSIGN(const QList<network::BaseRecord> base, network::baseRegister());
    for (const network::BaseRecord &record : base) {
        const RecordKey key{record.type, record.id};
        KOPA_ASSIGN(StateTables::Row row, m_tables->load(key));
        for (const auto &[cell, value] : record.cells)
            row.state.applyBase(cell, value);
        KOPA_TRY(m_tables->save(key, row));
    }
    return setSetting(QStringLiteral("state.register"), network::registerVersion());
}

Result<void> Store::loadClock()
{
    const std::int64_t now = wallMs();
    auto heads = m_database->prepare("SELECT time FROM head");
    while (heads.step())
        m_clock.observe({std::uint64_t(heads.integer(0))}, now);
    auto pending = m_database->prepare("SELECT p.body FROM space s CROSS JOIN pending p ON p.space = s.row"
                                       " AND p.n = (SELECT max(n) FROM pending WHERE space = s.row)");
    while (pending.step()) {
        KOPA_ASSIGN(const merge::Change change, merge::decodeChange(pending.blob(0), m_device));
        m_clock.observe(change.time, change.time.milliseconds());
    }
    return m_database->status();
}

std::int64_t Store::wallMs() const
{
    return m_options.wallClock ? m_options.wallClock() : QDateTime::currentMSecsSinceEpoch();
}

Result<QVariant> Store::setting(const QString &key)
{
    auto statement = m_database->prepare("SELECT value FROM local WHERE key = ?");
    statement.bind(1, key);
    if (statement.step())
        return QVariant(statement.text(0));
    KOPA_TRY(m_database->status());
    return QVariant();
}

Result<void> Store::setSetting(const QString &key, const QVariant &value)
{
    m_database->prepare("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)")
        .bind(1, key)
        .bind(2, value.toString())
        .run();
    return m_database->status();
}

Store::Changed Store::takeChanged()
{
    return std::exchange(m_changed, {});
}

} // namespace kopa
