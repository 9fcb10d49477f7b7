#pragma once

#include "core/result/result.h"

namespace kopa::server {

/// A copy of a store in use, made in steps between which requests go on; belongs to the store's thread. What
/// was not finished is removed with the object.
class StoreBackup
{
public:
    virtual ~StoreBackup() = default;

    /// Copies some more; true while there is more. Once it is false the copy is whole, and all that the store
    /// had committed by then is in it. The errors of the store, and of the file that is written.
    virtual Result<bool> step() = 0;
};

} // namespace kopa::server
