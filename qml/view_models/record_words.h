#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The words of records, fields and choices that lists and pages share (core/lists/list_words.h), for Labels.
/// The language is named at each call, so that a binding follows it.
class RecordWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "Löydös" for "finding"; empty for what has no words, as in all of these.
    Q_INVOKABLE QString record(const QString &type, const QString &language) const;
    Q_INVOKABLE QString field(const QString &key, const QString &language) const;
    /// A field by its key ("confidence"), or by its record's and its own ("finding.state").
    Q_INVOKABLE QString choice(const QString &field, const QString &choice, const QString &language) const;
};

} // namespace kopa
