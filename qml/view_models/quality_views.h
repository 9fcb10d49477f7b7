#pragma once

#include "file_maker.h"

#include <QVariantList>

namespace kopa {

/// Where municipalities ask one provider for different things in one kind of education: of all in numbers, of
/// one in rows. Reckoned away from the interface.
class QualityDifferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY asked)
    Q_PROPERTY(QString education READ education WRITE setEducation NOTIFY asked)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QVariantList overview READ overview NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QStringList municipalities READ municipalities NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit QualityDifferences(QObject *parent = nullptr);

    /// Without one only the overview is there.
    QString provider() const { return m_provider; }
    void setProvider(const QString &provider);
    /// The provider's.
    QString name() const;
    QString education() const { return m_education; }
    void setEducation(const QString &education);
    /// {provider, name, education, buyers, conflict, stricter, local, same}, most differences first.
    QVariantList overview() const { return m_overview; }
    /// {name, kind, why, asking: [{criterionId, municipality, asked, strictest}], silent: [name]}.
    QVariantList rows() const { return m_rows; }
    /// Names of those that buy.
    QStringList municipalities() const { return m_municipalities; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void refresh();

    QString m_provider;
    QString m_education;
    QVariantList m_overview;
    QVariantList m_rows;
    QStringList m_municipalities;
    bool m_loaded = false;
    int m_query = 0; ///< only the latest reckoning counts
};

/// How each municipality follows up quality today, by kind of education or by provider: where nothing is
/// known yet, and good examples.
class QualityMapping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY changed)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QStringList unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QVariantList examples READ examples NOTIFY changed)
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY changed)

public:
    explicit QualityMapping(QObject *parent = nullptr);

    /// "education" or "provider".
    QString by() const { return m_by; }
    void setBy(const QString &by);
    /// {key, name}: kinds of education, or providers.
    QVariantList columns() const { return m_columns; }
    /// {municipality, name, known, cells: [{methods: [id], criteria: [id], kinds: [method's kind]}], methods:
    /// [id]} of all that take part, by name.
    QVariantList rows() const { return m_rows; }
    /// Names of those that take part and of which nothing is known.
    QStringList unknown() const { return m_unknown; }
    /// {type, recordId, name, words}.
    QVariantList examples() const { return m_examples; }
    QString provider() const { return m_provider; }
    void setProvider(const QString &provider);

    /// {methodId, title, kind, education, provider} of each.
    Q_INVOKABLE QVariantList methods(const QStringList &ids) const;
    /// {criterionId, name, asked} of each.
    Q_INVOKABLE QVariantList criteria(const QStringList &ids) const;
    /// Answers the id of a method that is being written; what is not known of it is empty.
    Q_INVOKABLE QString create(const QString &municipality, const QString &column);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QString m_by;
    QString m_provider;
    QVariantList m_columns;
    QVariantList m_rows;
    QStringList m_unknown;
    QVariantList m_examples;
};

/// What the common criteria of today answer to in other frameworks, and the gaps.
class CrosswalkView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList without READ without NOTIFY changed)

public:
    explicit CrosswalkView(QObject *parent = nullptr);

    /// {framework, place, title, criteria: [{criterionId, name}]}.
    QVariantList rows() const;
    /// Criteria that answer to none: {criterionId, name}.
    QVariantList without() const;

Q_SIGNALS:
    void changed();
};

/// Writes the common catalogue into a file, away from the interface.
class CataloguePapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT

public:
    using FileMaker::FileMaker;

    /// As it stands on a day ("" for today), in fi, sv or en; as odt, pdf or xlsx by the name of the file.
    Q_INVOKABLE void save(const QUrl &file, const QString &language, const QString &day);
};

} // namespace kopa
