#include "material_detail.h"

#include "core/programme/materials.h"
#include "core/records/attachment.h"
#include "core/records/material.h"
#include "core/store/attachments.h"
#include "session.h"

namespace kopa {

namespace {

RecordKey fileKey(const QString &id)
{
    return {attachment::type().number, id};
}

} // namespace

MaterialDetail::MaterialDetail(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [this](const RecordKey &key) {
            return key.id == m_id || key.type == attachment::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &MaterialDetail::changed);
    connect(&session->files(), &FileQueue::added, this, [this] {
        m_adding = std::max(0, m_adding - 1);
        reload();
    });
}

void MaterialDetail::setMaterialId(const QString &material)
{
    if (material == m_id)
        return;
    m_id = material;
    m_content = {};
    reload();
    Q_EMIT changed();
}

Result<MaterialDetail::Content> MaterialDetail::read(Store &store, const QString &id)
{
    Content content;
    const auto record = store.record({material::type().number, id});
    if (!record.ok())
        return record.error().code == ErrorCode::NotFound ? Result<Content>(content) : record.error();
    content.record = *record;
    KOPA_ASSIGN(const QList<Record> files, store.records(attachment::type(), attachment::material, id));
    Attachments attachments(store);
    for (const Record &file : files) {
        KOPA_ASSIGN(const auto opener, attachments.opener(fileKey(file.id)));
        KOPA_ASSIGN(const auto kept, attachments.kept(opener.space, opener.id));
        content.files.append({file, kept && kept->isHere()});
    }
    return content;
}

void MaterialDetail::reload()
{
    if (m_id.isEmpty())
        return;
    Session::instance()->ask(
        this, [id = m_id](Store &store) { return read(store, id); },
        [this, id = m_id](const Result<Content> &content) {
            if (!content.ok())
                return Session::instance()->report(content.error());
            if (id != m_id)
                return;
            m_content = *content;
            Q_EMIT changed();
        });
}

QString MaterialDetail::title() const
{
    return m_content.record ? programme::materialTitle(*m_content.record).in(Session::instance()->language())
                            : QString();
}

QVariantMap MaterialDetail::fields() const
{
    QVariantMap fields;
    for (const FieldType &field : material::type().fields)
        if (field.isSingle())
            fields.insert(field.key, m_content.record ? m_content.record->text(field.number) : QString());
    return fields;
}

QStringList MaterialDetail::languages() const
{
    return m_content.record ? m_content.record->set(material::languages) : QStringList();
}

QStringList MaterialDetail::themes() const
{
    return m_content.record ? m_content.record->set(material::themes) : QStringList();
}

QVariantList MaterialDetail::files() const
{
    QVariantList rows;
    for (const File &file : m_content.files)
        rows.append(QVariantMap{{QStringLiteral("fileId"), file.record.id},
                                {QStringLiteral("name"), file.record.text(attachment::name)},
                                {QStringLiteral("size"), double(file.record.integer(attachment::size))},
                                {QStringLiteral("here"), file.here}});
    return rows;
}

bool MaterialDetail::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void MaterialDetail::setField(const QString &key, const QString &value)
{
    const FieldType *field = material::type().field(key);
    if (!field || !m_content.record || m_content.record->text(field->number) == value)
        return;
    write({.key = {material::type().number, m_id},
           .fields = {{field->number, value.isEmpty() ? merge::Value() : merge::Value(value)}}});
}

void MaterialDetail::setElement(const QString &key, const QString &element, bool present)
{
    const FieldType *field = material::type().field(key);
    if (!field || !field->isSet())
        return;
    const QStringList one{element};
    write({.key = {material::type().number, m_id},
           .sets = {{field->number, present ? one : QStringList(), present ? QStringList() : one}}});
}

void MaterialDetail::addFiles(const QList<QUrl> &files)
{
    if (!m_content.record)
        return;
    for (const QUrl &file : files) {
        if (!file.isLocalFile())
            continue;
        NewAttachment what{.note = {}, .space = m_content.record->space, .name = {}};
        what.material = m_id;
        ++m_adding;
        Session::instance()->files().addFile(what, file.toLocalFile());
    }
    Q_EMIT changed();
}

void MaterialDetail::removeFile(const QString &file)
{
    write({.key = fileKey(file), .trash = true});
}

void MaterialDetail::restoreFile(const QString &file)
{
    write({.key = fileKey(file), .trash = false});
}

void MaterialDetail::fetchFile(const QString &file)
{
    const auto job = [key = fileKey(file)](Store &store) { return Attachments(store).want({key}); };
    Session::instance()->ask(this, job, [](const Result<AttachmentTotals> &asked) {
        if (!asked.ok())
            return Session::instance()->report(asked.error());
        Session::instance()->exchange()->sendLargeNow();
    });
}

void MaterialDetail::write(const Edit &edit)
{
    Session::instance()->ask(
        this, [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

} // namespace kopa
