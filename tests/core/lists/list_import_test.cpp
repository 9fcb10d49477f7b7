#include "core/lists/list_import.h"
#include "core/lists/list_words.h"
#include "core/records/application.h"
#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "test_store.h"

namespace kopa::lists {

namespace {

using Act = PlannedRow::Act;

ImportPlan planned(Store &store, const RecordType &type, const QByteArray &csv,
                   Duplicates duplicates = Duplicates::Skip, const QMap<QString, QString> &always = {})
{
    const ListTable table = must(readTable(csv));
    return must(planImport(store, table, {&type, proposedKeys(type, table.head), always, duplicates}));
}

QString fault(const ImportPlan &plan, qsizetype row)
{
    for (const RefusedRow &refused : plan.refused)
        if (refused.row == row)
            return refused.reason + u' ' + refused.column;
    return {};
}

Record organisation(Store &store, const QString &id)
{
    return must(store.record({organisation::type().number, id}));
}

} // namespace

TEST(ListImport, headings_are_known_in_every_language_and_by_key)
{
    const auto keys = [](const char *head) {
        return proposedKeys(organisation::type(), QString::fromUtf8(head).split(u';'));
    };
    const QStringList wanted{QStringLiteral("name_fi"), QStringLiteral("business_id"), QString(),
                             QStringLiteral("municipality_id")};
    EXPECT_EQ(keys("Nimi suomeksi;y-tunnus;muuta;Kunta (tunniste)"), wanted);
    EXPECT_EQ(keys("namn på  finska;FO-nummer;annat;Kommun (id)"), wanted);
    EXPECT_EQ(keys("name_fi;Business ID;;municipality_id"), wanted);
    EXPECT_TRUE(proposedKeys(application::type(), {QStringLiteral("decision"), QStringLiteral("Päätös")})
                    .join(QString())
                    .isEmpty());
}

TEST(ListImport, takes_a_row_whole_or_says_why_not)
{
    const TestStore store;
    const ImportPlan plan = planned(*store, organisation::type(),
                                    "ID;Nimi suomeksi;Laji;Y-tunnus;Kunta;Huomautus\n"
                                    "uusi-1;Uusi Opisto;oppilaitos;0201256-6;Helsinki;ei tuoda\n"
                                    ";Väärä laji;Koulu;;;\n"
                                    ";Väärä tunnus;;0201256-7;;\n"
                                    ";Väärä kunta;;;Atlantis;\n"
                                    "a b;Väärä id;;;;\n"
                                    ";;osakeyhtiö;;;\n"
                                    ";=1+1;;;;\n"
                                    "uusi-1;Toinen;;;;\n"
                                    ";Uusi  OPISTO;;;;\n"
                                    ";'=Guarded;;;;\n");
    EXPECT_EQ(plan.count(Act::Add), 2);
    EXPECT_EQ(fault(plan, 3), QStringLiteral("choice Laji"));
    EXPECT_EQ(fault(plan, 4), QStringLiteral("business_id Y-tunnus"));
    EXPECT_EQ(fault(plan, 5), QStringLiteral("reference Kunta"));
    EXPECT_EQ(fault(plan, 6), QStringLiteral("id ID"));
    EXPECT_EQ(fault(plan, 7), QStringLiteral("unnamed Nimi suomeksi"));
    EXPECT_EQ(fault(plan, 8), QStringLiteral("formula Nimi suomeksi"));
    EXPECT_EQ(fault(plan, 9), QStringLiteral("repeated ID"));
    EXPECT_EQ(fault(plan, 10), QStringLiteral("repeated Nimi suomeksi"));
    const QByteArray digest = store.digest();
    EXPECT_EQ(digest, store.digest()) << "a plan writes nothing";
    must(carryOut(*store, plan));
    const Record made = organisation(*store, QStringLiteral("uusi-1"));
    EXPECT_EQ(made.text(organisation::kind), QStringLiteral("institution"));
    EXPECT_EQ(made.text(organisation::municipality), QStringLiteral("091"));
    EXPECT_EQ(
        must(store->record({organisation::type().number, plan.rows.last().id})).text(organisation::nameFi),
        QStringLiteral("=Guarded"));
}

TEST(ListImport, duplicates_are_found_by_id_business_id_and_a_name_in_any_language)
{
    const TestStore store;
    must(store->write({{organisation::type().number, QStringLiteral("koe")},
                       {{organisation::nameFi, QStringLiteral("Koe")},
                        {organisation::nameSv, QStringLiteral("Försöket")},
                        {organisation::businessId, QStringLiteral("0201256-6")}}}));
    const QByteArray csv = "ID;Nimi suomeksi;Nimi ruotsiksi;Y-tunnus;Lyhenne\n"
                           "koe;Muu;;;A\n;Muu 2;;0201256-6;B\n;Muu 3;FÖRSÖKET;;C\n;Aivan uusi;;;D\n";
    for (const auto &[duplicates, act] :
         {std::pair(Duplicates::Skip, Act::Skip), std::pair(Duplicates::Update, Act::Update),
          std::pair(Duplicates::Add, Act::Add)}) {
        const ImportPlan plan = planned(*store, organisation::type(), csv, duplicates);
        ASSERT_EQ(plan.rows.size(), 4);
        QStringList found;
        for (const PlannedRow &row : plan.rows) {
            EXPECT_EQ(row.act, row.foundBy.isEmpty() ? Act::Add : act);
            found.append(row.foundBy);
        }
        EXPECT_EQ(found.join(u' '), QStringLiteral("id business_id name_sv "));
        EXPECT_EQ(plan.rows[0].id == QStringLiteral("koe"), duplicates != Duplicates::Add);
    }
    must(carryOut(
        *store, planned(*store, organisation::type(), csv.left(csv.indexOf(";Muu 2")), Duplicates::Update)));
    const Record updated = organisation(*store, QStringLiteral("koe"));
    EXPECT_EQ(updated.text(organisation::abbreviation), QStringLiteral("A"));
    EXPECT_EQ(updated.text(organisation::nameSv), QStringLiteral("Försöket")) << "an empty cell says nothing";
}

TEST(ListImport, one_name_of_several_records_is_not_guessed)
{
    const TestStore store;
    for (const char *id : {"k1", "k2"})
        must(store->write({{organisation::type().number, QString::fromLatin1(id)},
                           {{organisation::nameFi, QStringLiteral("Kaksonen")}}}));
    EXPECT_EQ(
        fault(planned(*store, organisation::type(), "Nimi suomeksi\nKaksonen\n", Duplicates::Update), 2),
        QStringLiteral("ambiguous Nimi suomeksi"));
    EXPECT_EQ(fault(planned(*store, organisation::type(), "Nimi suomeksi;Ylläpitäjä\nUusi;kaksonen\n"), 2),
              QStringLiteral("ambiguous Ylläpitäjä"));
}

TEST(ListImport, a_person_is_taken_in_with_consent_only)
{
    const TestStore store;
    const QByteArray csv = "Nimi;Sähköposti;Suostumus annettu;Mitä se koskee;Organisaatio\n"
                           "Testi Testinen;testi@example.org;12.2.2020;Molemmat;Alajärvi\n"
                           "Exempel Exempelsson;exempel@example.org;;;\n"
                           "Testi Toinen;ei osoite;2020-02-12;;\n"
                           "Testi Kolmas;kolmas@example.org;31.2.2020;;\n";
    const ImportPlan plan = planned(*store, contact::type(), csv);
    EXPECT_EQ(plan.count(Act::Add), 1);
    EXPECT_EQ(fault(plan, 3), QStringLiteral("consent Nimi"));
    EXPECT_EQ(fault(plan, 4), QStringLiteral("email Sähköposti"));
    EXPECT_EQ(fault(plan, 5), QStringLiteral("date Suostumus annettu"));
    EXPECT_EQ(planned(*store, contact::type(), csv, Duplicates::Skip,
                      {{QStringLiteral("consent_on"), QStringLiteral("2020-03-01")},
                       {QStringLiteral("pilot_id"), QStringLiteral("suupohja")}})
                  .count(Act::Add),
              2);
    must(carryOut(*store, plan));
    const RecordKey key{contact::type().number, plan.rows[0].id};
    EXPECT_EQ(must(store->record(key)).text(contact::consentOn), QStringLiteral("2020-02-12"));
    EXPECT_EQ(
        planned(*store, contact::type(), "E-mail;Telephone\nTESTI@example.org;123\n", Duplicates::Update)
            .count(Act::Update),
        1);
    must(store->eraseSubject(key, QStringLiteral("asked")));
    EXPECT_EQ(fault(planned(*store, contact::type(),
                            "id;name;consent_on\n" + key.id.toUtf8() + ";Testi Testinen;2020-02-12\n",
                            Duplicates::Update),
                    2),
              QStringLiteral("erased id"));
}

TEST(ListImport, an_application_comes_as_a_draft_and_a_submitted_one_stays)
{
    const TestStore store;
    must(store->write({{application::type().number, QStringLiteral("a1")},
                       {{application::name, QStringLiteral("Jätetty")},
                        {application::submitted, QStringLiteral("2019-12-01T12:00:00+02:00")}}}));
    const ImportPlan plan = planned(*store, application::type(),
                                    "ID;Nimi;Organisaatiot;Projektin tavoitteet;Päätös\n"
                                    "a1;Muutettu;;;\n"
                                    ";Uusi pilotti;Alajärvi\t;availability;Valittu pilotiksi\n"
                                    ";Toinen;;onni;\n",
                                    Duplicates::Update);
    EXPECT_EQ(fault(plan, 2), QStringLiteral("submitted "));
    EXPECT_EQ(fault(plan, 4), QStringLiteral("choice Projektin tavoitteet"));
    must(carryOut(*store, plan));
    const Record made = must(store->record({application::type().number, plan.rows.value(0).id}));
    EXPECT_EQ(made.text(application::name), QStringLiteral("Uusi pilotti"));
    EXPECT_EQ(made.set(application::organisations), QStringList{QStringLiteral("m005")});
    EXPECT_EQ(made.text(application::decision), QString());
    EXPECT_EQ(made.text(application::call), QStringLiteral("call2019"));
}

TEST(ListImport, columns_that_say_nothing_or_the_same_are_told)
{
    const TestStore store;
    const auto failureOf = [&](const QByteArray &csv) {
        const ListTable table = must(readTable(csv));
        const auto plan = planImport(*store, table,
                                     {&organisation::type(), proposedKeys(organisation::type(), table.head)});
        return plan.ok() ? QString()
                         : plan.error().parameters.value(QStringLiteral("reason")).toString() + u' ' +
                               plan.error().parameters.value(QStringLiteral("place")).toString();
    };
    EXPECT_EQ(failureOf("Nimi suomeksi;Namn på finska\na;b\n"), QStringLiteral("twice Nimi suomeksi"));
    EXPECT_EQ(failureOf("Etunimi;Sukunimi\na;b\n"), QStringLiteral("heading 1"));
}

TEST(ListImport, refused_rows_can_be_mended_and_taken_in_again)
{
    const TestStore store;
    const ImportPlan plan =
        planned(*store, organisation::type(), "Nimi suomeksi;Laji\n\"=a\";oppilaitos\nB;?\n");
    const ListTable again = must(readTable(refusedCsv(plan, QStringLiteral("fi"))));
    ASSERT_EQ(again.rows.size(), 2);
    EXPECT_EQ(again.head.join(u'|'), QStringLiteral("Rivi|Sarake|Syy|Arvo|Nimi suomeksi|Laji"));
    EXPECT_EQ(again.rows[1].cells.join(u'|'), QStringLiteral("3|Laji|ei ole mikään vaihtoehdoista|?|B|?"));
    for (const RefusedRow &row : plan.refused)
        EXPECT_NE(reasonWords(row.reason, u"sv"), row.reason);
}

TEST(ListImport, who_only_reads_takes_nothing_in)
{
    const TestStore store(Role::Reader);
    const QByteArray before = store.digest();
    EXPECT_EQ(failure(carryOut(*store, planned(*store, organisation::type(), "name_fi\nA\nB\n"))),
              "read_only");
    EXPECT_EQ(store.digest(), before);
}

} // namespace kopa::lists
