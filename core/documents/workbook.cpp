#include "workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace kopa::documents {

namespace {

constexpr double columnWidth = 16;
constexpr double firstWidth = 30;
/// The same sheets give the same bytes whenever they are written: 1980-01-01, as the archive's own times.
constexpr time_t beginning = 315'532'800;

bool writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return worksheet_write_string(sheet, row, column, words->toUtf8().constData(), nullptr) ==
               LXW_NO_ERROR;
    if (const auto *figure = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, row, column, *figure, nullptr) == LXW_NO_ERROR;
    return true;
}

bool fill(lxw_workbook *book, lxw_format *bold, const Sheet &sheet)
{
    lxw_worksheet *made = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
    if (!made)
        return false;
    worksheet_set_column(made, 0, 0, firstWidth, nullptr);
    worksheet_set_column(made, 1, lxw_col_t(std::max<qsizetype>(1, sheet.head.size() - 1)), columnWidth,
                         nullptr);
    worksheet_freeze_panes(made, 1, 1);
    bool whole = true;
    for (qsizetype i = 0; i < sheet.head.size(); ++i)
        whole = whole && worksheet_write_string(made, 0, lxw_col_t(i), sheet.head[i].toUtf8().constData(),
                                                bold) == LXW_NO_ERROR;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        for (qsizetype i = 0; i < sheet.rows[row].size(); ++i)
            whole = whole && writeCell(made, lxw_row_t(row + 1), lxw_col_t(i), sheet.rows[row][i]);
    return whole;
}

} // namespace

Result<QByteArray> writeXlsx(const QString &title, const QList<Sheet> &sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const Error failed{ErrorCode::InputOutput, {{QStringLiteral("detail"), folder.errorString()}}};
    if (!folder.isValid())
        return failed;
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return failed;
    QByteArray name = title.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.created = beginning;
    workbook_set_properties(book, &properties);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    bool whole = true;
    for (const Sheet &sheet : sheets)
        whole = whole && fill(book, bold, sheet);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !whole || !file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}

} // namespace kopa::documents
