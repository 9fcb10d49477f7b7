#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"
#include "report_rows.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa::reports {
struct NewPart;
}

namespace kopa {

/// A report: its parts in their order as rows, what is to be looked at before it goes out, its approval and
/// its issues. An edit is written at once; the words of a part are edited by a PartText.
class ReportDetail : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString reportId READ reportId WRITE setReportId NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString beside READ beside WRITE setBeside NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY changed)
    Q_PROPERTY(QVariantList troubles READ troubles NOTIFY changed)
    Q_PROPERTY(QVariantList issues READ issues NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList pictures READ pictures NOTIFY choicesChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY changed)

public:
    /// Roles: partId, kind, level, words, beside, fromRecords (nobody has written words into it),
    /// alternative, pictures {fileId, name, thumbnail}, about, sources {type, sourceId, title, gone},
    /// troubles (keys), translatedFrom, behind, changes (styled text).
    explicit ReportDetail(QObject *parent = nullptr);

    QString reportId() const { return m_id; }
    void setReportId(const QString &report);
    /// In which it is written and read here; at first the report's own.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// The language shown beside; empty: none.
    QString beside() const { return m_beside; }
    void setBeside(const QString &language);
    bool isLoaded() const { return m_content.report.has_value(); }
    QString title() const;
    /// All fields of one value by key.
    QVariantMap fields() const;
    QVariantList troubles() const { return m_content.troubles; }
    QVariantList issues() const { return m_content.issues; }
    /// What a part may be put upon: filled by offer().
    QVariantList choices() const { return m_choices; }
    /// What a picture part may show: filled by offerPictures().
    QVariantList pictures() const { return m_pictures; }
    /// Figures are being picked.
    bool isBusy() const { return m_busy; }
    /// The role allows it, and the report is not approved.
    bool canWrite() const;
    /// It is approved or issued.
    bool isFrozen() const;

    Q_INVOKABLE void setTitle(const QString &title);
    /// Behind another part, or at the end; its words are written afterwards.
    Q_INVOKABLE void addPart(const QString &kind, const QString &about, const QString &after);
    /// Figures of a table of statistics, as they are now. `wish`: table, areas, times, measure.
    Q_INVOKABLE void addFigures(const QString &kind, const QVariantMap &wish, const QString &after);
    /// A picture, with what it shows in the language shown.
    Q_INVOKABLE void addPicture(const QString &file, const QString &alternative, const QString &after);
    Q_INVOKABLE void describe(const QString &part, const QString &alternative);
    /// What the records say becomes the part's own words, in every language.
    Q_INVOKABLE void takeWords(const QString &part);
    /// By so many places up (negative) or down.
    Q_INVOKABLE void move(const QString &part, int by);
    Q_INVOKABLE void remove(const QString &part);
    Q_INVOKABLE void restore(const QString &part);
    /// From the records: every section, or the one with this key.
    Q_INVOKABLE void fill(const QString &section = {});
    Q_INVOKABLE void offer();
    Q_INVOKABLE void offerPictures();
    Q_INVOKABLE void setSource(const QString &part, const QString &type, const QString &source, bool present);
    /// The words say what the language beside says now.
    Q_INVOKABLE void setTranslated(const QString &part);
    /// The day is ISO 8601.
    Q_INVOKABLE void approve(const QString &on, const QString &by, const QString &decision);
    Q_INVOKABLE void reopen();
    /// In the language shown.
    Q_INVOKABLE void issue();

Q_SIGNALS:
    void changed();
    void choicesChanged();
    void filled(int parts);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void reload();
    void run(std::function<Result<void>(Store &)> job);
    void add(const reports::NewPart &part, const QString &after);

    QString m_id;
    QString m_language;
    QString m_beside;
    ReportRows m_content;
    QVariantList m_choices;
    QVariantList m_pictures;
    bool m_busy = false;
};

} // namespace kopa
