#pragma once

#include "row_list_model.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The offerings that the filters let through, in the order of offering::offeringsInOrder().
class OfferingListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY filterChanged)
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY filterChanged)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY filterChanged)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)

public:
    explicit OfferingListModel(QObject *parent = nullptr);

    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot) { narrow(&OfferingListModel::m_pilot, pilot); }
    QString form() const { return m_form; }
    void setForm(const QString &form) { narrow(&OfferingListModel::m_form, form); }
    QString mode() const { return m_mode; }
    void setMode(const QString &mode) { narrow(&OfferingListModel::m_mode, mode); }
    QString state() const { return m_state; }
    void setState(const QString &state) { narrow(&OfferingListModel::m_state, state); }
    QString search() const { return m_search; }
    void setSearch(const QString &words) { narrow(&OfferingListModel::m_search, words); }
    /// How many there are without any filter.
    int whole() const { return m_whole; }

    /// Answers the id of an offering that is being made.
    Q_INVOKABLE QString create();

Q_SIGNALS:
    void filterChanged();

private:
    void narrow(QString OfferingListModel::*part, const QString &value);
    void refill();

    QString m_pilot;
    QString m_form;
    QString m_mode;
    QString m_state;
    QString m_search;
    int m_whole = 0;
};

/// Needs of working life with how far they are answered, and the offerings that answer none.
class NeedListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY filterChanged)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY filterChanged)
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY filterChanged)
    Q_PROPERTY(QStringList fieldsOfWork READ fieldsOfWork NOTIFY revisionChanged)
    Q_PROPERTY(QVariantList withoutNeed READ withoutNeed NOTIFY revisionChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)

public:
    explicit NeedListModel(QObject *parent = nullptr);

    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot);
    QString field() const { return m_field; }
    void setField(const QString &field);
    /// Only those that no offering answers or is planned to.
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// The fields of working life that any need is of, each once.
    QStringList fieldsOfWork() const { return m_fields; }
    /// {offeringId, title}; not ended and of the pilot that is looked at.
    QVariantList withoutNeed() const { return m_withoutNeed; }
    int whole() const { return m_whole; }

    /// Answers the id of a need that is being made.
    Q_INVOKABLE QString create();

Q_SIGNALS:
    void filterChanged();

private:
    void filterAnew();
    void refill();
    void listLonely(const QStringList &offerings);

    QString m_pilot;
    QString m_field;
    bool m_open = false;
    QStringList m_fields;
    QVariantList m_withoutNeed;
    int m_whole = 0;
};

/// The limits of distance teaching, by form, the latest first.
class DistanceRuleList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit DistanceRuleList(QObject *parent = nullptr);

    /// Answers the id of a rule that is being made; of basic education unless another form is named.
    Q_INVOKABLE QString create(const QString &form = {});

private:
    void refill();
};

/// Offerings, needs, courses or tables of figures to choose from, narrowed by words of their titles.
class TitleChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)

public:
    explicit TitleChoices(QObject *parent = nullptr);

    /// "offering", "need", "course" or "statistics_table".
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QString search() const { return m_search; }
    void setSearch(const QString &words);
    /// In the interface's language; empty for an unknown id.
    Q_INVOKABLE QString titleOf(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    void refill();

    QString m_kind;
    QString m_search;
};

} // namespace kopa
