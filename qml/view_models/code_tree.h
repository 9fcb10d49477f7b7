#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

/// The codebook as a tree with counts, and one code of it with its passages.
class CodeTree : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool all READ all WRITE setAll NOTIFY changed)
    Q_PROPERTY(bool hasOthers READ hasOthers NOTIFY changed)
    Q_PROPERTY(QString codeId READ codeId WRITE setCodeId NOTIFY changed)
    Q_PROPERTY(QVariantMap code READ code NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed)

public:
    explicit CodeTree(QObject *parent = nullptr);
    ~CodeTree() override;

    /// {codeId, name, depth, own, withBelow, kept, retired}, in the order of the tree; `kept`: somebody's
    /// own.
    QVariantList rows() const;
    /// Also what others keep to themselves.
    bool all() const { return m_all; }
    void setAll(bool all);
    bool hasOthers() const;
    bool isLoaded() const { return m_content != nullptr; }
    QString codeId() const { return m_code; }
    void setCodeId(const QString &code);
    /// {name, nameFi, nameSv, nameEn, path, parent, kept, mine, retired, standsFor: [{codeId, name}],
    /// mergedInto}; empty for one that is not here. `mergedInto` names what stands for it, `mine` tells that
    /// nobody else keeps it.
    QVariantMap code() const;
    /// {passageId, note, title, day, words, kind}; with those of the codes below.
    QVariantList passages() const;

    /// Named in the language of the interface; `kept`: for oneself.
    Q_INVOKABLE void add(const QString &name, const QString &parent, bool kept = false);
    Q_INVOKABLE void setField(const QString &key, const QString &value);
    Q_INVOKABLE void move(const QString &parent);
    Q_INVOKABLE void merge(const QString &into);
    Q_INVOKABLE void unmerge(const QString &code);

Q_SIGNALS:
    void changed();

private:
    struct Content;
    void reload();

    QString m_code;
    bool m_all = false;
    std::shared_ptr<const Content> m_content;
    int m_query = 0; ///< only the latest reading counts
};

} // namespace kopa
