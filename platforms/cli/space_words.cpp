#include "space_words.h"

namespace kopa::cli {

namespace {

constexpr std::pair<Role, const char *> roleNames[] = {
    {Role::Coordinator, "coordinator"}, {Role::Editor, "editor"}, {Role::Reader, "reader"}};
constexpr std::pair<SpaceKind, const char *> kindNames[] = {{SpaceKind::Network, "network"},
                                                            {SpaceKind::Pilot, "pilot"},
                                                            {SpaceKind::Own, "own"},
                                                            {SpaceKind::Provider, "provider"},
                                                            {SpaceKind::Shared, "shared"}};

template <class Table, class Value> QString nameIn(const Table &table, Value value)
{
    for (const auto &[known, name] : table)
        if (known == value)
            return QString::fromLatin1(name);
    return QStringLiteral("none");
}

template <class Value, class Table> std::optional<Value> valueIn(const Table &table, const QString &word)
{
    for (const auto &[known, name] : table)
        if (word == QLatin1String(name))
            return known;
    return std::nullopt;
}

} // namespace

QString roleName(Role role)
{
    return nameIn(roleNames, role);
}

std::optional<Role> roleOf(const QString &word)
{
    return valueIn<Role>(roleNames, word);
}

QString kindName(SpaceKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<SpaceKind> spaceKind(const QString &word)
{
    return valueIn<SpaceKind>(kindNames, word);
}

Result<crypto::SpaceId> chosenSpace(Workbench &bench, const Arguments &arguments)
{
    const QString wanted = arguments.value(QStringLiteral("space"));
    if (wanted.isEmpty()) {
        KOPA_ASSIGN(const SpaceRecord common, bench.ask([](Store &store) { return store.commonSpace(); }));
        return common.id;
    }
    KOPA_ASSIGN(const QList<SpaceRecord> all, bench.ask([](Store &store) { return store.spaces(); }));
    for (const SpaceRecord &space : all)
        if (wanted == QString::fromLatin1(space.id.toHex()) || wanted == space.name)
            return space.id;
    return Error{ErrorCode::NotFound,
                 {{QStringLiteral("type"), QStringLiteral("space")}, {QStringLiteral("id"), wanted}}};
}

} // namespace kopa::cli
