#pragma once

#include "core/result/result.h"

#include <QList>
#include <QMap>
#include <QStringList>

/// Coded texts as programs for qualitative analysis hand them to each other: the REFI-QDA standard 1.5
/// (qdasoftware.org), a project in a .qdpx file or a codebook in a .qdc file. Identities are GUIDs in lower
/// case without braces, positions code points of a text whose lines end with a line feed.
namespace kopa::qda {

inline constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
inline constexpr qsizetype maximumParts = 500'000; ///< codes, sources and selections together
inline constexpr QLatin1String ownOrigin("Kopa");
inline constexpr int maximumDepth = 64; ///< codes below codes

struct Code
{
    QString guid;
    QString parent = {}; ///< empty at the top; stands before this one in a project
    QString name = {};
    QString description = {};
    QString examples = {};
    QString colour = {}; ///< "#1e5b50", or empty
    bool codable = true;

    bool operator==(const Code &) const = default;
};

/// Marked words of a source.
struct Selection
{
    QString guid;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    QStringList codes = {};
    QString remark = {};
    QString user = {};

    bool operator==(const Selection &) const = default;
};

struct Source
{
    QString guid;
    QString name = {};
    QString text = {};
    QMap<QString, QString> values = {}; ///< of variables, by their names
    QList<Selection> selections = {};

    bool operator==(const Source &) const = default;
};

struct User
{
    QString guid;
    QString name;

    bool operator==(const User &) const = default;
};

/// What a file holds as far as Kopa reads it.
struct Project
{
    QString name = {};
    QString origin = {}; ///< the program that wrote it
    QList<User> users = {};
    QList<Code> codes = {};
    QList<Source> sources = {};
    /// What else was there, by the name of the element: pictures, recordings, links.
    QMap<QString, int> untaken = {};

    bool operator==(const Project &) const = default;
};

/// Why nothing of a file was taken; for scripts and labels.
enum class Damage {
    Form,     ///< not a file of this kind, or broken
    Version,  ///< of another version of the standard
    Twice,    ///< one identity for two things
    Missing,  ///< it names a part that is not in it
    Outside,  ///< it names a file outside itself
    Encoding, ///< broken letters
    Large,
};
/// Malformed with reason, place and, for scripts, detail.
Error damaged(Damage reason, const QString &place);

/// Internal when the archive cannot be made. The same project gives the same bytes.
Result<QByteArray> writeProject(const Project &project);
/// Only the codes. Examples have no place in it.
QByteArray writeCodebook(const Project &project);

/// A .qdpx or .qdc file, found by its first bytes. Nothing is unpacked to the disk. Malformed.
Result<Project> readProject(const QByteArray &bytes);

} // namespace kopa::qda
