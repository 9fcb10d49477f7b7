#include "tray_paper.h"

#include "core/documents/written.h"
#include "core/lists/list_words.h"
#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "core/store/store.h"
#include "resource_use.h"
#include "tray_paper_words.h"

namespace kopa::offering {

using documents::Heading;
using documents::Paragraph;
using documents::Table;

namespace {

QString number(int value)
{
    return QString::number(value);
}

TrilingualName titleOf(const Record &record, FieldNumber finnish)
{
    return {record.text(finnish), record.text(finnish + 1), record.text(finnish + 2)};
}

class TrayPaper
{
public:
    TrayPaper(Store &store, Tray tray, TrayReader reader, const QString &language)
        : m_store(store),
          m_tray(std::move(tray)),
          m_reader(reader),
          m_words(TrayPaperWords::in(language)),
          m_paper{language, {}, {}}
    {
        if (isForStudents())
            m_tray.courses.removeIf(
                [](const TrayCourse &course) { return course.record.text(course::state) == u"cancelled"; });
    }

    documents::Document made()
    {
        const QString title = titleOf(m_tray.record, course_tray::titleFi).in(m_paper.language);
        const QString year = m_tray.record.text(course_tray::year);
        m_paper.title = m_words.tray.arg(title.isEmpty() ? year : title);
        if (!year.isEmpty())
            say(m_words.year.arg(year));
        sayWhenToChoose();
        if (m_tray.courses.isEmpty())
            say(m_words.empty);
        if (!m_tray.courses.isEmpty()) {
            addMatrix();
            addCourses();
        }
        if (!isForStudents()) {
            addShares();
            addExchange();
            addClashes();
        }
        return m_paper;
    }

private:
    bool isForStudents() const { return m_reader == TrayReader::Students; }

    void say(const QString &sentence) { m_paper.blocks.append(Paragraph{sentence}); }

    void sayWhenToChoose()
    {
        const QLocale locale = documents::paperLocale(m_paper.language);
        const QDate opens = QDate::fromString(m_tray.record.text(course_tray::opens), Qt::ISODate);
        const QDate closes = QDate::fromString(m_tray.record.text(course_tray::closes), Qt::ISODate);
        if (opens.isValid() && closes.isValid())
            say(m_words.chosen.arg(documents::writtenDay(opens, locale),
                                   documents::writtenDay(closes, locale)));
    }

    QString nameIn(const RecordType &type, const QString &id) const
    {
        if (id.isEmpty())
            return {};
        const auto record = m_store.record({type.number, id});
        if (!record.ok())
            return id;
        const QString name = type.number == resource::type().number ? resourceName(*record)
                                                                    : nameOf(*record).in(m_paper.language);
        return name.isEmpty() ? id : name;
    }

    QString school(const QString &id) const { return nameIn(organisation::type(), id); }

    /// Its code and title.
    QString courseName(const Record &course) const
    {
        const QString title = titleOf(course, course::titleFi).in(m_paper.language);
        QStringList words{course.text(course::code), title.isEmpty() ? course.text(course::subject) : title};
        words.removeAll(QString());
        return words.isEmpty() ? m_words.course : words.join(u' ');
    }

    QString courseName(const QString &id) const
    {
        const TrayCourse *course = m_tray.course(id);
        return course ? courseName(course->record) : id;
    }

    QString timesOf(const Record &course) const
    {
        QStringList words;
        for (const QString &slot : m_tray.times)
            if (course.set(course::slots).contains(slot))
                words.append(slot);
        const std::int64_t period = course.integer(course::period);
        if (period > 0)
            words.prepend(m_words.period.arg(period));
        return words.join(QStringLiteral(", "));
    }

    QString cell(int period, const QString &slot) const
    {
        QStringList words;
        for (const TrayCourse *course : m_tray.at(period, slot))
            words.append(QStringLiteral("%1 (%2)").arg(courseName(course->record),
                                                       school(course->record.text(course::school))));
        return words.join(u'\n');
    }

    void addMatrix()
    {
        Table table{m_words.times, {QString()}, {}, true};
        for (int period = 1; period <= m_tray.periods; ++period)
            table.head.append(m_words.period.arg(period));
        for (const QString &slot : m_tray.times) {
            QStringList row{slot};
            for (int period = 1; period <= m_tray.periods; ++period)
                row.append(cell(period, slot));
            table.rows.append(row);
        }
        m_paper.blocks.append(Heading{1, m_words.times});
        if (m_tray.periods > 0 && !m_tray.times.isEmpty())
            m_paper.blocks.append(table);
        if (const QString rest = cell(0, {}); !rest.isEmpty())
            say(m_words.notPlaced + QStringLiteral(": ") +
                QString(rest).replace(u'\n', QStringLiteral(", ")));
    }

    QString choice(const Record &course, FieldNumber field) const
    {
        return lists::choiceWords(course::type(), *course::type().field(field), course.text(field),
                                  m_paper.language);
    }

