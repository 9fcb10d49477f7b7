#pragma once

#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kopa::cli {

/// A record as JSON: id, type, then every field under its key, sets as arrays; times in ISO 8601 with zone.
QJsonObject recordJson(const Record &record);

/// A record's name in Finnish; its id when nobody has written it.
QString finnishName(Store &store, const RecordType &type, const QString &id);

/// A value of one cell.
QJsonValue valueJson(const merge::Value &value);

/// Changes of texts that wait for others, and for whose.
QJsonObject waitingJson(const WaitingTexts &waiting);

/// "2020-02-12T11:05:00.000Z"
QString isoTime(std::int64_t milliseconds);

/// Writes a command's answer: JSON on one line, or for people one `key: value` a line, lists a row each.
void print(const QJsonValue &answer, bool json);

/// Writes a failure as {"error": code, "message": sentence}: to standard output with --json, else to standard
/// error. Answers the exit code: 2 for a usage error, else 1.
int printError(const Error &error, bool json);

} // namespace kopa::cli
