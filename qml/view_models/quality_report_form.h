#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace kopa {

class Store;

namespace quality {
struct FormField;
} // namespace quality

/// A provider's own report as it is filled in: one criterion after another, for each municipality and group.
/// What is typed is written at once.
class QualityReportForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString reportId READ reportId WRITE setReportId NOTIFY changed)
    Q_PROPERTY(QVariantMap about READ about NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(QVariantMap criterion READ criterion NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int unsettled READ unsettled NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit QualityReportForm(QObject *parent = nullptr);
    ~QualityReportForm() override;

    QString reportId() const { return m_id; }
    void setReportId(const QString &report);
    /// provider (its name), providerId, period, due, state, sending, buyers (how many).
    QVariantMap about() const { return m_about; }
    /// {title, education, unsettled, left}: a criterion in a kind of education, `left` is no longer asked.
    QVariantList steps() const { return m_steps; }
    int step() const { return m_step; }
    void setStep(int step);
    /// Of the step: title, definition, scale, threshold, direction, education.
    QVariantMap criterion() const { return m_criterion; }
    /// Of the step: {row, buyer, group, value, shown (as the language writes it), learners, words, faults,
    /// below ({owner, scale, threshold} of what is not reached), files (names), counted}.
    QVariantList rows() const { return m_rows; }
    int unsettled() const;
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return m_busy; }

    /// False for what does not fit the scale.
    Q_INVOKABLE bool setValue(int row, const QString &typed);
    Q_INVOKABLE bool setLearners(int row, const QString &typed);
    Q_INVOKABLE void setWords(int row, const QString &words);
    /// The answers of the step have been looked at.
    Q_INVOKABLE void confirmStep();
    Q_INVOKABLE void addFiles(int row, const QList<QUrl> &files);
    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();
    /// {buyer (name), buyerId, hidden, files, told: false where no space is shared}.
    void sent(int sending, const QVariantList &parts);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Content;
    void refresh();
    void show(Content content);
    void sortIntoSteps();
    void showStep();
    void write(int row, const std::function<Result<void>(Store &, const quality::FormField &)> &job);

    QString m_id;
    QVariantMap m_about;
    std::unique_ptr<Content> m_content;
    QList<QList<int>> m_answersOf; ///< by step, places in the form
    QVariantList m_steps;
    int m_step = 0;
    QVariantMap m_criterion;
    QVariantList m_rows;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace kopa
