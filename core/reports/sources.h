#pragma once

#include "content.h"
#include "core/store/edit.h"

#include <QLocale>

namespace kopa {
class Store;
}

namespace kopa::reports {

struct ReportWords;

/// Numbers what a report's sentences stand on, in the order in which they are first named, and reads what is
/// told of each. What cannot be read any more keeps its number and is told to be gone.
class SourceBook
{
public:
    SourceBook(Store &store, const QString &language);

    /// The number of a source, from 1.
    Result<int> numberOf(const RecordKey &key);
    const Source &source(int number) const { return m_sources[number - 1]; }
    const QList<Source> &all() const { return m_sources; }
    /// A passage as it may be quoted now.
    Result<SourcePassage> passage(const QString &id);

    /// The name of a record in the report's language; its id where it cannot be read.
    QString nameIn(const RecordType &type, const QString &id) const;
    /// Likewise of several, by their names.
    QString namesIn(const RecordType &type, const QStringList &ids) const;

private:
    Result<void> describe(Source &source, const Record &record);
    Result<void> describeFinding(Source &source, const Record &finding);
    void describeTarget(Source &source, const Record &target) const;
    void describeEvent(Source &source, const Record &event) const;
    void describeTable(Source &source, const Record &table) const;
    Result<void> addPassages(Source &source, const QStringList &ids);
    QString day(const QString &iso) const;

    Store &m_store;
    QString m_language;
    const ReportWords &m_words;
    QLocale m_locale;
    QList<Source> m_sources;
};

/// Where a note was written: its pilot's name, else its municipality's.
QString areaOf(Store &store, const Record &note, const QString &language);

/// Reads the words that a content may quote, each as its passage stands now: only those that are approved and
/// are the ones that the content holds to. What is left has a standing that tells why. Pictures go that
/// somebody has not agreed to any more.
Result<void> readWords(Store &store, ReportContent &content);

} // namespace kopa::reports
