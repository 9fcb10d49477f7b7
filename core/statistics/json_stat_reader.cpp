#include "json_stat_reader.h"

#include "damage.h"
#include "json_stat_category.h"
#include "text_encoding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kopa::statistics {

namespace {

Result<QJsonObject> parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String)
        return damaged(Damage::Encoding, lineOf(bytes, problem.offset));
    if (problem.error != QJsonParseError::NoError) {
        const bool cut = problem.offset >= bytes.trimmed().size();
        return damaged(cut ? Damage::Cut : Damage::Form, lineOf(bytes, problem.offset));
    }
    return document.isObject() ? Result<QJsonObject>(document.object()) : damaged(Damage::Form, 1);
}

/// The one dataset of the answer.
Result<QJsonObject> datasetOf(const QJsonObject &root)
{
    if (root.contains(u"dimension"))
        return root;
    if (root.value(u"dataset").isObject())
        return root.value(u"dataset").toObject();
    if (root.contains(u"class"))
        return damaged(Damage::Form, QStringLiteral("class"));
    if (root.size() == 1 && root.begin()->toObject().contains(u"dimension"))
        return root.begin()->toObject();
    return damaged(Damage::Part, QStringLiteral("dataset"));
}

std::optional<Missing> reasonOf(const QJsonValue &status)
{
    if (status.isDouble())
        return status.toInt() >= 1 && status.toInt() <= 6 ? Missing(status.toInt()) : Missing::NotTold;
    const QByteArray text = status.toString().toLatin1();
    bool number = false;
    const int told = text.toInt(&number);
    if (number)
        return told >= 1 && told <= 6 ? Missing(told) : Missing::NotTold;
    return dots(text);
}

/// "-" and 7 in the status of a missing figure: magnitude nil, which is exactly zero.
bool isNil(const QJsonValue &status)
{
    return status.toString() == u"-" || status.toString() == u"7" || status.toInt() == 7;
}

class Dataset
{
public:
    explicit Dataset(QJsonObject content)
        : m_content(std::move(content)),
          m_dimensions(m_content.value(u"dimension").toObject()),
          m_px(m_content.value(u"extension").toObject().value(u"px").toObject()),
          m_language(m_px.value(u"language").toString())
    {
    }

    Result<StatisticsTable> read()
    {
        readTexts();
        const QJsonArray ids = part(u"id").toArray();
        const QJsonArray sizes = part(u"size").toArray();
        if (ids.isEmpty())
            return damaged(Damage::Part, QStringLiteral("id"));
        if (ids.size() != sizes.size())
            return damaged(Damage::Cells, QStringLiteral("size"));
        if (ids.size() > maximumDimensions)
            return tooLarge(maximumDimensions);
        for (qsizetype i = 0; i < ids.size(); ++i)
            KOPA_TRY(addDimension(ids[i].toString(), sizes[i].toInteger(-1)));
        KOPA_TRY(setRoles());
        if (!makeRoom(m_table))
            return tooLarge(maximumCells);
        KOPA_TRY(readFigures());
        return std::move(m_table);
    }

private:
    /// A part that stands at the top in 2.0 and inside "dimension" in 1.x.
    QJsonValue part(QStringView name) const
    {
        const QJsonValue top = m_content.value(name);
        return top.isUndefined() ? m_dimensions.value(name) : top;
    }

    Label label(const QJsonValue &text) const
    {
        return text.toString().isEmpty() ? Label() : Label(m_language, text.toString());
    }

    void readTexts()
    {
        m_table.title = label(m_content.value(u"label"));
        m_table.source = label(m_content.value(u"source"));
        m_table.updated = m_content.value(u"updated").toString();
        m_table.id = m_px.value(u"tableid").toString();
        if (m_px.value(u"decimals").isDouble())
            m_table.decimals = m_px.value(u"decimals").toInt();
        QStringList notes;
        for (const QJsonValue &note : m_content.value(u"note").toArray())
            notes.append(plainNote(note.toString()));
        if (!notes.isEmpty())
            m_table.notes.set(m_language, notes.join(u'\n'));
        m_table.licence = knownLicence(m_table);
    }

