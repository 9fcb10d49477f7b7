#!/usr/bin/env python3
"""Writes register.json, the register that ships with Kopa, from a folder with the team's facts.

usage: core/network/make_register.py FOLDER

FOLDER holds pilots.json (the page of the thirteen pilots) and municipalities-2020.csv (Statistics Finland's
division of 2020, CC BY 4.0). The note templates come from templates/ beside this script. The same input gives the
same bytes. Raise VERSION with every change of the output: stores then lay the new register under people's edits.
"""
import csv
import json
import re
import sys
from pathlib import Path

VERSION = 3
PROJECT_FROM, PROJECT_TO = "2020-01-01", "2021-12-31"

KINDS = {
    "municipality": "municipality",
    "joint municipal authority for education": "joint_authority_education",
    "joint municipal authority (business development)": "joint_authority_business",
    "limited company": "limited_company",
    "university of applied sciences": "university_of_applied_sciences",
    "municipal enterprise": "municipal_enterprise",
    "institution": "institution",
}
NOTE_KINDS = ["visit", "interview", "workshop", "observation", "idea"]
LANGUAGES = ["fi", "sv", "en"]
# Fee in cents a pilot and year (the project's page) with Finland's general VAT in hundredths of a percent.
FEE_RATES = {
    "2020": {"from": "2020-01-01", "net": 500000, "vat": 2400, "grounds": "Kuntaliitto, Koulutus palveluna"},
    "2024-09": {"from": "2024-09-01", "net": 500000, "vat": 2550, "grounds": "arvonlisäverolaki 1501/1993, 84 §"},
}


def filled(**fields):
    return {key: value for key, value in fields.items() if value not in ("", None, [])}


def day_before(day):
    year, month, date = day.split("-")
    if (month, date) != ("01", "01"):
        raise ValueError(f"a change in the middle of a year: {day}")
    return f"{int(year) - 1}-12-31"


def later_changes(text):
    """What became of a municipality after 2020, from the sentence in the file."""
    if not text:
        return {}
    if merged := re.fullmatch(r"merged into (\d{3}) \S+ (\d{4}-\d\d-\d\d)", text):
        return {"valid_to": day_before(merged[2]), "merged_into": merged[1]}
    if moved := re.fullmatch(r"region from (\d{4}): (\d\d) \S+", text):
        return {"later_region": moved[2], "later_region_from": f"{moved[1]}-01-01"}
    if missing := re.fullmatch(r"not in the (\d{4}) division .*", text):
        return {"missing_by": int(missing[1])}
    raise ValueError(f"an unknown kind of change: {text}")


def municipalities(rows):
    return {
        row["code"]: filled(
            name_fi=row["name_fi"],
            name_sv=row["name_sv"],
            name_en=row["name_en"],
            languages=row["languages_2020"],
            region=row["region_code"],
            region_fi=row["region_fi"],
            region_sv=row["region_sv"],
            region_en=row["region_en"],
            subregion=row["subregion_code"],
            subregion_fi=row["subregion_fi"],
            subregion_sv=row["subregion_sv"],
            population=int(row["population_20191231"]),
            **later_changes(row["change_after_2020"]),
        )
        for row in rows
    }


def organisations(facts):
    def one(organisation):
        maintainer = organisation.get("maintained_by", {})
        return filled(
            kind=KINDS[organisation["kind"]],
            name_fi=organisation["fi"],
            name_sv=organisation["sv"],
            name_en=organisation.get("en"),
            abbreviation=organisation.get("abbr"),
            business_id=organisation.get("business_id"),
            municipality=organisation.get("municipality_code"),
            maintainer=maintainer.get("org") or organisation.get("owner"),
            maintainer_name=maintainer.get("fi"),
        )

    return {organisation["id"]: one(organisation) for organisation in facts["organisations"]}


def pilots(facts):
    def one(pilot):
        levels = {level.replace(" ", "_") for theme in pilot["themes"] for level in theme.get("levels", [])}
        return filled(
            number=pilot["no"],
            name_fi=pilot["name"]["fi"],
            name_sv=pilot["name"]["sv"],
            name_en=pilot["name"]["en"],
            lead=pilot["lead"]["org"],
            themes=sorted(theme["id"] for theme in pilot["themes"]),
            levels=sorted(levels),
        )

    return {pilot["id"]: one(pilot) for pilot in facts["pilots"]}


def memberships(facts, municipality_records, organisation_records):
    result = {}
    for pilot in facts["pilots"]:
        for participant in pilot["participants"]:
            code = organisation_records[participant].get("municipality")
            ends = municipality_records[code].get("valid_to") if code else None
            result[f"{pilot['id']}.{participant}"] = {
                "pilot": pilot["id"],
                "organisation": participant,
                "from": PROJECT_FROM,
                "to": min(ends or PROJECT_TO, PROJECT_TO),
            }
    return result


def themes(facts):
    return {
        theme["id"]: filled(name_fi=theme["fi"], name_sv=theme["sv"], name_en=theme["en"])
        for theme in facts["themes"]
    }


def contacts(facts):
    return {
        f"{pilot['id']}.contact{number}": filled(
            pilot=pilot["id"],
            organisation=contact["org"],
            title_fi=contact["title_fi"],
            title_sv=contact["title_sv"],
            title_en=contact["title_en"],
        )
        for pilot in facts["pilots"]
        for number, contact in enumerate(pilot["contacts"], start=1)
    }


def calls():
    """The built-in call: its last day and length are the project page's, the hour is the end of that day."""
    return {
        "call2019": {
            "name_fi": "Pilottihaku 2019",
            "name_sv": "Ansökan om att bli pilot 2019",
            "name_en": "Call for pilots 2019",
            "deadline": "2019-12-13T23:59:00+02:00",
            "time_zone": "Europe/Helsinki",
            "limit": 5000,
        }
    }


def templates(folder):
    return {
        f"{kind}.{language}": {
            "kind": kind,
            "language": language,
            "text": (folder / f"{kind}.{language}.md").read_text(encoding="utf-8"),
        }
        for kind in NOTE_KINDS
        for language in LANGUAGES
    }


def register(source, here):
    facts = json.loads((source / "pilots.json").read_text(encoding="utf-8"))
    with open(source / "municipalities-2020.csv", encoding="utf-8", newline="") as file:
        municipality_records = municipalities(csv.DictReader(file))
    organisation_records = organisations(facts)
    return {
        "pilot": pilots(facts),
        "organisation": organisation_records,
        "membership": memberships(facts, municipality_records, organisation_records),
        "theme": themes(facts),
        "contact": contacts(facts),
        "municipality": municipality_records,
        "call": calls(),
        "fee_rate": FEE_RATES,
        "template": templates(here / "templates"),
    }


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(path, records):
    """One record a line, so that a change of the register reads as what it is."""
    types = []
    for type_key, by_id in records.items():
        rows = ",\n".join(f"{line(record_id)}:{line(by_id[record_id])}" for record_id in sorted(by_id))
        types.append(f"{line(type_key)}:{{\n{rows}\n}}")
    path.write_text(f'{{"version":{VERSION},"records":{{\n' + ",\n".join(types) + "\n}}\n", encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    here = Path(__file__).parent
    write(here / "register.json", register(Path(sys.argv[1]), here))


if __name__ == "__main__":
    main()
