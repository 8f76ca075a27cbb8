import Language
import PlanModel

/// What is said where two people have written in one plan.
extension Texts {
  static func merged(_ conflicts: Int) -> String {
    switch conflicts {
    case 0: tr("En anden har skrevet i \(Words.plan.the) imens. Begges ændringer er med.")
    case 1: tr("En anden har skrevet i \(Words.plan.the) imens. Ét sted har I rettet i det samme:")
    default:
      tr(
        "En anden har skrevet i \(Words.plan.the) imens. \(conflicts) steder har I rettet i det samme:"
      )
    }
  }

  static func bothChanged(
    _ place: String, _ mine: String?, _ theirs: String?, bothStand: Bool
  ) -> String {
    if bothStand {
      return tr(
        """
        \(place): begge tekster står i \(Words.plan.the) nu.
        \(Self.mine): \(mine ?? removed)
        \(Self.theirs): \(theirs ?? removed)
        """)
    }
    return """
      \(place)
      \(ours): \(mine ?? removed)
      \(Self.theirs): \(theirs ?? removed)
      """
  }

  private static var removed: String { tr("(slettet)") }

  static func removedByThem(_ place: String) -> String {
    tr("\(place): den anden har slettet det du har rettet. Din rettelse står der stadig.")
  }

  static func removedByMe(_ place: String) -> String {
    tr("\(place): du har slettet det den anden har rettet. Den andens rettelse står der stadig.")
  }

  static func renumbered(_ mine: String, _ theirs: String) -> String {
    tr("I har begge skrevet et nyt mål \(mine). Den andens mål har fået nummer \(theirs).")
  }

  static func deleted(_ names: [String]) -> String {
    tr(
      """
      Den anden har slettet noget som du ikke har rettet i: \(names.joined(separator: "; ")). Det \
      ligger i en tidligere udgave af \(Words.plan.the). Skriv :fortryd for at få det tilbage nu.
      """)
  }

  static func bothWrote(_ place: String) -> String { tr("\(place): I har begge skrevet her.") }
  static var ours: String { tr("Dit (det står i \(Words.plan.the) nu)") }
  static var theirs: String { tr("Den andens") }
  static var mine: String { tr("Dit") }
  static var mergeChoice: String { tr("Hvad skal der stå?") }
  static var keepOurs: String { tr("Behold dit") }
  static var takeTheirs: String { tr("Tag den andens") }
  static var takeBoth: String { tr("Behold begge dele") }
  static var oursKept: String {
    tr("Dit bliver stående. Den andens ligger i den tidligere udgave af \(Words.plan.the).")
  }
  static var theirsTaken: String {
    tr("Den andens står i \(Words.plan.the) nu. Skriv :fortryd for at få dit tilbage.")
  }
  static var bothTaken: String {
    tr(
      "Begge dele står i \(Words.plan.the) nu. Skriv :tilbage for at rette dem til, eller :fortryd for at fortryde."
    )
  }
  static var oursAlone: String { tr("Dit står i \(Words.plan.the) nu.") }
  static var bothStandHelp: String {
    tr(
      """
      En anden har gemt \(Words.plan.the) mens du skrev, og I har skrevet i det samme. Intet er tabt: begge \
      dele står i \(Words.plan.the) lige nu, først den andens og så dit. Tal gerne sammen om det. I kan altid rette \
      teksten bagefter.
      """)
  }
  static var mergeChoiceHelp: String {
    tr(
      """
      En anden har gemt \(Words.plan.the) mens du skrev, og I har rettet i det samme. Intet er tabt: det du \
      skrev, står i \(Words.plan.the) nu, og \(Words.plan.the) som den anden gemte \(Words.plan.it), ligger som en tidligere udgave. \
      Vælg med et tal, eller tryk Enter for at beholde det der står.
      """)
  }
}
