#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace kopa {

class Store;

/// One round of coding: its notes and what is left of them while it is open; how far its coders agree, and
/// where they differ, once it is closed.
class CodingRoundDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString roundId READ roundId WRITE setRoundId NOTIFY changed)
    Q_PROPERTY(QVariantMap round READ round NOTIFY changed)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed)
    Q_PROPERTY(QVariantMap figures READ figures NOTIFY changed)
    Q_PROPERTY(QVariantList byCode READ byCode NOTIFY changed)
    Q_PROPERTY(QVariantList disagreements READ disagreements NOTIFY changed)

public:
    explicit CodingRoundDetail(QObject *parent = nullptr);
    ~CodingRoundDetail() override;

    QString roundId() const { return m_round; }
    void setRoundId(const QString &round);
    /// {name, open, mine, left, coders: [id], codes: [name]}; empty for one that is not here.
    QVariantMap round() const;
    /// {noteId, title, left}: `left` while this person has marked nothing in it.
    QVariantList notes() const;
    /// {units, markedByAll, compared, percent, kappa, alpha} of a closed one, percent from 0 to 100; a figure
    /// that cannot be told is missing, and kappa with other than two coders.
    QVariantMap figures() const;
    /// {codeId, name, units, percent, alpha}
    QVariantList byCode() const;
    /// {number, note, title, words, said: [{coder, marked, codes: [name]}], offered: [{codeId, name}],
    /// agreed: [name]}; `offered`: what somebody has given.
    QVariantList disagreements() const;

    Q_INVOKABLE void close();
    /// What stands after all of the disagreement with this number; without codes nothing does any more.
    Q_INVOKABLE void agree(int number, const QStringList &codes);

Q_SIGNALS:
    void changed();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Content;
    void reload();
    void act(const std::function<Result<void>(Store &)> &job);
    QString codeName(const QString &code) const;

    QString m_round;
    std::shared_ptr<const Content> m_content;
    int m_query = 0; ///< only the latest reading counts
};

} // namespace kopa
