#pragma once

#include "commands.h"

namespace kopa::cli {

// What is done with a report as a whole: it is written as a file, approved, issued, and an issue is checked.

/// An issue without its content, which is long: `report build --issue` writes it.
QJsonObject issueJson(const Record &issue);

Result<QJsonValue> reportBuild(Workbench &bench, const Arguments &arguments, const QString &id);
Result<QJsonValue> reportApprove(Workbench &bench, const Arguments &arguments, const QString &id);
Result<QJsonValue> reportReopen(Workbench &bench, const Arguments &arguments, const QString &id);
Result<QJsonValue> reportIssue(Workbench &bench, const Arguments &arguments, const QString &id);
Result<QJsonValue> reportVerify(Workbench &bench, const Arguments &arguments, const QString &issue);

} // namespace kopa::cli
