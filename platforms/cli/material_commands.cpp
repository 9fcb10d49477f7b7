#include "commands.h"
#include "core/attachments/attachment_writer.h"
#include "core/programme/materials.h"
#include "core/records/attachment.h"
#include "core/records/material.h"
#include "field_options.h"
#include "output.h"
#include "platforms/pictures/decoded_pictures.h"
#include "space_words.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace kopa::cli {

using namespace programme;

namespace {

const QString fileOption = QStringLiteral("file");

const QMap<QString, FieldNumber> &fieldsByOption()
{
    static const QMap<QString, FieldNumber> fields = {
        {QStringLiteral("title-fi"), material::titleFi}, {QStringLiteral("title-sv"), material::titleSv},
        {QStringLiteral("title-en"), material::titleEn}, {QStringLiteral("kind"), material::kind},
        {QStringLiteral("address"), material::address},  {QStringLiteral("language"), material::languages},
        {QStringLiteral("theme"), material::themes},     {QStringLiteral("pilot"), material::pilots},
        {QStringLiteral("event"), material::event},      {QStringLiteral("published"), material::published},
        {QStringLiteral("licence"), material::licence},  {QStringLiteral("about"), material::about}};
    return fields;
}

Result<QJsonObject> describe(Store &store, const Record &material)
{
    QJsonObject object = recordJson(material);
    object.insert(QStringLiteral("title"), materialTitle(material).in(u"fi"));
    KOPA_ASSIGN(const QList<Record> files,
                store.records(attachment::type(), attachment::material, material.id));
    QJsonArray names;
    for (const Record &file : files)
        names.append(QJsonObject{{QStringLiteral("id"), file.id},
                                 {QStringLiteral("name"), file.text(attachment::name)},
                                 {QStringLiteral("size"), qint64(file.integer(attachment::size))}});
    object.insert(QStringLiteral("files"), names);
    return object;
}

Result<QJsonValue> show(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({material::type().number, id}));
        KOPA_ASSIGN(const QJsonObject object, describe(store, record));
        return QJsonValue(object);
    });
}

/// What a person should mend before anything is written.
Result<void> refuseFaults(const Arguments &arguments)
{
    const auto invalid = [](const QString &field, const QString &value) {
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
    };
    const QString address = arguments.value(QStringLiteral("address"));
    const QString scheme = QUrl(address).scheme();
    if (!address.isEmpty() && scheme != QStringLiteral("https") && scheme != QStringLiteral("http"))
        return invalid(QStringLiteral("address"), address);
    for (const QString &language : arguments.values(QStringLiteral("language")))
        if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
            return invalid(QStringLiteral("language"), language);
    const QString kind = arguments.value(QStringLiteral("kind"), QStringLiteral("other"));
    const auto &kinds = material::type().field(material::kind)->choices;
    if (std::none_of(kinds.begin(), kinds.end(), [&kind](QLatin1String each) { return kind == each; }))
        return invalid(QStringLiteral("kind"), kind);
    return {};
}

/// Its record and its file are written together, or neither is.
Result<void> addWithFile(Workbench &bench, const Edit &edit, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    const DecodedPictures pictures;
    NewAttachment what{.note = {}, .space = *edit.space, .name = QFileInfo(path).fileName()};
    what.material = edit.key.id;
    what.along = {edit};
    KOPA_TRY(AttachmentWriter(bench.store, pictures, bench.client.cancelled()).add(what, file));
    return {};
}

Result<QJsonValue> add(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys() + QStringList{fileOption, QStringLiteral("space")}));
    const bool titled = arguments.has(QStringLiteral("title-fi")) ||
                        arguments.has(QStringLiteral("title-sv")) ||
                        arguments.has(QStringLiteral("title-en"));
    if (!titled)
        return usageError(QStringLiteral("material add --title-fi|--title-sv|--title-en TITLE"));
    KOPA_TRY(refuseFaults(arguments));
    Edit edit{.key = {material::type().number, crypto::newObjectId()}};
    KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    for (auto it = fieldsByOption().begin(); it != fieldsByOption().end(); ++it)
        KOPA_TRY(addField(bench, arguments, *material::type().field(it.value()), it.key(), edit));
    if (arguments.has(fileOption)) {
        KOPA_TRY(addWithFile(bench, edit, arguments.value(fileOption)));
    } else {
        KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    }
    return show(bench, edit.key.id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("theme"), QStringLiteral("language"),
                                  QStringLiteral("pilot"), QStringLiteral("event")}));
    const MaterialFilter filter{.theme = arguments.value(QStringLiteral("theme")),
                                .language = arguments.value(QStringLiteral("language")),
                                .pilot = arguments.value(QStringLiteral("pilot")),
                                .event = arguments.value(QStringLiteral("event"))};
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(material::type()));
        QJsonArray rows;
        for (const Record &material : materialsFor(filter, all, u"fi")) {
            KOPA_ASSIGN(const QJsonObject row, describe(store, material));
            rows.append(row);
        }
        return QJsonValue(rows);
    });
}

} // namespace

Result<QJsonValue> materialCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("add"))
        return add(bench, arguments);
    if (verb == QStringLiteral("list"))
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("show") && !id.isEmpty())
        return show(bench, id);
    return usageError(QStringLiteral("material add, list or show: see kopa-cli help"));
}

} // namespace kopa::cli
