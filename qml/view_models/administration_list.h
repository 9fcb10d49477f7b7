#pragma once

#include "row_list_model.h"
#include "session.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// The stable key of a kind of space: "network", "pilot", "own", "provider" or "shared".
QString spaceKindKey(SpaceKind kind);
SpaceKind spaceKindOf(const QString &key);
/// A space named in hexadecimal; the network's common space for an empty name.
crypto::SpaceId spaceNamed(const QString &hex);
/// Bytes named in hexadecimal; zeros for anything else.
template <class Bytes> Bytes bytesNamed(const QString &hex)
{
    return Bytes::from(QByteArray::fromHex(hex.toLatin1())).value_or(Bytes());
}
/// Whoever stands behind a device, and what the device is called; empty when it says neither.
QString deviceNameOf(const QString &device);
bool isNamed(const QString &device);

/// A list of what the administration answers for a space, read anew whenever it says that something changed.
class AdministrationList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString spaceId READ spaceId WRITE setSpaceId NOTIFY spaceIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY loadedChanged)

public:
    /// What is asked; its answer goes to take().
    using Question = std::function<void(Administration &administration)>;
    AdministrationList(const QList<QByteArray> &roles, Question question, QObject *parent);

    /// In hexadecimal; empty is the network's common space.
    QString spaceId() const { return m_spaceId; }
    void setSpaceId(const QString &id);
    bool isLoaded() const { return m_loaded; }
    QString errorCode() const { return m_errorCode; }

Q_SIGNALS:
    void spaceIdChanged();
    void loadedChanged();

protected:
    void readLater();
    template <class Item, class RowsOf> void take(QFuture<Result<QList<Item>>> answer, RowsOf rowsOf)
    {
        Session::hear(std::move(answer), this, [this, rowsOf](const Result<QList<Item>> &items) {
            if (items.ok())
                taken(std::nullopt, rowsOf(*items));
            else
                taken(items.error(), {});
        });
    }

private:
    void read();
    void taken(const std::optional<Error> &error, const QList<QVariantMap> &rows);

    Question m_question;
    QString m_spaceId;
    QString m_errorCode;
    bool m_loaded = false;
    bool m_queued = false;
};

} // namespace kopa
