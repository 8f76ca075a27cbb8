import PlanModel

/// What a sitting says, in Danish.
enum Texts {
  static func draftKept(_ time: String) -> String { "Kladden er gemt \(time)" }
  static var draftNotKept: String {
    """
    Det kunne ikke gemmes, heller ikke som kladde. Det står stadig på siden. Lad siden være åben, og sig \
    det til den der holder kurset.
    """
  }
  static let draftNowhere = "Der er ikke noget spørgsmål her mere."
}
