#include "core/crypto/cbor.h"
#include "core/merge/text_anchor.h"
#include "core/records/passage.h"
#include "store.h"

#include <algorithm>

namespace kopa {

using merge::Change;
using merge::Dot;

namespace {

const QString formerSigning = QStringLiteral("former.signing_key");
const QString formerBox = QStringLiteral("former.box_key");
const QString renewDue = QStringLiteral("renew.due");
const QString formerRetired = QStringLiteral("former.retire");

/// What becomes of a device's changes when another device writes them again.
class Reauthoring
{
public:
    Reauthoring(const crypto::DeviceId &former, const crypto::DeviceId &fresh)
        : m_former(former), m_fresh(fresh)
    {
    }

    /// The same words, under the next number of the new device. What the old one knew of itself without
    /// saying so is said: its latest change of the same text.
    Change next(Change change, std::uint64_t n)
    {
        m_names.insert(change.dot, {m_fresh, n});
        change.dot = {m_fresh, n};
        for (merge::CellWrite &write : change.writes) {
            rename(write.parents);
            rename(write.context);
            if (change.type == passage::type().number)
                rename(write.value);
            if (!write.text)
                continue;
            const auto place = std::tuple(change.type, change.object, write.cell.field);
            const auto own = m_texts.constFind(place);
            if (own != m_texts.constEnd() && !write.parents.contains(*own))
                write.parents.append(*own);
            std::sort(write.parents.begin(), write.parents.end());
            m_texts.remove(place);
        }
        return change;
    }

    /// A change that stays the former device's.
    void stays(const Change &change)
    {
        for (const merge::CellWrite &write : change.writes)
            if (write.text)
                m_texts.insert(std::tuple(change.type, change.object, write.cell.field), change.dot);
    }

private:
    void rename(QList<Dot> &dots) const
    {
        for (Dot &dot : dots)
            if (dot.device == m_former)
                dot = m_names.value(dot, dot);
    }

    /// The end of a passage upon words that are written again.
    void rename(merge::Value &value) const
    {
        if (auto anchor = merge::TextAnchor::fromText(merge::textOf(value));
            anchor && m_names.contains(anchor->dot)) {
            anchor->dot = m_names.value(anchor->dot);
            value = anchor->toText();
        }
    }

