#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

/// How often two codes are on the same words, and which passages those are.
class CodeMatrix : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY chosenChanged)

public:
    explicit CodeMatrix(QObject *parent = nullptr);
    ~CodeMatrix() override;

    bool isLoaded() const { return m_content != nullptr; }
    /// {codeId, name, counts: [int]}, in the order of the codebook; the columns are the same codes. On the
    /// diagonal: how many passages have the code.
    QVariantList rows() const;
    /// Of the pair that was chosen: {passageId, note, title, day, words, kind}.
    QVariantList passages() const { return m_passages; }

    /// The passages of a count follow.
    Q_INVOKABLE void choose(const QString &one, const QString &other);

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    struct Content;
    void reload();

    std::shared_ptr<const Content> m_content;
    QString m_one;
    QString m_other;
    QVariantList m_passages;
    int m_query = 0;  ///< only the latest reading counts
    int m_choice = 0; ///< and the latest choice
};

} // namespace kopa