    Result<void> addDimension(const QString &id, qsizetype size)
    {
        const QString place = QStringLiteral("dimension.") + id;
        const QJsonObject content = m_dimensions.value(id).toObject();
        if (content.isEmpty())
            return damaged(Damage::Part, place);
        if (size < 1)
            return damaged(Damage::Cells, QStringLiteral("size"));
        if (size > maximumCategories)
            return tooLarge(maximumCategories);
        for (const Dimension &earlier : std::as_const(m_table.dimensions))
            if (earlier.id == id)
                return damaged(Damage::Twice, place);
        KOPA_ASSIGN(QList<Category> categories,
                    readCategories(content.value(u"category").toObject(), size, m_language,
                                   place + QStringLiteral(".category")));
        m_table.dimensions.append(
            {id, {m_language, content.value(u"label").toString(id)}, Role::Other, std::move(categories)});
        return {};
    }

    Result<void> setRoles()
    {
        const QJsonObject roles = part(u"role").toObject();
        const std::pair<QLatin1String, Role> known[] = {{QLatin1String("time"), Role::Time},
                                                        {QLatin1String("geo"), Role::Geo},
                                                        {QLatin1String("metric"), Role::Metric}};
        for (const auto &[name, role] : known) {
            for (const QJsonValue &id : roles.value(name).toArray()) {
                const auto found =
                    std::find_if(m_table.dimensions.begin(), m_table.dimensions.end(),
                                 [&](const Dimension &one) { return one.id == id.toString(); });
                if (found == m_table.dimensions.end())
                    return damaged(Damage::Code, QStringLiteral("role.") + name);
                found->role = role;
            }
        }
        return {};
    }

    Result<void> readFigures()
    {
        const QJsonValue value = m_content.value(u"value");
        if (value.isObject())
            return readSparse(value.toObject());
        if (!value.isArray())
            return damaged(Damage::Part, QStringLiteral("value"));
        const QJsonArray figures = value.toArray();
        if (figures.size() != m_table.size())
            return damaged(Damage::Cells, QStringLiteral("value"));
        for (qsizetype i = 0; i < figures.size(); ++i)
            KOPA_TRY(setFigure(i, figures[i]));
        return setReasons();
    }

    Result<void> readSparse(const QJsonObject &figures)
    {
        for (auto it = figures.begin(); it != figures.end(); ++it) {
            bool number = false;
            const qsizetype index = it.key().toLongLong(&number);
            if (!number || index < 0 || index >= m_table.size())
                return damaged(Damage::Cells, QStringLiteral("value.") + it.key());
            KOPA_TRY(setFigure(index, it.value()));
        }
        return setReasons();
    }

    Result<void> setFigure(qsizetype index, const QJsonValue &figure)
    {
        const auto at = std::size_t(index);
        if (figure.isDouble()) {
            m_table.values[at] = figure.toDouble();
            m_table.missing[at] = Missing::No;
            return {};
        }
        if (figure.isNull())
            return {};
        const auto reason = figure.isString() ? dots(figure.toString().toLatin1()) : std::nullopt;
        if (!reason)
            return damaged(Damage::Number, QStringLiteral("value.%1").arg(index));
        m_table.missing[at] = *reason;
        return {};
    }

    /// Of what is missing only; a status of a figure that is there is a remark upon it.
    void setReason(qsizetype index, const QJsonValue &status)
    {
        Missing &missing = m_table.missing[std::size_t(index)];
        if (missing == Missing::No)
            return;
        if (isNil(status))
            missing = Missing::No;
        else if (const auto reason = reasonOf(status))
            missing = *reason;
    }

    Result<void> setReasons()
    {
        const QJsonValue status = m_content.value(u"status");
        if (status.isString() || status.isArray()) {
            const QJsonArray each = status.toArray();
            for (qsizetype i = 0; i < m_table.size(); ++i)
                setReason(i, status.isString() ? status : each.size() == 1 ? each[0] : each[i]);
            return {};
        }
        const QJsonObject some = status.toObject();
        for (auto it = some.begin(); it != some.end(); ++it) {
            bool number = false;
            const qsizetype index = it.key().toLongLong(&number);
            if (!number || index < 0 || index >= m_table.size())
                return damaged(Damage::Cells, QStringLiteral("status.") + it.key());
            setReason(index, it.value());
        }
        return {};
    }

    QJsonObject m_content;
    QJsonObject m_dimensions;
    QJsonObject m_px;
    QString m_language;
    StatisticsTable m_table;
};

} // namespace

Result<StatisticsTable> readJsonStat(const QByteArray &bytes)
{
    if (bytes.size() > maximumFile)
        return tooLarge(maximumFile);
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    KOPA_TRY(checkLetters(plain, Encoding::Utf8));
    KOPA_ASSIGN(const QJsonObject root, parse(plain));
    KOPA_ASSIGN(QJsonObject dataset, datasetOf(root));
    return Dataset(std::move(dataset)).read();
}

} // namespace kopa::statistics
