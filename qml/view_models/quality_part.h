#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// A municipality's part of a quality report: its answers, and the right of reply.
class QualityPart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString partId READ partId WRITE setPartId NOTIFY changed)
    Q_PROPERTY(QVariantMap about READ about NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantList replies READ replies NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit QualityPart(QObject *parent = nullptr);

    QString partId() const { return m_id; }
    void setPartId(const QString &part);
    /// provider, buyer (names), period, sent, state, sending, mine: the provider's own report is here;
    /// writable.
    QVariantMap about() const { return m_about; }
    /// {valueId, title, education, buyer: it is the municipality's own, group, scale, shown, learners, words,
    /// hidden, files: [{fileId, name, here}]} by kind of education and criterion.
    QVariantList answers() const { return m_answers; }
    /// {title, kind, who, on, words, open}, oldest first.
    QVariantList replies() const { return m_replies; }
    bool isLoaded() const { return m_loaded; }

    /// "question", "reply" or "accepted", about one answer or the whole part.
    Q_INVOKABLE void say(const QString &value, const QString &kind, const QString &words);
    Q_INVOKABLE void fetchFile(const QString &file);
    /// Answers the id of a corrective action about an answer, which is being made in the part's space.
    Q_INVOKABLE QString startAction(const QString &value, const QString &owner);

Q_SIGNALS:
    void changed();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Content;
    void refresh();
    void show(const Content &content);

    QString m_id;
    QVariantMap m_about;
    QVariantList m_answers;
    QVariantList m_replies;
    bool m_loaded = false;
};

} // namespace kopa
