#pragma once

#include "core/result/result.h"
#include "row_list_model.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kopa::findings {
struct PassageFilter;
}

namespace kopa {

class Store;

/// Marked passages to choose evidence from, the latest note first, narrowed by words, code, area and kind.
/// With words the notes that hold them unmarked come, too: there they can be marked.
class PassageChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY filterChanged)
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY filterChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QVariantList codes READ codes NOTIFY found)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY found)
    Q_PROPERTY(bool loading READ isLoading NOTIFY found)

public:
    /// Roles: passageId, noteId, title, day, words, kind.
    explicit PassageChoices(QObject *parent = nullptr);

    /// Nothing is read before it is.
    bool isActive() const { return m_active; }
    void setActive(bool active);
    QString search() const { return m_search; }
    void setSearch(const QString &words);
    /// With those below it.
    QString code() const { return m_code; }
    void setCode(const QString &code);
    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot);
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /// {codeId, name}, in the order of the tree.
    QVariantList codes() const { return m_codes; }
    /// {noteId, title, when}: of the words that are sought, where no passage of it is shown.
    QVariantList notes() const { return m_notes; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void filterChanged();
    void found();

private:
    struct Found;
    static Result<Found> read(Store &store, const findings::PassageFilter &filter, const QString &words,
                              const QString &language);
    void narrow(QString &part, const QString &value);
    void readLater();
    void readNow();
    void show(const Found &found);

    bool m_active = false;
    bool m_loading = false;
    QString m_search;
    QString m_code;
    QString m_pilot;
    QString m_kind;
    QVariantList m_codes;
    QVariantList m_notes;
    QTimer m_delay;
    int m_query = 0; ///< only the latest reading counts
};

} // namespace kopa
