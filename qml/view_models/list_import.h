#pragma once

#include "core/lists/list_import.h"
#include "core/lists/list_undo.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

/// Taking a list in, step by step: a file, what its columns are, what would become of its rows, the import as
/// one, and its undo.
class ListImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// "organisation", "contact" or "application".
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// Of the file: {heading, key, sample}.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    /// What a column can be: {key, label}.
    Q_PROPERTY(QVariantList targets READ targets NOTIFY changed)
    /// "skip", "update" or "add".
    Q_PROPERTY(QString duplicates READ duplicates WRITE setDuplicates NOTIFY changed)
    /// What the people in it have agreed to, where their rows do not say it.
    Q_PROPERTY(QString consentOn READ consentOn WRITE setConsentOn NOTIFY changed)
    Q_PROPERTY(QString consentCovers READ consentCovers WRITE setConsentCovers NOTIFY changed)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int updated READ updated NOTIFY changed)
    Q_PROPERTY(int same READ same NOTIFY changed)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed)
    Q_PROPERTY(int refusedCount READ refusedCount NOTIFY changed)
    /// The first rows: {row, act, name, foundBy}.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// The first refused rows: {row, column, reason, value}.
    Q_PROPERTY(QVariantList refused READ refused NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    /// The last import that can be undone: {what, when, records}; empty when there is none.
    Q_PROPERTY(QVariantMap last READ last NOTIFY changed)
    /// What an undo did: {restored, trashed, kept: [name]}; empty before.
    Q_PROPERTY(QVariantMap undone READ undone NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit ListImport(QObject *parent = nullptr);

    QString what() const { return m_type->key; }
    void setWhat(const QString &what);
    QString fileName() const { return m_fileName; }
    QVariantList columns() const;
    QVariantList targets() const;
    QString duplicates() const { return m_duplicates; }
    void setDuplicates(const QString &duplicates);
    QString consentOn() const { return m_consentOn; }
    void setConsentOn(const QString &day);
    QString consentCovers() const { return m_consentCovers; }
    void setConsentCovers(const QString &covers);
    int added() const { return count(lists::PlannedRow::Act::Add); }
    int updated() const { return count(lists::PlannedRow::Act::Update); }
    int same() const { return count(lists::PlannedRow::Act::Same); }
    int skipped() const { return count(lists::PlannedRow::Act::Skip); }
    int refusedCount() const { return m_plan ? int(m_plan->refused.size()) : 0; }
    QVariantList rows() const;
    QVariantList refused() const;
    bool isBusy() const { return m_busy; }
    bool isDone() const { return m_done; }
    QVariantMap last() const;
    QVariantMap undone() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Reads a file (CSV, XLSX, or cards of people) and looks at what would become of it.
    Q_INVOKABLE void choose(const QUrl &file);
    /// What a column is; an empty key leaves it out.
    Q_INVOKABLE void setKey(int column, const QString &key);
    Q_INVOKABLE void carryOut();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void saveRefused(const QUrl &file);
    /// Lets go of the file.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    using Table = std::shared_ptr<const lists::ListTable>;
    using Plan = std::shared_ptr<const lists::ImportPlan>;

    int count(lists::PlannedRow::Act act) const { return m_plan ? int(m_plan->count(act)) : 0; }
    lists::ImportWish wish() const;
    void take(const Result<Table> &table);
    void look();
    void planned(int query, const Result<Plan> &plan);
    void readLast();
    void fail(const Error &error);

    const RecordType *m_type;
    QString m_fileName;
    Table m_table;
    QStringList m_keys;
    QString m_duplicates = QStringLiteral("skip");
    QString m_consentOn;
    QString m_consentCovers;
    Plan m_plan;
    std::optional<lists::LastImport> m_last;
    std::optional<lists::ImportUndone> m_undone;
    std::optional<Error> m_error;
    int m_query = 0; ///< only the latest look counts
    bool m_busy = false;
    bool m_done = false;
};

} // namespace kopa
