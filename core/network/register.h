#pragma once

#include "core/records/record_type.h"
#include "core/result/result.h"

namespace kopa::network {

/// One record of the built-in register, as cells for ObjectState::applyBase. An element of a set is a cell of
/// its own with the value true.
struct BaseRecord
{
    TypeNumber type = 0;
    QString id;
    QList<QPair<merge::CellKey, merge::Value>> cells;
};

/// Rises whenever what baseRegister() gives changes; a store that has laid an older one lays the new one
/// under people's edits.
int registerVersion();

/// The register that ships with Kopa: the thirteen pilots of 2020-2021 with their organisations, dated
/// memberships, themes and contact titles, the municipalities of 2020 and what became of them, and the note
/// templates. Ids are fixed and never reused; names are never keys. Internal when the file in the program is
/// not the one that this version was built with.
Result<QList<BaseRecord>> baseRegister();

} // namespace kopa::network
