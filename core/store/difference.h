#pragma once

#include "edit.h"

namespace kopa {

/// A field of a record that carries a mark until a person has looked.
struct Difference
{
    RecordKey key = {};
    QString title = {};
    FieldNumber field = 0;             ///< trashField for a record that was brought back
    QString element = {};              ///< the item of a list
    QList<merge::Write> versions = {}; ///< what people wrote, the shown one first
    bool joined = false;               ///< a text with sentences that were joined from several people's words
    bool revived = false;              ///< put into the trash by one person while another edited it
};

} // namespace kopa
