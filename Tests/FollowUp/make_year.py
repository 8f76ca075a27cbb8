"""Makes a year that has been: 25 goals of eight centres, written at length, and ten strategies.

Usage: make_year.py FOLDER

Writes FOLDER/planer and FOLDER/strategier.yaml; the same every time. `opfølg årsberetning` must tell all
of it on two sheets of A4, and `opfølg mangler` on a page.
"""
import os
import sys

CENTRES = ["Ungecentret", "Bostedet", "Jobcentret", "Skolen ved Engen", "Børnehuset", "Hjemmeplejen",
           "Visitationen", "Aktivitetshuset"]
STRATEGIES = ["Unge-strategien", "Handicappolitikken", "Beskæftigelsesplanen", "Børne- og ungepolitikken",
              "Sundhedspolitikken", "Værdighedspolitikken", "Integrationspolitikken", "Frivillighedspolitikken",
              "Boligstrategien", "Politik for medborgerskab"]
STATUSES = ["nået", "nået", "delvist nået", "ikke nået", "på vej", "ingen nye data", "nået", None]
TITLES = ["Ingen ung begynder forfra som 18-årig", "Én plan pr. borger, også når flere er med",
          "Første samtale ligger i den første uge", "Flere spiser med ved det fælles bord om onsdagen"]
REMARK = ("Vi nåede det i de to store afdelinger, men ikke i den lille, hvor to stillinger stod tomme fra marts til "
          "september. Siden oktober har en vikar ringet til alle, og det har hjulpet. Næste år begynder vi i januar og "
          "holder fast i listen på kontoret. Ungerådet har bedt om at være med fra begyndelsen.")


def slug(name):
    return name.lower().replace(" ", "-").replace("ø", "oe").replace("å", "aa").replace("æ", "ae")


def register():
    lines = ["format: strategier/1", "id: fb-strategier", "titel: Opfølgning på strategier og politikker", "udvalg:",
             "  - { id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-03-17, 2020-06-23, 2020-10-27] }",
             "  - { id: fsu, navn: Familie- og Socialudvalget, møder: [2020-03-20, 2020-06-19, 2020-11-06] }",
             "strategier:"]
    for number, name in enumerate(STRATEGIES):
        committee, day = [("bsu", "2020-10-27"), ("fsu", "2020-11-06")][number % 2]
        lines += [f"  - id: {slug(name)}", f"    titel: {name}", "    periode: { fra: 2018-01-01 }",
                  "    ejer: Ungechefen", "    opfølgning:",
                  "      - { id: status, form: årlig status, frist: 2019-11, gentages: hvert år,"
                  f" udvalg: [{committee}] }}"]
        if number != 9:
            lines += ["    forelagt:",
                      f"      - {{ opfølgning: status, om: 2020-11, udvalg: {committee}, dato: {day},"
                      f" udfald: taget til efterretning, sag: 2020-0{number + 11} }}"]
    return lines


def guide():
    lines = ["format: ledetråd/1", "id: ramme", "titel: Strategier 2020", "år: 2020", "strategier: fb-strategier",
             "temaer:"]
    return lines + [f"  - {{ id: {slug(name)}, titel: {name}, strategi: {slug(name)} }}" for name in STRATEGIES]


def goal(number):
    status = STATUSES[number % len(STATUSES)]
    lines = [f"  - id: M{number + 1}", f"    titel: {TITLES[number % 4]}", f"    tema: {slug(STRATEGIES[number % 9])}",
             "    tegn:",
             f"      - {{ tegn: Samtaler inden en uge, udgangspunkt: {20 + number} %, målsætning: 90 %,"
             " kilde: fagsystemet }",
             "    ansvarlig: Teamkoordinator", "    frist: 2020-12-01"]
    if number == 24:
        lines.append("    udgået: { dato: 2020-05-04, begrundelse: Skolerne var lukket og tallet kan ikke bruges,"
                     " accepteret-af: Karen Lund }")
    elif status:
        more = {"ingen nye data": ", næste: 2021-02-01"}.get(status, "")
        remark = "" if number == 3 else f", bemærkning: \"{REMARK}\""
        lines += ["    opfølgning:",
                  f"      - {{ dato: 2020-12-0{number % 8 + 1}, status: {status}, målt: {50 + number} %{more}{remark} }}"]
    return lines


def main(folder):
    os.makedirs(os.path.join(folder, "planer"))

    def write(name, lines):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    write("strategier.yaml", register())
    write("planer/ramme.yaml", guide())
    for number, name in enumerate(CENTRES):
        goals = [line for own in range(25) if own % 8 == number for line in goal(own)]
        write(f"planer/{slug(name)}.yaml", [
            "format: årsplan/1", "ledetråd: ramme", "år: 2020", "status: godkendt",
            f"center: {{ id: {slug(name)}, navn: {name}, type: tilbud, leder: Ib Dahl }}", "lokale-mål:", *goals])


if __name__ == "__main__":
    main(sys.argv[1])
