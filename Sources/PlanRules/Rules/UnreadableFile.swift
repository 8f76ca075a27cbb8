import Language
import PlanModel

/// A file that cannot be read as text, or not as YAML. The reader itself reports it.
struct UnreadableFile: Rule {
  let about = RuleAbout(
    id: "ulæselig-fil", level: .error,
    title: tr("Filen kan ikke læses"),
    finds: tr(
      """
      Filen er ikke gemt som UTF-8, den er ikke gyldig YAML, den er for stor, eller den bruger \
      noget som \(Words.fullPlan.a) ikke har brug for (mærker med &, henvisninger med *, flere dokumenter \
      i samme fil). En fil er for stor når den fylder over 4 MB eller har over 32 \
      niveauer. \(Words.plan.a.capital) er det også med over 1.000 mål, 5.000 svar, 1.000 punkter i en af de andre \
      lister, 500 punkter i en liste i et mål eller 50.000 felter og punkter i alt. \(Words.guide.a.capital) er \
      det også med over 100 \(Words.theme.many) eller 50 spørgsmål i \(Words.theme.a). Det der er for meget, bliver \
      ikke læst, men det bliver stående i filen.
      """),
    why: tr(
      """
      Det der ikke kan læses, kan ingen tælle med. \(Words.plan.the.capital) mangler så i overblikket selv om den \
      er afleveret.
      """),
    mend: tr(
      """
      Gå til den linje som meddelelsen nævner. Ofte er det et kolon midt i en sætning, et \
      anførselstegn der ikke er lukket, eller et tabulatortegn i stedet for mellemrum. Sæt \
      en tekst med særlige tegn i anførselstegn. Gem filen som UTF-8.
      """),
    fix: tr(
      """
      Filer i Windows-1252 gemmes som UTF-8, tabulatorer bliver til mellemrum, krøllede \
      anførselstegn om en værdi bliver lige, og en sætning med kolon eller # sættes i \
      anførselstegn.
      """),
    isFirm: true,
    triggers: .file(
      """
      format: årsplan/1
      ledetråd: "eksempel-2016
      """),
    passes: .plan(#"ledetråd: "eksempel-2016""#))
}
