#include "report_spaces.h"

#include "core/records/space_about.h"

namespace kopa::quality {

QString sharedSubject(const QString &provider, const QString &buyer)
{
    return provider + u' ' + buyer;
}

Result<QList<ReportSpace>> reportSpaces(Store &store)
{
    QList<ReportSpace> found;
    KOPA_ASSIGN(const QList<SpaceRecord> spaces, store.spaces());
    for (const SpaceRecord &space : spaces) {
        if (space.kind != SpaceKind::Provider && space.kind != SpaceKind::Shared)
            continue;
        const auto about = store.record({space_about::type().number, space_about::idOf(space.id)});
        if (!about.ok() && about.error().code == ErrorCode::NotFound)
            continue;
        if (!about.ok())
            return about.error();
        const QStringList subject = about->text(space_about::subject).split(u' ', Qt::SkipEmptyParts);
        const bool writable = space.role == Role::Coordinator || space.role == Role::Editor;
        if (space.kind == SpaceKind::Provider && subject.size() == 1)
            found.append({space.id, subject[0], {}, writable});
        else if (space.kind == SpaceKind::Shared && subject.size() == 2)
            found.append({space.id, subject[0], subject[1], writable});
    }
    return found;
}

std::optional<ReportSpace> spaceFor(const QList<ReportSpace> &spaces, const QString &provider,
                                    const QString &buyer)
{
    for (const ReportSpace &space : spaces)
        if (space.provider == provider && space.buyer == buyer)
            return space;
    return std::nullopt;
}

} // namespace kopa::quality
