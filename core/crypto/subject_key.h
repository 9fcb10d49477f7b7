#pragma once

#include "secret_box.h"

namespace kopa::crypto {

/// Names the slot in which a subject's key lies: a commitment to the key, so that no other one can be put in
/// its place.
using SlotId = Bytes<16, struct SlotIdTag>;

SlotId slotId(const SubjectKey &key, const SpaceId &space);

/// A subject's key as it lies in a slot: sealed under a subkey of a space key, whose epoch and id stand
/// beside it.
struct SlotContent
{
    std::uint32_t epoch = 0;
    KeyId key;
    QByteArray sealed;

    bool operator==(const SlotContent &) const = default;
    QByteArray encode() const;
    /// Malformed or AnswerVersion.
    static Result<SlotContent> parse(const QByteArray &bytes);
};

/// Bytes of a slot's content, as encoded, at most.
inline constexpr qsizetype maximumSlot = 160;

SlotContent sealSlot(const SubjectKey &key, const SpaceId &space, std::uint32_t epoch, const KeyId &id,
                     const SpaceKey &spaceKey);
/// DecryptionFailed unless it opens, and to the key that this slot is named by.
Result<SubjectKey> openSlot(const SlotContent &content, const SlotId &slot, const SpaceId &space,
                            const SpaceKey &spaceKey);

/// Where a personal text stands. It is bound to its place: sealed bytes moved to another one do not open.
struct PersonalPlace
{
    SpaceId space;
    std::uint32_t type = 0;
    QString object;
    std::uint32_t field = 0;
    QString element = {};
};

QByteArray sealPersonal(const QString &text, const SubjectKey &key, const PersonalPlace &place);
Result<QString> openPersonal(const QByteArray &sealed, const SubjectKey &key, const PersonalPlace &place);

} // namespace kopa::crypto
