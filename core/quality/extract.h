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
/// InvalidArgument, with the word and all known fields, for an unknown one.
Result<QList<ExtractColumn>> columnsOf(const QStringList &columns);

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

/// The answers of sent reports that this device may read in the columns that an authority wants, a row each
/// (capability H5). What errors columnsOf() has; NotFound, InputOutput.
Result<ExtractFile> makeExtract(Store &store, const ExtractWish &wish);

} // namespace kopa::quality
