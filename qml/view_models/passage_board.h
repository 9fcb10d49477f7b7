#pragma once

#include "core/result/result.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace kopa {

class Store;

/// The passages that no finding rests on yet, narrowed by code, area, kind and theme, and the way from each
/// to a finding and back.
class PassageBoard : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY filterChanged)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY filterChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY filterChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY revisionChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)

public:
    explicit PassageBoard(QObject *parent = nullptr);
    ~PassageBoard() override;

    QString code() const { return m_code; }
    void setCode(const QString &code) { narrow(&PassageBoard::m_code, code); }
    /// Of a pilot.
    QString area() const { return m_area; }
    void setArea(const QString &pilot) { narrow(&PassageBoard::m_area, pilot); }
    QString kind() const { return m_kind; }
    void setKind(const QString &kind) { narrow(&PassageBoard::m_kind, kind); }
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme) { narrow(&PassageBoard::m_theme, theme); }
    bool isLoaded() const { return m_content != nullptr; }
    /// How many there are without any filter.
    int whole() const;

    /// Lets a finding rest on a passage; without a finding one is made of it. placed() follows.
    Q_INVOKABLE void place(const QString &passage, const QString &finding = {});
    /// Undoes that; `made`: the finding was made by it, and goes into the trash unless more has come to it.
    Q_INVOKABLE void takeBack(const QString &passage, const QString &finding, bool made);

Q_SIGNALS:
    void filterChanged();
    void placed(const QString &passage, const QString &finding, bool made);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Content;
    void narrow(QString PassageBoard::*part, const QString &value);
    void readLater();
    void read();
    void show();
    void act(std::function<Result<void>(Store &)> job, std::function<void()> done);

    QString m_code;
    QString m_area;
    QString m_kind;
    QString m_theme;
    std::shared_ptr<const Content> m_content;
    int m_query = 0; ///< only the latest reading counts
    bool m_queued = false;
};

} // namespace kopa
