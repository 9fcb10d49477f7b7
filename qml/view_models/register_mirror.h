#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

#include <QMap>
#include <QObject>

namespace kopa {

class Session;

/// The register as the interface's thread knows it: small types that every list needs names from, read once
/// through the store's thread and kept up to date. Owned by the session.
class RegisterMirror : public QObject
{
    Q_OBJECT

public:
    explicit RegisterMirror(Session *session);

    /// Reads everything anew; changed() follows.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// Null when there is none, or it is in the trash.
    const Record *record(TypeNumber type, const QString &id) const;
    /// By id; without those in the trash.
    const QMap<QString, Record> &records(TypeNumber type) const;

    /// In the interface's language; empty for an unknown id.
    QString name(TypeNumber type, const QString &id) const;
    /// The name of whoever stands behind a device, else the device's first letters.
    QString memberName(const QString &deviceId) const;
    /// The text that a new note of a kind begins with; empty when there is none.
    QString templateText(const QString &kind, const QString &language) const;

    /// After records of some types changed, by whomever.
    void refresh(const QSet<RecordKey> &keys, bool all);

Q_SIGNALS:
    void changed();

private:
    bool mirrors(TypeNumber type) const;

    Session *m_session;
    QMap<TypeNumber, QMap<QString, Record>> m_records;
    bool m_loaded = false;
};

} // namespace kopa
