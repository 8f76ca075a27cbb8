import PlanModel

/// What is said where two people have written in one plan.
extension Texts {
  static func merged(_ conflicts: Int) -> String {
    switch conflicts {
    case 0: "En anden har skrevet i planen imens. Begges ændringer er med."
    case 1: "En anden har skrevet i planen imens. Ét sted har I rettet i det samme:"
    default: "En anden har skrevet i planen imens. \(conflicts) steder har I rettet i det samme:"
    }
  }

  static func bothChanged(_ place: String, _ mine: String?, _ theirs: String?) -> String {
    """
    \(place)
    Din udgave (den står i planen nu): \(mine ?? removed)
    Den andens udgave: \(theirs ?? removed)
    """
  }

  private static let removed = "(slettet)"

  static func removedByThem(_ place: String) -> String {
    "\(place): den anden har slettet det du har rettet. Din rettelse står der stadig."
  }

  static func removedByMe(_ place: String) -> String {
    "\(place): du har slettet det den anden har rettet. Den andens rettelse står der stadig."
  }

  static func renumbered(_ mine: String, _ theirs: String) -> String {
    "I har begge skrevet et nyt mål \(mine). Den andens mål hedder nu \(theirs)."
  }

  static func deleted(_ names: [String]) -> String {
    """
    Den anden har slettet noget som du ikke har rettet i: \(names.joined(separator: "; ")). Det \
    ligger i en tidligere udgave af planen. Skriv :fortryd for at få det tilbage nu.
    """
  }

  static func bothWrote(_ place: String) -> String { "\(place): I har begge skrevet her." }
  static let ours = "Vores (det står i planen nu)"
  static let theirs = "Deres"
  static let mergeChoice = "Hvad skal der stå?"
  static let keepOurs = "Behold vores"
  static let takeTheirs = "Tag deres"
  static let takeBoth = "Begge"
  static let oursKept = "Vores bliver stående. Deres ligger i den tidligere udgave af planen."
  static let theirsTaken = "Deres står i planen nu. Skriv :fortryd for at få vores tilbage."
  static let bothTaken =
    "Begge står i planen nu. Ret dem til med :tilbage, eller fortryd med :fortryd."
  static let mergeChoiceHelp = """
    En anden har gemt planen mens du skrev, og I har rettet i det samme. Intet er tabt: det du \
    skrev, står i planen nu, og planen som den anden gemte den, ligger som en tidligere udgave. \
    Vælg med et tal, eller tryk Enter for at beholde det der står.
    """
}
