import DanishText
import Language
import PlanModel

/// A key that the format does not know. The reader itself reports it.
struct UnknownField: Rule {
  let about = RuleAbout(
    id: "ukendt-felt", level: .warning,
    title: tr("Et felt som programmet ikke kender"),
    finds:
      tr(
        "Et feltnavn der ikke findes i \(Words.fullPlan.a). Reglen foreslår det felt der ligner mest."
      ),
    why: tr(
      """
      Som regel er det en slåfejl, og så bliver det der står i feltet, ikke læst. Felter I selv \
      har fundet på, bliver stående i filen, men ingen regler tjekker dem.
      """),
    mend: tr("Ret navnet. Er feltet jeres eget, kan advarslen få lov at stå."),
    fix: tr("En slåfejl der kun kan betyde ét felt, rettes."),
    spoken: { Message.spoken($0) },
    triggers: .goal("ansvalig: Mette Holm"),
    passes: .goal("ansvarlig: Mette Holm"))
}

private enum Message {
  static func spoken(_ finding: Finding) -> String {
    guard case .key(let name)? = finding.path.steps.last else { return finding.message }
    let start = tr("Programmet kender ikke »\(name.mention)«.")
    return finding.suggestion.map { tr("\(start) Mente du »\($0)«?") }
      ?? tr("\(start) Det bliver stående i filen, men det tæller ikke med.")
  }
}
