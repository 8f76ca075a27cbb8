import PlanModel

/// What stands in the files that are handed out with a ledetråd, and what they are called. The
/// names have no æ, ø and å: they travel through mail programs and memory sticks.
extension Texts {
  enum Pack {
    static let participants = "deltagere.html"
    static let cards = "spoergsmaalskort.html"
    static let emptyPlan = "tom-plan.yaml"
    static let example = "eksempel"

    static var emptyPlanNote: String {
      """
      # En tom \(Words.plan.one). Tag en kopi med jeres eget navn, og begynd med: aarsplan skriv KOPI.yaml

      """
    }

    static func exampleName(_ kind: String) -> String { "Eksempel: \(kind)" }

    static func exampleNote(_ kind: String) -> String {
      """
      # Et eksempel: \(Words.guide.the.genitive) egne eksempelsvar for \(kind). Målene er ikke skrevet.

      """
    }
  }
}