    crypto::DeviceId m_former;
    crypto::DeviceId m_fresh;
    QHash<Dot, Dot> m_names;
    QMap<std::tuple<TypeNumber, QString, FieldNumber>, Dot> m_texts;
};

} // namespace

void Store::keepSecret(const QString &key, QByteArray bytes)
{
    m_database->prepare("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)")
        .bind(1, key)
        .bind(2, QString::fromLatin1(bytes.toHex()))
        .run();
    crypto::wipe(bytes);
}

void Store::makeIdentity()
{
    const auto pair = crypto::newSigningPair();
    const auto box = crypto::newBoxPair();
    keepSecret(QStringLiteral("device.signing_key"), pair.secret.reveal());
    keepSecret(QStringLiteral("device.verify_key"), pair.verify.toByteArray());
    keepSecret(QStringLiteral("device.box_key"), box.secret.reveal());
    keepSecret(QStringLiteral("device.box_public"), box.open.toByteArray());
}

Result<void> Store::renewIfDue()
{
    KOPA_ASSIGN(const QVariant sealed, setting(QStringLiteral("seal.renew")));
    KOPA_ASSIGN(const QVariant restored, setting(QStringLiteral("restore.renew")));
    KOPA_ASSIGN(bool behind, isBehindKeyring());
    behind = behind || restored.toInt() != 0;
    if (sealed.toInt() == 0 && !behind)
        return {};
    auto unheard = m_database->prepare("SELECT 1 FROM envelope WHERE safe = 0 AND device = ? LIMIT 1");
    unheard.bind(1, m_tables->deviceRow(m_device));
    if (!unheard.step()) {
        KOPA_TRY(m_database->status());
        m_renewed = behind;
        return renewDevice(sealed.toInt() != 0);
    }
    return setSetting(renewDue, sealed.toInt() != 0 ? QStringLiteral("retire") : QStringLiteral("keep"));
}

Result<Store::Renewal> Store::renewalDue()
{
    KOPA_ASSIGN(const QVariant due, setting(renewDue));
    if (due.toString().isEmpty())
        return Renewal::None;
    return due.toString() == QStringLiteral("retire") ? Renewal::Retire : Renewal::Keep;
}

Result<void> Store::renewDevice(bool retireFormer)
{
    Transaction transaction(*m_database);
    const crypto::DeviceId former = m_device;
    KOPA_ASSIGN(const auto known, formerDevice());
    if (!known) {
        keepSecret(formerSigning, m_signing->secret.reveal());
        keepSecret(formerBox, m_box->secret.reveal());
    }
    KOPA_TRY(setSetting(formerRetired, retireFormer || (known && known->retire) ? 1 : 0));
    m_database->execute("DELETE FROM local WHERE key IN ('device.signing_key', 'device.verify_key',"
                        " 'device.box_key', 'device.box_public', 'seal.renew', 'restore.renew',"
                        " 'renew.due')");
    makeIdentity();
    KOPA_TRY(loadIdentity());
    KOPA_ASSIGN(const auto all, spaces());
    for (const SpaceRecord &space : all) {
        KOPA_ASSIGN(const std::int64_t row, spaceRow(space.id));
        KOPA_TRY(writeAgain(row, former));
    }
    m_database->execute("DELETE FROM told");
    KOPA_TRY(makeState());
    KOPA_TRY(transaction.commit());
    m_changed.all = true;
    return {};
}

Result<void> Store::writeAgain(std::int64_t space, const crypto::DeviceId &former)
{
    const std::int64_t formerRow = m_tables->deviceRow(former);
    Reauthoring reauthoring(former, m_device);
    QList<Change> again;
    std::uint64_t safe = 0;
    crypto::Hash safeHash;
    std::uint64_t safeChange = 0;
    QList<std::int64_t> unsafeRows;
    {
        auto statement = m_database->prepare("SELECT row, seq, hash, safe, change, bytes FROM envelope"
                                             " WHERE space = ? AND device = ? ORDER BY seq");
        statement.bind(1, space).bind(2, formerRow);
        while (statement.step()) {
            KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(statement.blob(5)));
            const auto changes = changesIn(space, envelope);
            const bool stays = statement.integer(3) != 0;
            if (stays) {
                safe = std::uint64_t(statement.integer(1));
                safeHash = crypto::Hash::from(statement.blob(2)).value_or(crypto::Hash{});
                safeChange = std::uint64_t(statement.integer(4));
            } else {
                unsafeRows.append(statement.integer(0));
            }
            for (const Change &change : changes.ok() ? *changes : QList<Change>())
                stays ? reauthoring.stays(change) : again.append(change);
        }
    }
    {
        auto statement = m_database->prepare("SELECT body FROM pending WHERE space = ? ORDER BY n");
        statement.bind(1, space);
        while (statement.step()) {
            KOPA_ASSIGN(Change change, merge::decodeChange(statement.blob(0), former));
            again.append(std::move(change));
        }
    }
    for (const std::int64_t row : std::as_const(unsafeRows)) {
        m_database->prepare("DELETE FROM touched WHERE envelope = ?").bind(1, row).run();
        m_database->prepare("DELETE FROM envelope WHERE row = ?").bind(1, row).run();
    }
    m_database->prepare("DELETE FROM pending WHERE space = ?").bind(1, space).run();
    if (safe == 0)
        m_database->prepare("DELETE FROM head WHERE space = ? AND device = ?")
            .bind(1, space)
            .bind(2, formerRow)
            .run();
    else
        m_database
            ->prepare(
                "UPDATE head SET seq = ?, hash = ?, newest = ?, change = ? WHERE space = ? AND device = ?")
            .bind(1, safe)
            .bind(2, safeHash.toByteArray())
            .bind(3, safeChange)
            .bind(4, safeChange)
            .bind(5, space)
            .bind(6, formerRow)
            .run();
    std::uint64_t n = 0;
    for (const Change &change : std::as_const(again)) {
        const Change renamed = reauthoring.next(change, ++n);
        m_database
            ->prepare("INSERT INTO pending (n, space, type, object, started, body) VALUES (?, ?, ?, ?, 0, ?)")
            .bind(1, renamed.dot.n)
            .bind(2, space)
            .bind(3, renamed.type)
            .bind(4, renamed.object)
            .bind(5, merge::encodeChange(renamed))
            .run();
    }
    return m_database->status();
}

