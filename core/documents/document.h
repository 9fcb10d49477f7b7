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

/// A grid whose first row is its heading, which is repeated on every page. Columns after the first hold
/// figures, set to the right.
struct Table
{
    QString name; ///< what a screen reader calls it, and its caption
    QStringList head;
    QList<QStringList> rows; ///< each as long as the head
};

/// An SVG picture with what it shows in words.
struct Picture
{
    QByteArray svg;
    QString name;
    QString description;
    int width = 160; ///< in millimetres
    int height = 60;
};

using Block = std::variant<Heading, Paragraph, Table, Picture>;

/// A paper to be read by people, in one language; whatever it is written as keeps headings, tables and
/// pictures as such.
struct Document
{
    QString language; ///< fi, sv or en
    QString title;
    QList<Block> blocks;
};

} // namespace kopa::documents
