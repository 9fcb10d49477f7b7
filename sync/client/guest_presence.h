#pragma once

#include "core/exchange/workshop.h"
#include "core/store/store.h"
#include "sync/server/guest_form.h"

namespace kopa::sync {

/// How many guests have signed in at a workshop.
Result<int> guestsPresent(Store &store, const QString &workshop);

/// Writes that a guest is present, or what they have changed of it: whoever a browser knows again has one
/// record. QuotaReached above maximumGuests; what Store::write says.
Result<void> signIn(Store &store, const Record &workshop, const server::GuestForm &form);

/// Puts a guest's record into the trash; nothing for one who has none.
Result<void> signOut(Store &store, const Record &workshop, const QString &guest);

inline constexpr int maximumGuests = 500;

} // namespace kopa::sync
