#pragma once

#include "core/figures/area_figures.h"
#include "core/figures/kept_tables.h"

#include <QJsonObject>

namespace kopa::cli {

/// A table of statistics with whose figures they are; "here" is false as long as its file is elsewhere.
QJsonObject tableJson(const KeptTable &table);

/// One area's figures, or its problem; ages under "0-6" to "65-".
QJsonObject figuresJson(const AreaFigures &figures, const QString &language);

} // namespace kopa::cli
