#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace kopa::statistics {

/// The largest file that is read, in bytes, and the most figures and categories that a table may have:
/// together they bound what a table takes in memory (nine bytes a figure).
inline constexpr qsizetype maximumFile = 64 * 1024 * 1024;
inline constexpr qsizetype maximumCells = 20'000'000;
inline constexpr qsizetype maximumCategories = 200'000;
inline constexpr qsizetype maximumDimensions = 32;

/// A text in the languages that a file gives it in ("fi", "sv", "en"); "" is a language that it does not
/// name.
class Label
{
public:
    Label() = default;
    Label(const QString &language, const QString &text) { set(language, text); }

    void set(const QString &language, const QString &text);
    /// In that language, otherwise in whichever there is; empty without any.
    QString in(const QString &language) const;
    QList<QString> all() const { return m_texts.values(); }
    bool isEmpty() const { return m_texts.isEmpty(); }

    bool operator==(const Label &) const = default;

private:
    QMap<QString, QString> m_texts;
};

/// What a dimension is about, as far as the file itself says so.
enum class Role : quint8 { Other, Time, Geo, Metric };

/// Why there is no figure. The dots are those of PX (one to six); their meaning stands in the table's notes.
enum class Missing : quint8 { No, OneDot, TwoDots, ThreeDots, FourDots, FiveDots, SixDots, NotTold };

/// One value of a dimension. Without a code in the file the label is the code.
struct Category
{
    QString code;
    Label label;
    Label unit = {};                  ///< of a content, where the file gives one
    std::optional<int> decimals = {}; ///< likewise

    bool operator==(const Category &) const = default;
};

struct Dimension
{
    QString id;
    Label label;
    Role role = Role::Other;
    QList<Category> categories; ///< in the order of the figures

    bool operator==(const Dimension &) const = default;
};

/// A table as its file gives it, whatever the dialect. The figures stand in row-major order: the last
/// dimension runs fastest.
struct StatisticsTable
{
    QString id; ///< as the file names it ("statfin_vaerak_pxt_11s5"); empty when it does not
    Label title;
    Label source;    ///< the organisation
    QString updated; ///< ISO 8601, with or without time zone, as given
    QString licence; ///< of the figures; empty when neither the file nor its source tells
    Label notes;
    Label unit;
    std::optional<int> decimals;
    QList<Dimension> dimensions;
    std::vector<double> values;   ///< 0 where missing
    std::vector<Missing> missing; ///< as long as values

    qsizetype size() const { return qsizetype(values.size()); }
    /// Nothing where the figure is missing.
    std::optional<double> value(qsizetype index) const;
    /// The place of a figure from a position in each dimension.
    qsizetype indexOf(const QList<qsizetype> &positions) const;
};

/// Room for the figures that the dimensions ask for, all missing; false when there would be too many.
bool makeRoom(StatisticsTable &table);

/// One to six dots, quoted or not, as the reason they stand for; nothing for another text.
std::optional<Missing> dots(QByteArrayView text);

/// CC BY 4.0 for the figures of Statistics Finland (its terms of use); empty for others.
QString knownLicence(const StatisticsTable &table);

/// Notes are HTML with '#' as line break; what is left is the text.
QString plainNote(const QString &note);

} // namespace kopa::statistics
