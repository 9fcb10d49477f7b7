#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kopa {

/// A zipped file of these parts, by name.
QByteArray zipped(const QMap<QString, QByteArray> &parts);

/// A workbook of one sheet: what stands between its rows' marks, with styles and shared words as given.
struct SmallWorkbook
{
    QByteArray sheet;
    QByteArray properties = {}; ///< attributes of workbookPr
    QByteArray words = {};
    QByteArray styles = {};
    QByteArray documentType = {};
};
QByteArray zipped(const SmallWorkbook &book);

} // namespace kopa