    QString placeOf(const Record &course) const
    {
        QStringList words{course.text(course::room),
                          nameIn(municipality::type(), course.text(course::place))};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }

    void addCourses()
    {
        m_paper.blocks.append(Heading{1, m_words.courses});
        Table table{m_words.courses,
                    {m_words.course, m_words.school, m_words.when, m_words.mode, m_words.place,
                     m_words.language, m_words.state},
                    {},
                    true};
        for (const TrayCourse &course : m_tray.courses) {
            const Record &record = course.record;
            const QString tongue = record.text(course::language);
            table.rows.append({courseName(record), school(record.text(course::school)), timesOf(record),
                               choice(record, course::mode), placeOf(record),
                               m_words.tongues.value(tongue, tongue), choice(record, course::state)});
        }
        m_paper.blocks.append(table);
    }

    void addShares()
    {
        if (m_tray.courses.isEmpty())
            return;
        const QString rule = lists::choiceWords(QStringLiteral("rule"), m_tray.record.text(course_tray::rule),
                                                m_paper.language);
        m_paper.blocks.append(Heading{1, m_words.seats});
        if (!rule.isEmpty())
            say(m_words.rule.arg(rule));
        Table sums{
            m_words.seats,
            {m_words.course, m_words.seats, m_words.wished, m_words.given, m_words.left, m_words.without},
            {}};
        Table shares{
            m_words.seatsBySchool, {m_words.course, m_words.school, m_words.wished, m_words.given}, {}, true};
        for (const TrayCourse &course : m_tray.courses) {
            const QString name = courseName(course.record);
            sums.rows.append({name, course.seats ? number(*course.seats) : m_words.noSeatNumber,
                              number(course.wished()), number(course.given()),
                              course.left() ? number(*course.left()) : QStringLiteral("–"),
                              number(course.without())});
            for (const SeatShare &share : course.shares)
                shares.rows.append({name, school(share.school), number(share.wished),
                                    share.byHand ? m_words.byHand.arg(share.given) : number(share.given)});
        }
        m_paper.blocks.append(sums);
        if (!shares.rows.isEmpty())
            m_paper.blocks.append(shares);
    }

    void addExchange()
    {
        if (m_tray.schools.isEmpty())
            return;
        Table table{
            m_words.exchange,
            {m_words.school, m_words.pupils, m_words.own, m_words.sends, m_words.receives, m_words.net},
            {}};
        TraySchool sum;
        for (const TraySchool &each : m_tray.schools) {
            table.rows.append({school(each.school),
                               each.pupils ? QString::number(*each.pupils) : QStringLiteral("–"),
                               number(each.own), number(each.out), number(each.in), number(each.net())});
            sum.own += each.own;
            sum.out += each.out;
            sum.in += each.in;
        }
        table.rows.append(
            {m_words.sum, QString(), number(sum.own), number(sum.out), number(sum.in), number(sum.net())});
        m_paper.blocks.append(Heading{1, m_words.exchange});
        m_paper.blocks.append(table);
    }

    QString sentenceOf(const TrayClash &clash) const
    {
        QStringList courses;
        for (const QString &id : clash.courses)
            courses.append(courseName(id));
        const QString who =
            clash.kind == TrayClash::Kind::Teacher ? nameIn(resource::type(), clash.who) : school(clash.who);
        QString when = clash.times.join(QStringLiteral(", "));
        if (clash.period > 0)
            when.prepend(m_words.period.arg(clash.period) + QStringLiteral(", "));
        const QString sentence = m_words.clash.value(trayClashKey(clash.kind));
        const QString names = courses.join(QStringLiteral(", "));
        const bool named = clash.kind == TrayClash::Kind::Teacher || clash.kind == TrayClash::Kind::Wishes;
        return named ? sentence.arg(names, when, who) : sentence.arg(names, when);
    }

    void addClashes()
    {
        m_paper.blocks.append(Heading{1, m_words.clashes});
        documents::Bullets list;
        for (const TrayClash &clash : m_tray.clashes)
            list.items.append({{sentenceOf(clash)}});
        for (const TrayCourse &course : m_tray.courses)
            for (const QString &fault : course.faults)
                list.items.append({{courseName(course.record) + QStringLiteral(": ") +
                                    m_words.faults.value(fault, fault) + u'.'}});
        if (list.items.isEmpty())
            say(m_words.noClashes);
        else
            m_paper.blocks.append(list);
    }

    Store &m_store;
    Tray m_tray;
    TrayReader m_reader;
    const TrayPaperWords &m_words;
    documents::Document m_paper;
};

} // namespace

Result<documents::Document> trayPaper(Store &store, const QString &tray, TrayReader reader,
                                      const QString &language)
{
    KOPA_ASSIGN(Tray made, trayOf(store, tray));
    return TrayPaper(store, std::move(made), reader, language).made();
}

} // namespace kopa::offering
