#include "target_detail.h"

#include "core/findings/decimal.h"
#include "core/records/target.h"
#include "session.h"
#include "target_words.h"

namespace kopa {

TargetDetail::TargetDetail(QObject *parent) : RegisterDetail(target::type(), parent) {}

QStringList TargetDetail::themes() const
{
    return record() ? record()->set(target::themes) : QStringList();
}

QVariantMap TargetDetail::standing() const
{
    return record() ? standingMap(*record()) : QVariantMap();
}

QStringList TargetDetail::faults() const
{
    return record() ? findings::targetFaults(*record()) : QStringList();
}

void TargetDetail::addTheme(const QString &id)
{
    if (record())
        write({.key = key(), .sets = {{target::themes, {id}, {}}}});
}

void TargetDetail::removeTheme(const QString &id)
{
    if (record())
        write({.key = key(), .sets = {{target::themes, {}, {id}}}});
}

bool TargetDetail::setFigure(const QString &key, const QString &words)
{
    const auto number = findings::decimalOf(words, Session::instance()->language());
    if (!number && !words.trimmed().isEmpty())
        return false;
    setField(key, number.value_or(QString()));
    return true;
}

} // namespace kopa
