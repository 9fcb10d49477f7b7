#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kopa::documents {

/// Nothing, words or a figure; words are never taken for a formula.
using Cell = std::variant<std::monostate, QString, double>;

struct Sheet
{
    QString name; ///< at most 31 letters
    QStringList head;
    QList<QList<Cell>> rows;
};

/// An Office Open XML workbook (XLSX, by libxlsxwriter): a heading that stays in sight, figures as figures.
/// InputOutput when the system's folder for passing files cannot be written.
Result<QByteArray> writeXlsx(const QString &title, const QList<Sheet> &sheets);

} // namespace kopa::documents
