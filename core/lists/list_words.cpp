#include "list_words.h"

#include <QHash>

namespace kopa::lists {

namespace {

struct Words
{
    const char *key;
    const char *fi;
    const char *sv;
    const char *en;
};

constexpr Words fields[] = {
    {"statistics_table.source", "Lähde", "Källa", "Source"},
    {"attendance.organisation", "Taustaorganisaatio", "Bakgrundsorganisation", "Own organisation"},
    {"offering.source", "Lähde", "Källa", "Source"},
    {"form", "Koulutusmuoto", "Utbildningsform", "Education form"},
    {"mode", "Toteutustapa", "Hur den erbjuds", "How it is offered"},
    {"providers", "Koulutuksen järjestäjät", "Utbildningsanordnare", "Education providers"},
    {"places", "Missä", "Var", "Where"},
    {"learners", "Kenelle", "För vem", "For learners of"},
    {"kind", "Laji", "Slag", "Kind"},
    {"name_fi", "Nimi suomeksi", "Namn på finska", "Name in Finnish"},
    {"name_sv", "Nimi ruotsiksi", "Namn på svenska", "Name in Swedish"},
    {"name_en", "Nimi englanniksi", "Namn på engelska", "Name in English"},
    {"abbreviation", "Lyhenne", "Förkortning", "Abbreviation"},
    {"business_id", "Y-tunnus", "FO-nummer", "Business ID"},
    {"municipality", "Kunta", "Kommun", "Municipality"},
    {"maintainer", "Ylläpitäjä", "Huvudman", "Maintaining organisation"},
    {"maintainer_name", "Ylläpitäjän nimi", "Huvudmannens namn", "Name of the maintaining organisation"},
    {"number", "Numero", "Nummer", "Number"},
    {"lead", "Vastuuorganisaatio", "Ansvarsorganisation", "Lead organisation"},
    {"themes", "Teemat", "Teman", "Themes"},
    {"levels", "Koulutusasteet", "Utbildningsstadier", "Education levels"},
    {"steps", "Seuraavat askeleet", "Nästa steg", "Next steps"},
    {"budget", "Budjetti", "Budget", "Budget"},
    {"responsible_person", "Vastuuhenkilö", "Ansvarig person", "Responsible person"},
    {"languages", "Kielet", "Språk", "Languages"},
    {"region", "Maakunnan tunnus", "Landskapets kod", "Region code"},
    {"region_fi", "Maakunta suomeksi", "Landskap på finska", "Region in Finnish"},
    {"region_sv", "Maakunta ruotsiksi", "Landskap på svenska", "Region in Swedish"},
    {"region_en", "Maakunta englanniksi", "Landskap på engelska", "Region in English"},
    {"subregion", "Seutukunnan tunnus", "Ekonomiska regionens kod", "Subregion code"},
    {"subregion_fi", "Seutukunta suomeksi", "Ekonomisk region på finska", "Subregion in Finnish"},
    {"subregion_sv", "Seutukunta ruotsiksi", "Ekonomisk region på svenska", "Subregion in Swedish"},
    {"population", "Väestö", "Befolkning", "Population"},
    {"valid_to", "Voimassa viimeksi", "Gällde sista dagen", "Last day"},
    {"merged_into", "Liittynyt kuntaan", "Sammanslagen med", "Merged into"},
    {"later_region", "Myöhempi maakunta", "Senare landskap", "Later region"},
    {"later_region_from", "Myöhempi maakunta alkaen", "Senare landskap från", "Later region from"},
    {"missing_by", "Puuttuu vuoden aluejaosta", "Saknas i årets indelning", "Missing in the division of"},
    {"pilot", "Pilotti", "Pilot", "Pilot"},
    {"organisation", "Organisaatio", "Organisation", "Organisation"},
    {"from", "Alkaen", "Från och med", "From"},
    {"to", "Päättyen", "Till och med", "To"},
    {"authorised_on", "Valtuutettu", "Bemyndigad", "Authorised on"},
    {"authorised_by", "Valtuuttaja", "Bemyndigad av", "Authorised by"},
    {"authorisation", "Valtuutus", "Bemyndigande", "Authorisation"},
    {"authorised_until", "Valtuutus voimassa", "Bemyndigandet gäller till", "Authorisation valid until"},
    {"approved_on", "Hyväksytty", "Godkänd", "Approved on"},
    {"approved_by", "Hyväksyjä", "Godkänd av", "Approved by"},
    {"approval", "Hyväksyntä", "Godkännande", "Approval"},
    {"approved_until", "Hyväksyntä voimassa", "Godkännandet gäller till", "Approval valid until"},
    {"title_fi", "Nimike suomeksi", "Titel på finska", "Title in Finnish"},
    {"title_sv", "Nimike ruotsiksi", "Titel på svenska", "Title in Swedish"},
    {"title_en", "Nimike englanniksi", "Titel på engelska", "Title in English"},
    {"name", "Nimi", "Namn", "Name"},
    {"email", "Sähköposti", "E-post", "E-mail"},
    {"phone", "Puhelin", "Telefon", "Telephone"},
    {"consent_on", "Suostumus annettu", "Samtycke gett den", "Consent given on"},
    {"consent_covers", "Mitä se koskee", "Vad det gäller", "What it covers"},
    {"consent_how", "Miten se annettiin", "Hur det gavs", "How it was given"},
    {"consent_withdrawn", "Suostumus peruttu", "Samtycke återkallat den", "Consent withdrawn on"},
    {"organisations", "Organisaatiot", "Organisationer", "Organisations"},
    {"participants", "Osallistujat", "Deltagare", "Participants"},
    {"place", "Paikka", "Plats", "Place"},
    {"when", "Ajankohta", "Tidpunkt", "When"},
    {"language", "Kieli", "Språk", "Language"},
    {"tags", "Tunnisteet", "Etiketter", "Tags"},
    {"text", "Teksti", "Text", "Text"},
    {"moved_to", "Siirretty muistiinpanoon", "Flyttad till", "Moved to"},
    {"moved_from", "Siirretty muistiinpanosta", "Flyttad från", "Moved from"},
    {"guests", "Vieraiden kirjoittama", "Skrivet av gästerna", "Written by the guests"},
    {"workshop", "Työpaja", "Workshop", "Workshop"},
    {"person_name", "Henkilön nimi", "Personens namn", "Name of the person"},
    {"device_name", "Laitteen nimi", "Enhetsnamn", "Device name"},
    {"group", "Ryhmä", "Grupp", "Group"},
    {"at", "Ilmoittautunut", "Anmäld", "Signed in"},
    {"source", "Ilmoittaja", "Anmäld av", "Signed in by"},
    {"deadline", "Määräaika", "Tidsfrist", "Deadline"},
    {"time_zone", "Aikavyöhyke", "Tidszon", "Time zone"},
    {"limit", "Merkkejä enintään", "Högst antal tecken", "Most characters"},
    {"call", "Pilottihaku", "Ansökan om att bli pilot", "Call for pilots"},
    {"responsible", "Vastuuorganisaatio ja vastuuhenkilö", "Ansvarsorganisation och ansvarig person",
     "Lead organisation and responsible person"},
    {"area", "Yhteistyöalue", "Samarbetsområde", "Cooperation area"},
    {"aim", "Alueellinen tavoite tai haaste", "Regionalt mål eller regional utmaning",
     "Regional aim or challenge"},
    {"forms", "Koulutusmuodot", "Utbildningsformer", "Education forms"},
    {"plan", "Kehittämistyön toteutus", "Hur utvecklingsarbetet görs", "How the development work is done"},
    {"aims", "Projektin tavoitteet", "Projektets mål", "Aims of the project"},
    {"submitted", "Jätetty", "Inlämnad", "Submitted"},
    {"submitted_by", "Jättäjä", "Inlämnad av", "Submitted by"},
    {"submitted_text", "Jätetty jäljennös", "Inlämnad kopia", "Submitted copy"},
    {"submitted_hash", "Jäljennöksen tarkistussumma", "Kopians kontrollsumma", "Check sum of the copy"},
    {"decision", "Päätös", "Beslut", "Decision"},
    {"decided", "Päätöspäivä", "Beslutsdag", "Day of the decision"},
    {"reasons", "Perustelut", "Motivering", "Reasons"},
    {"application", "Hakemus", "Ansökan", "Application"},
    {"reviewer", "Arvioija", "Bedömare", "Reviewer"},
    {"score_need", "Alueen tarve", "Områdets behov", "Need in the area"},
    {"score_aims", "Kytkeytyminen tavoitteisiin", "Koppling till målen", "Connection to the aims"},
    {"score_cooperation", "Osapuolten yhteistyö", "Parternas samarbete", "Cooperation of the parties"},
    {"score_plan", "Toteutettavissa oleva suunnitelma", "Genomförbar plan", "Plan that can be carried out"},
    {"score_scalable", "Hyöty muille alueille", "Nytta för andra områden", "Use for other areas"},
    {"comment", "Kommentti", "Kommentar", "Comment"},
    {"conflict", "Esteellisyys", "Jäv", "Conflict of interest"},
    {"conflict_reason", "Esteellisyyden syy", "Orsak till jävet", "Reason of the conflict of interest"},
    {"given", "Annettu", "Avgiven", "Given"},
    {"title", "Otsikko", "Rubrik", "Title"},
    {"code", "Taulukon tunnus", "Tabellens kod", "Table code"},
    {"retrieved", "Haettu", "Hämtad", "Retrieved"},
    {"licence", "Lisenssi", "Licens", "Licence"},
    {"division", "Aluejako", "Regionindelning", "Regional division"},
    {"address", "Osoite", "Adress", "Address"},
    {"net", "Ilman arvonlisäveroa", "Utan moms", "Without VAT"},
    {"vat", "Arvonlisävero", "Moms", "VAT"},
    {"grounds", "Peruste", "Grund", "Grounds"},
    {"year", "Vuosi", "År", "Year"},
    {"by", "Jakoperuste", "Fördelningsgrund", "Divided by"},
    {"agreed_on", "Sovittu", "Överenskommet", "Agreed on"},
    {"fee", "Osallistumismaksu", "Deltagaravgift", "Fee"},
    {"students", "Opiskelijoita", "Studerande", "Students"},
    {"weight", "Paino", "Vikt", "Weight"},
    {"fixed", "Kiinteä osuus", "Fast andel", "Fixed part"},
    {"stated_on", "Laskelman päivä", "Specifikationens datum", "Statement of"},
    {"due_on", "Eräpäivä", "Förfallodag", "Due on"},
    {"paid_on", "Maksupäivä", "Betalningsdag", "Paid on"},
    {"paid", "Maksettu", "Betalt", "Paid"},
    {"credited", "Hyvitetty", "Krediterat", "Credited"},
    {"reminded_on", "Viimeisin muistutus", "Senaste påminnelse", "Last reminder"},
    {"reference", "Viitenumero", "Referensnummer", "Reference number"},
    {"iban", "Tilinumero (IBAN)", "Kontonummer (IBAN)", "Account number (IBAN)"},
    {"bic", "Pankin tunnus (BIC)", "Bankkod (BIC)", "Bank (BIC)"},
    {"days_to_pay", "Maksuaika päivinä", "Betalningstid i dagar", "Days to pay"},
    {"pilots", "Pilotit", "Piloter", "Pilots"},
    {"starts", "Alkaa", "Börjar", "Begins"},
    {"ends", "Päättyy", "Slutar", "Ends"},
    {"online", "Osoite etäosallistumiseen", "Adress för deltagande på distans", "Address for joining online"},
    {"invitation_fi", "Kutsu suomeksi", "Inbjudan på finska", "Invitation in Finnish"},
    {"invitation_sv", "Kutsu ruotsiksi", "Inbjudan på svenska", "Invitation in Swedish"},
    {"invitation_en", "Kutsu englanniksi", "Inbjudan på engelska", "Invitation in English"},
    {"agenda_fi", "Ohjelma suomeksi", "Program på finska", "Agenda in Finnish"},
    {"agenda_sv", "Ohjelma ruotsiksi", "Program på svenska", "Agenda in Swedish"},
    {"agenda_en", "Ohjelma englanniksi", "Program på engelska", "Agenda in English"},
    {"seats", "Paikkoja", "Platser", "Seats"},
    {"register_until", "Ilmoittautuminen viimeistään", "Anmälan senast", "Registration until"},
    {"state", "Tila", "Status", "State"},
    {"guided_by", "Kenen asiantuntijat ohjaavat", "Vems sakkunniga ger handledning", "Whose experts guide"},
    {"guide", "Asiantuntijan organisaatio tai nimike", "Den sakkunnigas organisation eller titel",
     "Expert's organisation or title"},
    {"memo", "Työpajan muistiinpano", "Workshoppens anteckning", "Note of the workshop"},
    {"uid", "Kalenterimerkintä", "Kalenderpost", "Calendar entry"},
    {"event", "Tilaisuus", "Evenemang", "Event"},
    {"needs", "Ruokavalio ja esteettömyys", "Kost och tillgänglighet", "Diet and access"},
    {"present", "Läsnä", "Närvarande", "Present"},
    {"door", "Tuli ilmoittautumatta", "Kom utan anmälan", "Came without registering"},
    {"published", "Julkaistu", "Publicerad", "Published"},
    {"about", "Kuvaus", "Beskrivning", "Description"},
    {"what", "Mitä annettiin", "Vad som gavs", "What was given"},
    {"on", "Päivä", "Dag", "Day"},
    {"remark", "Huomautus", "Anmärkning", "Remark"},
};

constexpr Words choices[] = {
    {"organisation.kind.municipality", "Kunta", "Kommun", "Municipality"},
    {"organisation.kind.joint_authority_education", "Koulutuskuntayhtymä", "Samkommun för utbildning",
     "Joint municipal authority for education"},
    {"organisation.kind.joint_authority_business", "Elinkeinotoimen kuntayhtymä",
     "Samkommun för näringsväsende", "Joint municipal authority for business development"},
    {"organisation.kind.limited_company", "Osakeyhtiö", "Aktiebolag", "Limited company"},
    {"organisation.kind.university_of_applied_sciences", "Ammattikorkeakoulu", "Yrkeshögskola",
     "University of applied sciences"},
    {"organisation.kind.municipal_enterprise", "Liikelaitos", "Affärsverk", "Municipal enterprise"},
    {"organisation.kind.institution", "Oppilaitos", "Läroanstalt", "Educational institution"},
    {"organisation.kind.association", "Yhdistys", "Förening", "Association"},
    {"organisation.kind.foundation", "Säätiö", "Stiftelse", "Foundation"},
    {"organisation.kind.other", "Muu organisaatio", "Annan organisation", "Other organisation"},
    {"note.kind.visit", "Käynti", "Besök", "Visit"},
    {"note.kind.interview", "Haastattelu", "Intervju", "Interview"},
    {"note.kind.workshop", "Työpaja", "Workshop", "Workshop"},
    {"note.kind.observation", "Havainto", "Iakttagelse", "Observation"},
    {"note.kind.idea", "Idea", "Idé", "Idea"},
    {"language.fi", "suomi", "finska", "Finnish"},
    {"language.sv", "ruotsi", "svenska", "Swedish"},
    {"language.en", "englanti", "engelska", "English"},
    {"consent_covers.lists", "Luettelot ja kortit", "Listor och visitkort", "Lists and cards"},
    {"consent_covers.public", "Julkiset sivut", "Offentliga sidor", "Public pages"},
    {"consent_covers.both", "Molemmat", "Båda", "Both"},
    {"consent_how.written", "Paperilla", "På papper", "On paper"},
    {"consent_how.email", "Sähköpostilla", "Per e-post", "By e-mail"},
    {"consent_how.spoken", "Suullisesti", "Muntligt", "Spoken"},
    {"form.early_childhood", "Varhaiskasvatus", "Småbarnspedagogik", "Early childhood education and care"},
    {"form.basic_education", "Perusopetus", "Grundläggande utbildning", "Basic education"},
    {"form.general_upper_secondary", "Lukiokoulutus", "Gymnasieutbildning",
     "General upper secondary education"},
    {"form.vocational", "Ammatillinen koulutus", "Yrkesutbildning", "Vocational education and training"},
    {"form.liberal_adult_education", "Vapaa sivistystyö", "Fritt bildningsarbete", "Liberal adult education"},
    {"form.higher_education", "Korkeakoulutus", "Högskoleutbildning", "Higher education"},
    {"mode.place", "Paikan päällä", "På plats", "On site"},
    {"mode.online", "Verkossa", "På nätet", "Online"},
    {"mode.mixed", "Monimuotoisesti", "Som flerform", "Mixed"},
    {"mode.near_student", "Lähellä opiskelijaa, työpaikan kanssa", "Nära den studerande, med en arbetsplats",
     "Near the student, with a workplace"},
    {"by.equal", "Tasan", "Jämnt", "Equally"},
    {"by.population", "Väkiluku", "Folkmängd", "Population"},
    {"by.students", "Opiskelijoita", "Studerande", "Students"},
    {"by.weights", "Omat painot", "Egna vikter", "Own weights"},
    {"by.fixed", "Kiinteät osuudet", "Fasta andelar", "Fixed parts"},
    {"decision.chosen", "Valittu pilotiksi", "Vald till pilot", "Chosen as a pilot"},
    {"decision.not_chosen", "Ei valittu", "Inte vald", "Not chosen"},
};

constexpr Words listNames[] = {
    {"organisation", "Organisaatiot", "Organisationer", "Organisations"},
    {"contact", "Yhteyshenkilöt", "Kontaktpersoner", "Contact persons"},
    {"application", "Hakemukset", "Ansökningar", "Applications"},
    {"assessment", "Arvioinnit", "Bedömningar", "Assessments"},
    {"pilot", "Pilotit", "Piloter", "Pilots"},
    {"membership", "Jäsenyydet", "Medlemskap", "Memberships"},
    {"municipality", "Kunnat", "Kommuner", "Municipalities"},
    {"theme", "Teemat", "Teman", "Themes"},
    {"note", "Muistiinpanot", "Anteckningar", "Notes"},
    {"fee", "Osallistumismaksut", "Deltagaravgifter", "Fees"},
    {"fee_part", "Maksuosuudet", "Andelar av avgiften", "Shares of the fee"},
    {"fee_rate", "Maksun suuruus", "Avgiftens storlek", "Rates of the fee"},
    {"payee", "Maksunsaajat", "Betalningsmottagare", "Payees"},
    {"call", "Pilottihaut", "Ansökningsomgångar", "Calls for pilots"},
    {"attendance", "Osallistujat", "Deltagare", "Participants"},
    {"member", "Jäsenet", "Medlemmar", "Members"},
    {"template", "Pohjat", "Mallar", "Templates"},
    {"statistics_table", "Tilastotaulukot", "Statistiktabeller", "Tables of figures"},
    {"event", "Tilaisuudet", "Evenemang", "Events"},
    {"registration", "Ilmoittautumiset", "Anmälningar", "Registrations"},
    {"material", "Tukimateriaalit", "Stödmaterial", "Support material"},
    {"delivery", "Annettu piloteille", "Getts till piloterna", "Given to pilots"},
    {"offering", "Koulutustarjonta", "Utbildningsutbud", "Offerings"},
};

constexpr Words own[] = {
    {"id", "Tunniste", "ID", "ID"},           {"row", "Rivi", "Rad", "Row"},
    {"column", "Sarake", "Kolumn", "Column"}, {"reason", "Syy", "Orsak", "Reason"},
    {"value", "Arvo", "Värde", "Value"},      {"heading", "Otsikko", "Rubrik", "Heading"},
    {"key", "Avain", "Nyckel", "Key"},
};

constexpr Words reasons[] = {
    {"choice", "ei ole mikään vaihtoehdoista", "är inget av alternativen", "is none of the choices"},
    {"date", "ei ole päivä: kirjoita 2020-02-12 tai 12.2.2020",
     "är ingen dag: skriv 2020-02-12 eller 12.2.2020", "is no day: write 2020-02-12 or 12.2.2020"},
    {"number", "ei ole kokonaisluku", "är inget heltal", "is no whole number"},
    {"money", "ei ole rahasumma", "är ingen penningsumma", "is no sum of money"},
    {"reference", "tällaista ei ole", "någon sådan finns inte", "there is none of this name or ID"},
    {"ambiguous", "monella on tämä nimi: käytä tunnistetta", "flera har det här namnet: använd ID",
     "several have this name: use the ID"},
    {"email", "ei ole sähköpostiosoite", "är ingen e-postadress", "is no e-mail address"},
    {"business_id", "ei ole Y-tunnus", "är inget FO-nummer", "is no business ID"},
    {"formula", "on kaava eikä arvo", "är en formel och inget värde", "is a formula and no value"},
    {"too_long", "on liian pitkä", "är för lång", "is too long"},
    {"id", "ei kelpaa tunnisteeksi", "duger inte som ID", "cannot be an ID"},
    {"repeated", "sama on jo aiemmalla rivillä", "samma finns redan på en tidigare rad",
     "the same stands in an earlier row"},
    {"unnamed", "nimi puuttuu", "namnet saknas", "the name is missing"},
    {"consent", "henkilön suostumus puuttuu", "personens samtycke saknas", "the person's consent is missing"},
    {"trashed", "on roskakorissa", "ligger i papperskorgen", "lies in the trash"},
    {"erased", "henkilön tiedot on poistettu pysyvästi", "personens uppgifter har raderats för gott",
     "the person's data was erased for good"},
    {"submitted", "hakemus on jo jätetty", "ansökan är redan inlämnad", "the application has been submitted"},
};

template <std::size_t count>
QString said(const Words (&table)[count], const QString &key, QStringView language)
{
    for (const Words &words : table)
        if (key == QLatin1String(words.key))
            return QString::fromUtf8(language == u"fi" ? words.fi : language == u"sv" ? words.sv : words.en);
    return {};
}

} // namespace

QString fieldWords(const RecordType &type, const FieldType &field, QStringView language)
{
    const QString own = said(fields, type.key + u'.' + field.key, language);
    const QString words = own.isEmpty() ? said(fields, field.key, language) : own;
    return words.isEmpty() ? QString(field.key) : words;
}

QString choiceWords(const RecordType &type, const FieldType &field, const QString &choice,
                    QStringView language)
{
    const QString ofField = field.key + u'.' + choice;
    const QString own = said(choices, type.key + u'.' + ofField, language);
    const QString words = own.isEmpty() ? said(choices, ofField, language) : own;
    return words.isEmpty() ? choice : words;
}

QString listWords(const RecordType &type, QStringView language)
{
    const QString words = said(listNames, type.key, language);
    return words.isEmpty() ? QString(type.key) : words;
}

QString ownWords(const QString &key, QStringView language)
{
    return said(own, key, language);
}

QString reasonWords(const QString &reason, QStringView language)
{
    const QString words = said(reasons, reason, language);
    return words.isEmpty() ? reason : words;
}

const QStringList &wordLanguages()
{
    static const QStringList languages = {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return languages;
}

} // namespace kopa::lists