Result<std::optional<FormerDevice>> Store::formerDevice()
{
    KOPA_ASSIGN(const QVariant signing, setting(formerSigning));
    KOPA_ASSIGN(const QVariant box, setting(formerBox));
    KOPA_ASSIGN(const QVariant retired, setting(formerRetired));
    const auto bytes = [](const QVariant &value) { return QByteArray::fromHex(value.toString().toLatin1()); };
    const auto signingKey = crypto::SigningKey::from(bytes(signing));
    const auto boxKey = crypto::BoxKey::from(bytes(box));
    if (!signingKey || !boxKey)
        return std::optional<FormerDevice>();
    return std::optional(
        FormerDevice{crypto::signingPair(*signingKey), crypto::boxPair(*boxKey), retired.toInt() != 0});
}

Result<void> Store::forgetFormerDevice()
{
    m_database->execute("DELETE FROM local WHERE key LIKE 'former.%'");
    return m_database->status();
}

Result<QMap<crypto::SpaceId, OwnHead>> Store::ownHeads()
{
    QMap<crypto::SpaceId, OwnHead> heads;
    // From the newest down to the first safe one: opening a store must not read all that it has ever sent.
    auto statement = m_database->prepare(
        "SELECT s.id, coalesce((SELECT e.seq FROM envelope e WHERE e.space = s.row AND e.device = ?1"
        " AND e.safe = 1 ORDER BY e.seq DESC LIMIT 1), 0), (SELECT count(*) FROM member_log m"
        " WHERE m.space = s.row AND m.kind = 0 AND m.sent = 1) FROM space s");
    statement.bind(1, m_tables->deviceRow(m_device));
    while (statement.step())
        heads.insert(crypto::SpaceId::from(statement.blob(0)).value_or(crypto::SpaceId{}),
                     {std::uint64_t(statement.integer(1)), std::uint64_t(statement.integer(2))});
    KOPA_TRY(m_database->status());
    return heads;
}

Result<void> Store::rememberHeads()
{
    if (!m_options.keyring)
        return {};
    KOPA_ASSIGN(const auto heads, ownHeads());
    crypto::CborWriter writer;
    writer.array(std::uint64_t(heads.size()));
    for (auto it = heads.begin(); it != heads.end(); ++it)
        writer.array(3).id(it.key()).unsignedInteger(it->acknowledged).unsignedInteger(it->memberEntries);
    if (writer.result() == m_remembered)
        return {};
    KOPA_TRY(m_options.keyring->write(headsName(), writer.result()));
    m_remembered = writer.result();
    return {};
}

Result<bool> Store::isBehindKeyring()
{
    if (!m_options.keyring)
        return false;
    const auto kept = m_options.keyring->read(headsName());
    if (!kept.ok() || !*kept)
        return false;
    m_remembered = **kept;
    constexpr std::uint64_t maximumSpaces = 4096;
    KOPA_ASSIGN(const auto heads, ownHeads());
    crypto::CborReader reader(m_remembered);
    bool behind = false;
    for (auto left = reader.array(maximumSpaces); left > 0 && !reader.failed(); --left) {
        reader.exactArray(3);
        const auto space = reader.id<crypto::SpaceId>();
        const OwnHead here = heads.value(space);
        behind = reader.unsignedInteger() > here.acknowledged || behind;
        behind = reader.unsignedInteger() > here.memberEntries || behind;
    }
    return reader.finish() && behind;
}

QString Store::headsName() const
{
    return QStringLiteral("kopa.heads.") + QString::fromLatin1(m_device.toHex());
}

} // namespace kopa
