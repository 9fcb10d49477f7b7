#pragma once

#include "project.h"
#include "source_text.h"

#include <QHash>

#include <optional>

namespace kopa::qda {

/// A source as the project file tells it, before its text is read.
struct ToldSource
{
    Source source;
    QString path = {}; ///< "internal://..."; empty when the words stand in the project file
    std::optional<QString> content = std::nullopt;
    QList<TextMark> marks = {};                 ///< a mark for each selection
    QList<QStringList> remarks = {};            ///< of each selection: the notes that it names
    QList<QPair<QString, QString>> values = {}; ///< a variable's identity, and the value
};

/// A project file without the texts beside it.
struct ToldProject
{
    Project project;
    QList<ToldSource> sources;
    QHash<QString, QStringList> examples; ///< of a code: the notes that it names
    QHash<QString, QString> notes;
    QHash<QString, QString> notePaths;
    QHash<QString, QString> variables; ///< names
};

/// The XML of a project or of a codebook. Malformed.
Result<ToldProject> readTold(const QByteArray &xml);

} // namespace kopa::qda
