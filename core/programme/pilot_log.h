#pragma once

#include "core/store/store.h"

namespace kopa::programme {

/// One change of who leads a pilot or who answers for it (capability A3).
struct PilotChange
{
    std::int64_t timeMs = 0;
    QString author; ///< the person's name, else the device's id
    QString field;  ///< "lead" or "responsible_person"
    QString before; ///< an id; empty when there was none
    QString after;
    bool concurrent = false; ///< written without knowing of another change
};

/// All of them, the latest first. NotFound for an unknown pilot.
Result<QList<PilotChange>> pilotLog(Store &store, const QString &pilot);

/// What people call the record that such a change names: an organisation's name; a contact's, or the title of
/// one whose name is not known here. The id where there is neither.
QString namedInLog(Store &store, const QString &field, const QString &id, QStringView language);

} // namespace kopa::programme
