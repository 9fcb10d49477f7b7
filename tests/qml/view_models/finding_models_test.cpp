#include "core/findings/passages.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/target.h"
#include "qml/view_models/alike_pilots.h"
#include "qml/view_models/finding_choices.h"
#include "qml/view_models/finding_detail.h"
#include "qml/view_models/finding_list_model.h"
#include "qml/view_models/need_detail.h"
#include "qml/view_models/offering_lists.h"
#include "qml/view_models/visit_wrap_up.h"
#include "session_test.h"

namespace kopa {
namespace {

class FindingModelsTest : public SessionTest
{
protected:
    QString mark(const QString &note, const QString &words)
    {
        return must(run([note, words](Store &store) -> Result<QString> {
            KOPA_ASSIGN(const Record record, store.record({note::type().number, note}));
            const qsizetype from = record.text(note::text).indexOf(words);
            return findings::markPassage(store, note, from, from + words.size(),
                                         {.kind = QStringLiteral("obstacle")});
        }));
    }
    void write(const Edit &edit)
    {
        must(run([edit](Store &store) { return store.write(edit); }));
    }
};

TEST_F(FindingModelsTest, ANeedOfWorkingLifeRestsOnMarkedWordsToo)
{
    const QString passages = QStringLiteral("passages");
    const QString passage = mark(addNote(QStringLiteral("# Konepaja\n\nHitsaajia puuttuu.\n")),
                                 QStringLiteral("Hitsaajia puuttuu"));
    NeedListModel needs;
    NeedDetail need;
    need.setRecordId(needs.create());
    ASSERT_TRUE(until([&] { return need.exists(); }));
    EXPECT_TRUE(need.evidence().isEmpty());
    need.addAll(passages, {passage});
    ASSERT_TRUE(until([&] { return need.evidence().size() == 1; }));
    EXPECT_EQ(need.evidence().first().toMap()[QStringLiteral("words")], QStringLiteral("Hitsaajia puuttuu"));
    need.removeAll(passages, {passage});
    EXPECT_TRUE(until([&] { return need.evidence().isEmpty(); }));
}

TEST_F(FindingModelsTest, AFindingIsMadeOfMarkedWordsAndFilledIn)
{
    const QString note = addNote(QStringLiteral("# Käynti\n\nKuljetukset puuttuvat.\n"));
    const QString passage = mark(note, QStringLiteral("Kuljetukset puuttuvat"));
    FindingListModel findings;
    FindingDetail detail;
    detail.setFindingId(QStringLiteral("new:") + passage);
    ASSERT_TRUE(until([&] { return detail.exists() && detail.evidence().size() == 1; }));
    const QVariantMap evidence = detail.evidence().first().toMap();
    EXPECT_EQ(evidence[QStringLiteral("words")], QStringLiteral("Kuljetukset puuttuvat"));
    EXPECT_EQ(evidence[QStringLiteral("noteId")], note);
    EXPECT_EQ(evidence[QStringLiteral("state")], QStringLiteral("stands"));
    EXPECT_EQ(detail.fields()[QStringLiteral("kind")], QStringLiteral("obstacle"));
    FindingDetail again;
    again.setFindingId(QStringLiteral("new:") + passage);
    EXPECT_EQ(again.findingId(), detail.findingId());
    detail.setField(QStringLiteral("claim_fi"), QStringLiteral("Kuljetukset puuttuvat iltaisin"));
    detail.add(QStringLiteral("pilots"), QStringLiteral("suupohja"));
    ASSERT_TRUE(until(
        [&] { return detail.missing().size() == 2 && !detail.gaps().contains(QStringLiteral("area")); }));
    EXPECT_EQ(findings.count(), 1);
    EXPECT_EQ(findings.counts()[QStringLiteral("obstacle")], 1);
    findings.setArea(QStringLiteral("jarviseutu"));
    EXPECT_EQ(findings.count(), 0);
    findings.setArea(QStringLiteral("suupohja"));
    EXPECT_EQ(findings.count(), 1);
    FindingChoices choices;
    choices.setSearch(QStringLiteral("iltaisin"));
    EXPECT_EQ(choices.count(), 1);
    choices.setSearch(QStringLiteral("laki"));
    EXPECT_EQ(choices.count(), 0);
    detail.trash();
    EXPECT_TRUE(until([&] { return findings.whole() == 0; }));
}

TEST_F(FindingModelsTest, AVisitIsWrappedUpWithATapEach)
{
    const QString note = addNote(QStringLiteral("# Käynti\n\nKuljetukset puuttuvat.\n"));
    VisitWrapUp visit;
    visit.setNoteId(note);
    ASSERT_TRUE(until([&] { return visit.isLoaded(); }));
    EXPECT_TRUE(visit.nothingMarked());
    const QString passage = mark(note, QStringLiteral("Kuljetukset"));
    ASSERT_TRUE(until([&] { return visit.unused().size() == 1; }));
    const QString finding = makeFinding({});
    visit.addTo(finding, passage);
    EXPECT_TRUE(until([&] { return visit.isDone(); }));
    visit.takeFrom(finding, passage);
    EXPECT_TRUE(until([&] { return visit.unused().size() == 1; }));
}

TEST_F(FindingModelsTest, WhatAreasWithTheSameThemesHaveFoundAndTriedIsNamed)
{
    AlikePilots alike;
    alike.setProperty("target", QStringLiteral("pilot"));
    alike.setProperty("recordId", QStringLiteral("jarviseutu"));
    ASSERT_TRUE(until([&] { return !alike.rows().isEmpty(); }));
    const QString other = alike.rows().first().toMap()[QStringLiteral("pilotId")].toString();
    write({.key = {finding::type().number, QStringLiteral("f")},
           .fields = {{finding::claimFi, QStringLiteral("Yhteinen opettaja")}},
           .sets = {{finding::pilots, {other}, {}}}});
    write({.key = {target::type().number, QStringLiteral("t")},
           .fields = {{target::nameFi, QStringLiteral("Verkkokurssit")}, {target::pilot, other}}});
    const auto size = [&](const char *key) {
        return alike.rows().first().toMap()[QString::fromLatin1(key)].toList().size();
    };
    EXPECT_TRUE(until([&] { return size("findings") == 1 && size("targets") == 1; }));
}

} // namespace
} // namespace kopa
