#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kopa::documents {

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
};

struct Paragraph
{
    QString text;
};

/// A stretch of words within a line.
struct Run
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString target = {}; ///< the mark of the paragraph of this document to which it leads; empty: none

    bool operator==(const Run &) const = default;
};

using Line = QList<Run>;

/// A paragraph whose words differ in style, or lead somewhere.
struct RichText
{
    enum class Kind { Body, Quote, Source };

    Line line;
    Kind kind = Kind::Body;
    QString mark = {};     ///< by which a run leads here; letters, digits and - only
    QString language = {}; ///< where it is not the document's
};

struct Bullets
{
    QList<Line> items;
    bool numbered = false;
    QString language = {};
};

/// A grid whose first row is its heading, which is repeated on every page. Columns after the first hold
/// figures, set to the right, unless all are words.
struct Table
{
    QString name; ///< what a screen reader calls it, and its caption
    QStringList head;
    QList<QStringList> rows; ///< each as long as the head
    bool words = false;
};

/// A picture with what it shows in words.
struct Picture
{
    QByteArray content;
    QString name;
    QString description;
    int width = 160; ///< in millimetres
    int height = 60;
    QString mediaType = QStringLiteral("image/svg+xml"); ///< or image/png, image/jpeg
};

using Block = std::variant<Heading, Paragraph, RichText, Bullets, Table, Picture>;

/// A paper to be read by people, in one language; whatever it is written as keeps headings, tables and
/// pictures as such.
struct Document
{
    QString language; ///< fi, sv or en
    QString title;
    QList<Block> blocks;
};

} // namespace kopa::documents
