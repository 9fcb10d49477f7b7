#pragma once

#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

namespace kopa::findings {

/// A stretch of a note's text with its codes. Offsets in UTF-16 units.
struct CodedStretch
{
    QString note;
    qsizetype from = 0;
    qsizetype to = 0;
    QStringList codes;
    QString passage = {};
};

/// How often two codes are on the same words: two stretches that overlap count once for each pair of their
/// codes, and so does one stretch that has both. Of a code with itself: how many stretches have it.
class CoOccurrence
{
public:
    explicit CoOccurrence(QList<CodedStretch> stretches);

    /// All codes in use, sorted by id.
    const QStringList &codes() const { return m_codes; }
    int count(const QString &one, const QString &other) const;

private:
    void add(const QString &one, const QString &other);
    void addOverlap(const CodedStretch &one, const CodedStretch &other);

    QStringList m_codes;
    QMap<QPair<QString, QString>, int> m_counts; ///< the first by id first
};

/// The passages of those stretches of which a count of two codes tells; of a code with itself those that have
/// it.
QStringList passagesTogether(const QList<CodedStretch> &stretches, const QString &one, const QString &other);

} // namespace kopa::findings
