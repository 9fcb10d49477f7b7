#include "subject_key.h"

#include "cbor.h"
#include "hash.h"

#include <sodium.h>

namespace kopa::crypto {

namespace {

constexpr std::uint64_t slotVersion = 1;
constexpr qsizetype sealedSlot = qsizetype(SubjectKey::size) + sealOverhead;

/// The same bytes as a key of the kind that sealBytes() takes.
SpaceKey sealingKey(const SubjectKey &key)
{
    return SpaceKey::make([&](unsigned char *bytes) { std::memcpy(bytes, key.data(), SubjectKey::size); });
}

SpaceKey slotSubkey(const SpaceKey &key)
{
    return SpaceKey::make([&](unsigned char *subkey) {
        crypto_kdf_derive_from_key(subkey, SpaceKey::size, 2, "slot-key", key.data());
    });
}

QByteArray slotContext(const SlotId &slot, const SpaceId &space, std::uint32_t epoch)
{
    CborWriter writer;
    writer.array(3).id(space).id(slot).unsignedInteger(epoch);
    return domainPrefix(Domain::Slot) + writer.result();
}

QByteArray placeContext(const PersonalPlace &place)
{
    CborWriter writer;
    writer.array(5)
        .id(place.space)
        .unsignedInteger(place.type)
        .text(place.object)
        .unsignedInteger(place.field)
        .text(place.element);
    return domainPrefix(Domain::PersonalText) + writer.result();
}

} // namespace

SlotId slotId(const SubjectKey &key, const SpaceId &space)
{
    QByteArray input = space.toByteArray() + key.reveal();
    const Hash digest = hash(Domain::SlotId, input);
    wipe(input);
    SlotId slot;
    std::memcpy(slot.data.data(), digest.data.data(), SlotId::size);
    return slot;
}

QByteArray SlotContent::encode() const
{
    CborWriter writer;
    writer.array(4).unsignedInteger(slotVersion).unsignedInteger(epoch).id(key).bytes(sealed);
    return writer.result();
}

Result<SlotContent> SlotContent::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    SlotContent content;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != slotVersion)
        return ErrorCode::AnswerVersion;
    content.epoch = std::uint32_t(reader.unsignedInteger(UINT32_MAX));
    content.key = reader.id<KeyId>();
    content.sealed = reader.exactBytes(sealedSlot);
    if (fields != 4 || !reader.finish() || bytes.size() > maximumSlot)
        return ErrorCode::Malformed;
    return content;
}

SlotContent sealSlot(const SubjectKey &key, const SpaceId &space, std::uint32_t epoch, const KeyId &id,
                     const SpaceKey &spaceKey)
{
    QByteArray plain = key.reveal();
    SlotContent content{epoch, id, {}};
    content.sealed = sealBytes(plain, slotContext(slotId(key, space), space, epoch), slotSubkey(spaceKey));
    wipe(plain);
    return content;
}

Result<SubjectKey> openSlot(const SlotContent &content, const SlotId &slot, const SpaceId &space,
                            const SpaceKey &spaceKey)
{
    KOPA_ASSIGN(QByteArray plain,
                openBytes(content.sealed, slotContext(slot, space, content.epoch), slotSubkey(spaceKey)));
    const auto key = SubjectKey::from(plain);
    wipe(plain);
    if (!key || slotId(*key, space) != slot)
        return ErrorCode::DecryptionFailed;
    return *key;
}

QByteArray sealPersonal(const QString &text, const SubjectKey &key, const PersonalPlace &place)
{
    QByteArray plain = text.toUtf8();
    QByteArray sealed = sealBytes(plain, placeContext(place), sealingKey(key));
    wipe(plain);
    return sealed;
}

Result<QString> openPersonal(const QByteArray &sealed, const SubjectKey &key, const PersonalPlace &place)
{
    KOPA_ASSIGN(QByteArray plain, openBytes(sealed, placeContext(place), sealingKey(key)));
    QString text = QString::fromUtf8(plain);
    const bool exact = text.toUtf8() == plain;
    wipe(plain);
    if (!exact)
        return ErrorCode::Malformed;
    return text;
}

} // namespace kopa::crypto
