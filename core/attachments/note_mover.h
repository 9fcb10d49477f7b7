#pragma once

#include "attachment_writer.h"

namespace kopa {

/// Moves a note to another space with its files, which are sealed anew there: first the files, then the note,
/// so that it is never without them. The new note's key. FilesMissing as long as not all of them are on this
/// device; else what AttachmentWriter::add and Store::moveRecord say. On the thread of its caller, which must
/// not be the store's.
Result<RecordKey> moveNote(StoreThread &store, const PictureMaker &pictures,
                           const std::atomic_bool &cancelled, const RecordKey &note,
                           const crypto::SpaceId &space);

} // namespace kopa
