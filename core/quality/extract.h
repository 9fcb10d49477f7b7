#pragma once

#include "core/store/store.h"

namespace kopa::quality {

/// What a column of an extract can hold: provider, provider_id, period, education, buyer, buyer_id,
/// criterion, title, group, value, learners, words, hidden, sent, sending.
const QStringList &extractFields();

/// A column of an extract as a template keeps it: "Heading=field".
struct ExtractColumn
{
    QString heading;
    QString field;
};
/// Without a field a column stays empty. InvalidArgument, with the word and all known fields, for an unknown
/// one.
Result<QList<ExtractColumn>> columnsOf(const QStringList &columns);
QString columnText(const ExtractColumn &column);

/// The columns of an authority's own form, CSV or XLSX: its headings, each without a field unless it is the
/// name of one; or, of a file with the headings "heading" and "field", what its rows say. ListDamaged, and
/// what errors columnsOf() has.
Result<QList<ExtractColumn>> columnsOfForm(const QByteArray &bytes);

/// Which answers go out. An empty word: all.
struct ExtractWish
{
    QString templateId;
    QString period = {};
    QString provider = {};
    QString language = QStringLiteral("fi"); ///< of names and titles
};

struct ExtractFile
{
    QByteArray bytes;
    QString format; ///< csv or xlsx
    int rows = 0;
};

/// The rows of an extract, in order, a cell for each column.
Result<QList<QStringList>> extractRows(Store &store, const Record &wanted, const ExtractWish &wish);

/// The answers of sent reports that this device may read in the columns that an authority wants, a row each
/// (capability H5). What errors columnsOf() has; NotFound, InputOutput.
Result<ExtractFile> makeExtract(Store &store, const ExtractWish &wish);

} // namespace kopa::quality
