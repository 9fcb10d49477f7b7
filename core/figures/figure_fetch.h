#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace kopa {

/// Brings the bytes of a table from a service's address; whoever joins the parts gives one. It waits for the
/// answer.
using FigureFetch = std::function<Result<QByteArray>(const QUrl &address)>;

} // namespace kopa
