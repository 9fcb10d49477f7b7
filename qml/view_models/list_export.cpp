#include "list_export.h"

#include "core/documents/whole_file.h"
#include "core/lists/contact_cards.h"
#include "core/lists/list_columns.h"
#include "core/lists/list_file.h"
#include "core/lists/list_words.h"

namespace kopa {

namespace {

struct Written
{
    qsizetype rows = 0;
    qsizetype withheld = 0;
};

Result<Written> write(Store &store, const RecordType &type, const QString &language, const QString &format,
                      const QString &path)
{
    if (format == u"vcf") {
        KOPA_ASSIGN(const lists::CardFile file,
                    lists::writeContactCards(store, lists::CardVersion::V4, language));
        KOPA_TRY(documents::writeWhole(path, file.bytes));
        return Written{file.cards, file.withheld};
    }
    KOPA_ASSIGN(const lists::ListFile file, lists::writeList(store, type, {language, format == u"xlsx", {}}));
    KOPA_TRY(documents::writeWhole(path, file.bytes));
    return Written{file.rows, file.withheld};
}

} // namespace

ListExport::ListExport(QObject *parent) : FileMaker(parent)
{
    connect(Session::instance(), &Session::languageChanged, this, &ListExport::changed);
}

QVariantList ListExport::lists() const
{
    QVariantList known;
    for (const RecordType *type : lists::listTypes())
        known.append(
            QVariantMap{{QStringLiteral("key"), QString(type->key)},
                        {QStringLiteral("label"), lists::listWords(*type, Session::instance()->language())}});
    return known;
}

QUrl ListExport::suggestion(const QString &format) const
{
    const RecordType *type = lists::listType(m_what);
    const QString name = type ? lists::listWords(*type, Session::instance()->language()) : m_what;
    return inDocuments(name + u'.' + format);
}

void ListExport::make(const QUrl &file, const QString &format)
{
    const RecordType *type = lists::listType(m_what);
    if (!type || !begin())
        return;
    const QString path = file.toLocalFile();
    const auto job = [type, language = Session::instance()->language(), format, path](Store &store) {
        return write(store, *type, language, format, path);
    };
    Session::instance()->ask(this, job, [this, path](const Result<Written> &written) {
        if (!written.ok())
            return end(written.error(), path);
        m_withheld = int(written->withheld);
        end(int(written->rows), path);
    });
}

} // namespace kopa
