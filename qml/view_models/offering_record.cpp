#include "offering_record.h"

#include "core/offering/offerings.h"
#include "session.h"

namespace kopa {

QString OfferingRecord::title() const
{
    return record() ? offering::titleOf(*record()).in(Session::instance()->language()) : QString();
}

QList<Record> OfferingRecord::all(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

void OfferingRecord::writeAll(const QList<Edit> &edits)
{
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

} // namespace kopa
