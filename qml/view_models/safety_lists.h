#pragma once

#include "administration_list.h"

namespace kopa {

/// What a person should know about the safety of the spaces, the newest first.
class NoticeList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool oneCoordinator READ oneCoordinator NOTIFY loadedChanged)
    Q_PROPERTY(bool noRecoveryCode READ noRecoveryCode NOTIFY loadedChanged)
    Q_PROPERTY(int serious READ serious NOTIFY loadedChanged)

public:
    explicit NoticeList(QObject *parent = nullptr);

    /// Only one person may administer the network.
    bool oneCoordinator() const { return has(QStringLiteral("oneCoordinator")); }
    /// The person at hand has printed no code.
    bool noRecoveryCode() const { return has(QStringLiteral("noRecoveryCode")); }
    /// How many of them somebody should look at.
    int serious() const;

private:
    bool has(const QString &kind) const;
};

/// What was kept apart in a space: by devices without the right, or that were taken out.
class QuarantineList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit QuarantineList(QObject *parent = nullptr);
};

} // namespace kopa
