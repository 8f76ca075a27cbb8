import Language
import PlanModel

/// A text that ends too early: because of a #, or because the file does. The reader itself reports it.
struct TruncatedText: Rule {
  let about = RuleAbout(
    id: "afkortet-tekst", level: .warning,
    title: tr("En tekst er skåret over"),
    finds: tr(
      """
      En tekst uden anførselstegn hvor der midt i står et mellemrum og et # lige foran et ord \
      eller et tal. Så er resten af linjen en note for computeren og ikke en del af teksten. Og en fil \
      der slutter midt i en linje.
      """),
    why: tr("Resten af sætningen forsvinder uden at nogen får det at vide."),
    mend: tr(
      """
      Sæt hele teksten i anførselstegn. Er det en note, så skriv et mellemrum efter #. Så er \
      ingen i tvivl. Bed om at få filen sendt igen hvis slutningen mangler.
      """),
    fix: tr("Hele teksten, til linjens slutning, sættes i anførselstegn."),
    triggers: .goal("titel: Vi vil være #1 i byen"),
    passes: .goal("titel: Vi vil være nummer 1 # aftalt i januar"))
}
