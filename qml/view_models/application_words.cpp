#include "application_words.h"

#include "core/programme/application_check.h"
#include "core/records/application.h"

namespace kopa {

QString applicationState(const Record &application, const Record *call)
{
    if (const QString decision = application.text(application::decision); !decision.isEmpty())
        return decision;
    if (application.text(application::submitted).isEmpty())
        return QStringLiteral("draft");
    return isLateApplication(application, call) ? QStringLiteral("late") : QStringLiteral("submitted");
}

bool isLateApplication(const Record &application, const Record *call)
{
    const QString submitted = application.text(application::submitted);
    return call && !submitted.isEmpty() &&
           programme::isLate(*call, QDateTime::fromString(submitted, Qt::ISODate));
}

} // namespace kopa
