#pragma once

#include "quality_details.h"

namespace kopa {

/// One criterion, common or a municipality's own: its words, what it asks for, its versions, and what was
/// said to it.
class CriterionDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool common READ isCommonOne NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed)
    Q_PROPERTY(QVariantList rivals READ rivals NOTIFY changed)
    Q_PROPERTY(QVariantList voices READ voices NOTIFY changed)
    Q_PROPERTY(QVariantList references READ references NOTIFY changed)

public:
    explicit CriterionDetail(QObject *parent = nullptr);

    QString title() const;
    bool isCommonOne() const;
    /// As quality::standingKey() names it; of a municipality's own: its state.
    QString standing() const;
    /// See quality::criterionFaults().
    QStringList faults() const;
    /// See quality::missingWords().
    QStringList missing() const;
    /// All versions, the first first: {criterionId, version, standing, from, asked}.
    QVariantList versions() const;
    /// Versions made at the same time as this one, with it; none: {criterionId, asked, mine}.
    QVariantList rivals() const;
    /// {voiceId, name, says, from, on, comment}, the latest first.
    QVariantList voices() const;
    /// What it answers to elsewhere: {element, framework, words}.
    QVariantList references() const;

    /// A municipality or provider agrees, objects or comments today; `from` may be empty.
    Q_INVOKABLE void say(const QString &organisation, const QString &says, const QString &from,
                         const QString &comment);
    Q_INVOKABLE void takeBack(const QString &voice);
    /// Answers the id of a new version, or of a common one made of a municipality's own.
    Q_INVOKABLE QString propose();
    /// Of the rivals this one stays.
    Q_INVOKABLE void settle();
    /// Writes a threshold as somebody typed it; false for what is no number on a scale of numbers.
    Q_INVOKABLE bool setThreshold(const QString &words);

private:
    void writeAll(const QList<Edit> &edits);
};

} // namespace kopa
