#include "new_record.h"

#include "session.h"

namespace kopa {

QString makeRecord(const RecordType &type, const QList<FieldEdit> &fields, const QList<SetEdit> &sets)
{
    const Edit edit{.key = {type.number, crypto::newObjectId()}, .fields = fields, .sets = sets};
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
    return edit.key.id;
}

} // namespace kopa
