#include "material_library.h"

#include "core/programme/materials.h"
#include "core/records/material.h"
#include "core/records/theme.h"
#include "session.h"

#include <QSet>

#include <algorithm>

namespace kopa {

struct MaterialLibrary::Content
{
    QList<Record> materials;
    QList<Record> themes;
};

namespace {

QVariantList named(const QList<Record> &themes, const QSet<QString> *only)
{
    const QString language = Session::instance()->language();
    QVariantList rows;
    for (const Record &theme : themes)
        if (!only || only->contains(theme.id))
            rows.append(QVariantMap{{QStringLiteral("themeId"), theme.id},
                                    {QStringLiteral("name"), nameOf(theme).in(language)}});
    std::sort(rows.begin(), rows.end(), [](const QVariant &a, const QVariant &b) {
        return QString::localeAwareCompare(a.toMap()[QStringLiteral("name")].toString(),
                                           b.toMap()[QStringLiteral("name")].toString()) < 0;
    });
    return rows;
}

void write(QObject *owner, const Edit &edit)
{
    Session::instance()->ask(
        owner, [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

Edit trashing(const QString &id, bool trash)
{
    return {.key = {material::type().number, id}, .trash = trash};
}

} // namespace

MaterialLibrary::MaterialLibrary(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) {
            return key.type == material::type().number || key.type == theme::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &MaterialLibrary::changed);
    reload();
}

MaterialLibrary::~MaterialLibrary() = default;

void MaterialLibrary::reload()
{
    const auto job = [](Store &store) -> Result<std::shared_ptr<const Content>> {
        const auto content = std::make_shared<Content>();
        KOPA_ASSIGN(content->materials, store.records(material::type()));
        KOPA_ASSIGN(content->themes, store.records(theme::type()));
        return std::shared_ptr<const Content>(content);
    };
    Session::instance()->ask(this, job, [this](const Result<std::shared_ptr<const Content>> &content) {
        if (!content.ok())
            return Session::instance()->report(content.error());
        m_content = *content;
        Q_EMIT changed();
    });
}

QVariantList MaterialLibrary::rows() const
{
    QVariantList rows;
    if (!m_content)
        return rows;
    const RegisterMirror *names = Session::instance()->names();
    const QString language = Session::instance()->language();
    const programme::MaterialFilter filter{m_theme, m_language, m_pilot, m_event};
    for (const Record &one : programme::materialsFor(filter, m_content->materials, language)) {
        QStringList themes;
        for (const QString &id : one.set(material::themes))
            themes.append(names->name(theme::type().number, id));
        rows.append(QVariantMap{{QStringLiteral("materialId"), one.id},
                                {QStringLiteral("title"), programme::materialTitle(one).in(language)},
                                {QStringLiteral("kind"), one.text(material::kind)},
                                {QStringLiteral("languages"), one.set(material::languages)},
                                {QStringLiteral("themes"), themes},
                                {QStringLiteral("published"), one.text(material::published)},
                                {QStringLiteral("address"), one.text(material::address)}});
    }
    return rows;
}

QVariantList MaterialLibrary::themes() const
{
    if (!m_content)
        return {};
    QSet<QString> used;
    for (const Record &one : m_content->materials)
        for (const QString &theme : one.set(material::themes))
            used.insert(theme);
    return named(m_content->themes, &used);
}

QVariantList MaterialLibrary::allThemes() const
{
    return m_content ? named(m_content->themes, nullptr) : QVariantList();
}

QString MaterialLibrary::add(const QString &title)
{
    const QString language = Session::instance()->language();
    const FieldNumber field = language == u"fi"   ? material::titleFi
                              : language == u"sv" ? material::titleSv
                                                  : material::titleEn;
    Edit edit{.key = {material::type().number, crypto::newObjectId()},
              .fields = {{field, title},
                         {material::kind, QStringLiteral("guide")},
                         {material::published, QDate::currentDate().toString(Qt::ISODate)}},
              .sets = {{material::languages, {language}, {}}}};
    if (!m_event.isEmpty())
        edit.fields.append({material::event, m_event});
    if (!m_pilot.isEmpty())
        edit.sets.append({material::pilots, {m_pilot}, {}});
    write(this, edit);
    return edit.key.id;
}

void MaterialLibrary::trash(const QString &material)
{
    write(this, trashing(material, true));
}

void MaterialLibrary::restore(const QString &material)
{
    write(this, trashing(material, false));
}

} // namespace kopa
