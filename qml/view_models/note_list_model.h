#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"
#include "core/store/note_filter.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The notes that a filter lets through. Knows all their row numbers, and what about a thousand of them say:
/// the rest is read, fifty at a time, when a view asks for it.
class NoteListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY filterChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY filterChanged)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY filterChanged)
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY filterChanged)
    Q_PROPERTY(QString fromDate READ fromDate WRITE setFromDate NOTIFY filterChanged)
    Q_PROPERTY(QString toDate READ toDate WRITE setToDate NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(bool trash READ trash WRITE setTrash NOTIFY filterChanged)
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QStringList tags READ tags NOTIFY knownChanged)
    Q_PROPERTY(QStringList people READ people NOTIFY knownChanged)

public:
    explicit NoteListModel(QObject *parent = nullptr);

    enum Role {
        NoteId = Qt::UserRole,
        Title,
        Snippet,
        Kind,
        When,
        PilotName,
        Place,
        Organisations,
        Tags,
        Safe,
        Differs,
        Revived,
        Joined,
        Draft,
        ChangedAt,
        Guests
    };

    QString pilot() const { return m_filter.pilot; }
    void setPilot(const QString &id) { change(m_filter.pilot, id); }
    QString kind() const { return m_filter.kind; }
    void setKind(const QString &kind) { change(m_filter.kind, kind); }
    QString tag() const { return m_filter.tag; }
    void setTag(const QString &tag) { change(m_filter.tag, tag); }
    QString person() const { return m_filter.person; }
    void setPerson(const QString &person) { change(m_filter.person, person); }
    QString organisation() const { return m_filter.organisation; }
    void setOrganisation(const QString &id) { change(m_filter.organisation, id); }
    /// "today", "week", "month" or "year": the last 1, 7, 30 or 365 days, and what is to come; empty does not
    /// filter.
    QString period() const { return m_period; }
    void setPeriod(const QString &period);
    QString fromDate() const { return m_filter.from; }
    void setFromDate(const QString &date) { change(m_filter.from, date); }
    QString toDate() const { return m_filter.to; }
    void setToDate(const QString &date) { change(m_filter.to, date); }
    QString search() const { return m_filter.search; }
    void setSearch(const QString &words) { change(m_filter.search, words); }
    bool trash() const { return m_filter.trashed; }
    void setTrash(bool trash) { change(m_filter.trashed, trash); }
    /// "newest" or "changed"
    QString order() const;
    void setOrder(const QString &order);
    int count() const { return int(m_rows.size()); }
    bool loading() const { return m_loading; }
    QStringList tags() const { return m_tags; }
    QStringList people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// -1 when the note is not among those read so far.
    Q_INVOKABLE int indexOf(const QString &noteId) const;
    Q_INVOKABLE void trashNote(const QString &noteId);
    Q_INVOKABLE void restoreNote(const QString &noteId);
    Q_INVOKABLE void duplicateNote(const QString &noteId);

Q_SIGNALS:
    void filterChanged();
    void countChanged();
    void loadingChanged();
    void knownChanged();
    void trashed(const QString &noteId, const QString &title);
    void created(const QString &noteId);

private:
    using Rows = QList<std::int64_t>;

    template <class Value> void change(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT filterChanged();
        queryLater();
    }
    void queryLater();
    void query();
    void queryAll(int number, bool fresh);
    void show(const Rows &rows, bool fresh);
    void onRecordsChanged(const QSet<RecordKey> &keys, bool all);
    void readSoon(int index) const;
    void readPages();
    void read(const Rows &rows);
    void keep(const QList<NoteSummary> &summaries);
    void forgetFarAway();
    void readKnown();
    void setLoading(bool loading);
    void tellAll(const QList<int> &roles);
    QVariant value(const NoteSummary &summary, int role) const;

    NoteFilter m_filter;
    QString m_period;
    Rows m_rows;
    QHash<std::int64_t, NoteSummary> m_summaries;
    mutable QSet<int> m_wantedPages;
    mutable int m_lastAsked = 0;
    mutable bool m_readQueued = false;
    QStringList m_tags;
    QStringList m_people;
    int m_query = 0;
    bool m_queryQueued = false;
    bool m_refreshQueued = false;
    bool m_loading = true;
};

} // namespace kopa
