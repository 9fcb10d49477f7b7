#include "core/merge/text_rope.h"
#include "editing_session.h"
#include "table.h"

#include <QCoreApplication>

#include <cstdio>
#include <malloc.h>

// Kopa's side of `tests/benchmarks/run merge`; each peer's stands in peers/, measure by measure under the
// same name.
//   kopa_merge_benchmark MEASURE FOLDER ROUNDS SESSION...

namespace kopa::benchmark {
namespace {

/// Edits that one change of the log holds at most.
constexpr int sitting = 500;

bool allRight = true;

/// A line for merge_table.py: measure, session, who, "ok" or what is wrong, and the figure of each round.
void tell(const char *measure, const QString &name, const QList<double> &figures, bool right)
{
    allRight = allRight && right;
    std::printf("%s\t%s\tKopa\t%s", measure, qPrintable(name), right ? "ok" : "another text");
    for (const double figure : figures)
        std::printf("\t%.6g", figure);
    std::printf("\n");
    std::fflush(stdout);
}

/// Milliseconds that each round takes.
template <class Work> QList<double> milliseconds(int rounds, Work work)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round)
        taken.append(seconds(work) * 1000);
    return taken;
}

/// What typing leaves behind: the text in hand, and the runs of each sitting as the log keeps them.
struct Typed
{
    merge::TextRope text;
    QList<merge::TextPatch> sittings;

    explicit Typed(const QList<SessionEdit> &edits)
    {
        for (qsizetype i = 0; i < edits.size(); ++i) {
            if (i % sitting == 0)
                sittings.emplaceBack();
            const SessionEdit &edit = edits[i];
            text.replace(edit.at, edit.removed, edit.inserted);
            sittings.last().add(edit.at, edit.removed, edit.inserted);
        }
    }
};

void replay(const QString &name, const EditingSession &session, int rounds)
{
    const QList<SessionEdit> edits = session.edits();
    QString text;
    const QList<double> typed = milliseconds(rounds, [&] { text = Typed(edits).text.text(); });
    tell("replay", name, typed, text == session.end);
    double bytes = 0;
    for (const QByteArray &body : bodiesOf(session.changes(sitting)))
        bytes += double(body.size());
    tell("history", name, {bytes}, text == session.end);
}

double megabytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

void memory(const QString &name, const EditingSession &session)
{
    const QList<SessionEdit> edits = session.edits();
    const double before = megabytesInUse();
    const Typed typed(edits);
    const double grown = megabytesInUse() - before;
    tell("memory", name, {grown}, typed.text.text() == session.end);
}

void load(const QString &name, const EditingSession &session, int rounds)
{
    const QByteArray stored = session.end.toUtf8();
    QString text;
    const QList<double> loaded = milliseconds(rounds, [&] { text = QString::fromUtf8(stored); });
    tell("load", name, loaded, text == session.end);

    const qsizetype at = session.end.size() / 2;
    const QString expected = session.end.first(at) + u'x' + session.end.sliced(at);
    QString edited;
    const auto edit = [&] {
        merge::TextPatch patch;
        patch.add(std::uint32_t(at), 0, u"x");
        edited = patch.applied(text).value();
    };
    const QList<double> firstEdits = milliseconds(rounds, edit);
    tell("first edit", name, firstEdits, edited == expected);
}

void merged(const QString &name, const EditingSession &session, int rounds)
{
    const QList<merge::TextChange> changes = session.changes(sitting);
    QString text;
    const QList<double> taken = milliseconds(rounds, [&] { text = merge::TextHistory(changes).text(); });
    tell("merge", name, taken, text == session.end);
    const Bodies bodies = bodiesOf(changes);
    const auto open = [&] { text = merge::TextHistory(changesIn(bodies)).text(); };
    const QList<double> opened = milliseconds(rounds, open);
    tell("open and merge", name, opened, text == session.end);
}

void branches(const QString &name, const EditingSession &session, int rounds)
{
    const QList<merge::TextChange> changes = session.changes(sitting);
    QString text;
    const QList<double> taken = milliseconds(rounds, [&] { text = merge::TextHistory(changes).text(); });
    tell("branches", name, taken, text == session.end);
    tell("update", name, {double(bodiesOf(changes).last().size())}, text == session.end);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString measure = arguments.value(1);
    const int rounds = arguments.value(3).toInt();
    for (const QString &name : arguments.mid(4)) {
        const EditingSession session =
            EditingSession::read(arguments.value(2) + u'/' + name + QStringLiteral(".json"));
        if (measure == u"replay")
            replay(name, session, rounds);
        else if (measure == u"memory")
            memory(name, session);
        else if (measure == u"load")
            load(name, session, rounds);
        else if (measure == u"merge")
            merged(name, session, rounds);
        else if (measure == u"branches")
            branches(name, session, rounds);
        else
            qFatal("no measure %s", qPrintable(measure));
    }
    return allRight ? 0 : 1;
}
