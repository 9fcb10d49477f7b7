#pragma once

#include "../store/test_store.h"
#include "core/reports/compose.h"
#include "core/reports/parts.h"

namespace kopa::reports {

/// A store with a visit's note in it, of which passages are marked and findings made.
class FieldNotes
{
public:
    FieldNotes();

    Store &operator*() const { return *m_store; }
    Store *operator->() const { return m_store.operator->(); }
    const TestStore &store() const { return m_store; }

    /// Marks words of the note; whose they are: nobody's, or a person's who agreed to quotes and has approved
    /// these.
    QString passage(const QString &words, const QString &speaker = {}) const;
    /// Of somebody who was heard in the note, and agreed to quotes.
    QString consent(const QString &person) const;
    QString finding(const QString &kind, const QString &claim, const QStringList &passages,
                    const QString &pilot = QStringLiteral("itauusimaa")) const;
    QString target() const;
    void set(const RecordType &type, const QString &id, FieldNumber field, const merge::Value &value) const;

    /// A final report with nothing but its headings.
    QString report() const;
    QString add(const QString &report, const NewPart &part) const;
    Composed composed(const QString &report, const QString &language = QStringLiteral("fi")) const;
    /// "kind" of each trouble, in their order.
    QStringList troubles(const QString &report, const QString &language = QStringLiteral("fi")) const;

    static const QString noteId;
    static const QString noteText;

private:
    TestStore m_store;
};

} // namespace kopa::reports
