import Language
import PlanModel

/// What stands in the files that are handed out with a ledetråd, and what they are called. The
/// names have no æ, ø and å: they travel through mail programs and memory sticks.
extension Texts {
  enum Pack {
    static var participants: String { tr("deltagere.html") }
    static var cards: String { tr("spoergsmaalskort.html") }
    static var emptyPlan: String { tr("tom-plan.yaml") }
    static var example: String { tr("eksempel") }

    static var emptyPlanNote: String {
      tr(
        """
        # En tom \(Words.plan.one). Tag en kopi med jeres eget navn, og begynd med: aarsplan skriv KOPI.yaml

        """)
    }

    static func exampleName(_ kind: String) -> String { tr("Eksempel: \(kind)") }

    static func exampleNote(_ kind: String) -> String {
      tr(
        """
        # Et eksempel: \(Words.guide.the.genitive) egne eksempelsvar for \(kind). Målene er ikke skrevet.

        """)
    }
  }
}
