import Language
import PlanModel

/// A file that does not say that it is a plan. The reader itself reports it.
struct UnknownFormat: Rule {
  let about = RuleAbout(
    id: "ukendt-format", level: .error,
    title: tr("Filen siger ikke at den er \(Words.fullPlan.a)"),
    finds: tr("Feltet »format« mangler, eller der står noget andet end »årsplan/1«."),
    why: tr(
      """
      Formatet fortæller hvordan resten af filen skal læses, også om nogle år når formatet har \
      ændret sig.
      """),
    mend: tr("Skriv »format: årsplan/1« øverst i filen."),
    isFirm: true,
    triggers: .plan("format: årsplan/9"),
    passes: .plan("format: årsplan/1"))
}
