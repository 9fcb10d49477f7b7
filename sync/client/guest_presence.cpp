#include "guest_presence.h"

#include "core/records/attendance.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace kopa::sync {

namespace {

/// A browser's person at a workshop. The browser's own word for them stays secret: who knows it can change
/// the record. Whoever was erased and signs in again is somebody new.
Result<RecordKey> keyOf(Store &store, const QString &workshop, const QString &guest)
{
    constexpr int erasuresAtMost = 16;
    constexpr qsizetype digits = 32;
    RecordKey key{attendance::type().number, {}};
    for (int time = 0; time < erasuresAtMost; ++time) {
        const QByteArray bytes = QByteArrayLiteral("kopa guest\n") + workshop.toUtf8() + '\n' +
                                 guest.toLatin1() + '\n' + QByteArray::number(time);
        key.id = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(digits));
        KOPA_ASSIGN(const auto erased, store.erasureOf(key));
        if (!erased)
            return key;
    }
    return ErrorCode::QuotaReached;
}

/// Nothing when nobody has written it.
Result<std::optional<Record>> recordAt(Store &store, const RecordKey &key)
{
    auto record = store.record(key);
    if (record.ok())
        return record->exists() ? std::optional(*std::move(record)) : std::nullopt;
    if (record.error().code == ErrorCode::NotFound)
        return std::optional<Record>();
    return record.error();
}

QString nowHere()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

Result<int> guestsPresent(Store &store, const QString &workshop)
{
    KOPA_ASSIGN(const QList<Record> all, store.records(attendance::type(), attendance::workshop, workshop));
    return int(std::count_if(all.begin(), all.end(),
                             [](const Record &one) { return one.text(attendance::source) == u"guest"; }));
}

Result<void> signIn(Store &store, const Record &workshop, const server::GuestForm &form)
{
    KOPA_ASSIGN(const RecordKey key, keyOf(store, workshop.id, form.guest));
    KOPA_ASSIGN(const std::optional<Record> known, recordAt(store, key));
    const bool fresh = !known || known->state.trashed();
    Edit edit{.key = key,
              .fields = {{attendance::name, form.name},
                         {attendance::organisation, form.organisation},
                         {attendance::group, form.group}}};
    if (fresh) {
        KOPA_ASSIGN(const int present, guestsPresent(store, workshop.id));
        if (present >= maximumGuests)
            return Error{ErrorCode::QuotaReached, {{QStringLiteral("limit"), maximumGuests}}};
        edit.fields.append({attendance::at, nowHere()});
    }
    if (!known) {
        edit.space = workshop.space;
        edit.fields.append({attendance::workshop, workshop.id});
        edit.fields.append({attendance::source, QStringLiteral("guest")});
    } else if (fresh) {
        edit.trash = false;
    }
    return store.write(edit);
}

Result<void> signOut(Store &store, const Record &workshop, const QString &guest)
{
    KOPA_ASSIGN(const RecordKey key, keyOf(store, workshop.id, guest));
    KOPA_ASSIGN(const std::optional<Record> known, recordAt(store, key));
    if (!known || known->state.trashed())
        return {};
    return store.write({.key = key, .trash = true});
}

} // namespace kopa::sync
