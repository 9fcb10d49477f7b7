#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

namespace programme {
struct FeeMember;
struct FeeYear;
} // namespace programme

/// What one pilot pays for one year: ways to divide it side by side, the members' own parts, and, once it is
/// agreed, what became of each statement (capability C1).
class FeeYear : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feeId READ feeId WRITE setFeeId NOTIFY changed)
    Q_PROPERTY(QString pilotName READ pilotName NOTIFY changed)
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(double net READ net NOTIFY changed)
    Q_PROPERTY(double vatPercent READ vatPercent NOTIFY changed)
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY changed)
    Q_PROPERTY(QString agreedOn READ agreedOn NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(QString wrong READ wrong NOTIFY changed)
    Q_PROPERTY(double vatDifference READ vatDifference NOTIFY changed)
    Q_PROPERTY(bool tied READ isTied NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    explicit FeeYear(QObject *parent = nullptr);
    ~FeeYear() override;

    QString feeId() const { return m_feeId; }
    void setFeeId(const QString &id);
    QString pilotName() const;
    int year() const;
    /// There is a rate for the year, and the pilot had members in it.
    bool isKnown() const;
    /// Cents, before tax.
    double net() const;
    double vatPercent() const;
    /// A key of fee::by.
    QString by() const;
    void setBy(const QString &basis);
    QString agreedOn() const;
    /// {organisationId, name, population, students, weight, fixed (cents or NaN), net, vat, gross, tied,
    /// equal, agreed, reference, paid, credited, open, paidOn, remindedOn}, by name; sums in cents. What is
    /// agreed is what was agreed, else what would be.
    QVariantList lines() const;
    /// Every way to divide that can be reckoned: {by, sums}, the sums without VAT in cents by organisationId.
    QVariantList ways() const;
    /// What keeps it from being divided: "weights", "fixed" or nothing.
    QString wrong() const;
    double vatDifference() const;
    bool isTied() const;
    bool canWrite() const;

    /// `key` is students, weight, fixed, paid or credited; NaN takes it out.
    Q_INVOKABLE void setNumber(const QString &organisation, const QString &key, double number);
    /// `key` is stated_on, due_on, paid_on or reminded_on; an empty day takes it out.
    Q_INVOKABLE void setDay(const QString &organisation, const QString &key, const QString &day);
    /// All that is open of a member's part was paid on that day.
    Q_INVOKABLE void pay(const QString &organisation, const QString &day);
    Q_INVOKABLE void agree();
    /// It is a plan again; what was paid stays.
    Q_INVOKABLE void reopen();

Q_SIGNALS:
    void changed();

private:
    QString pilot() const;
    void refresh();
    QVariantMap line(const programme::FeeMember &member) const;
    void setPart(const QString &organisation, const QString &key, const merge::Value &value);
    void write(const QList<Edit> &edits);

    QString m_feeId;
    std::unique_ptr<programme::FeeYear> m_fee; ///< null while none is known
};

} // namespace kopa
