import PlanModel

/// What a sitting says, in Danish.
enum Texts {
  static func draftKept(_ time: String) -> String { "Det du skriver, er sikret kl. \(time)" }
  static var draftNotKept: String {
    """
    Det kunne ikke gemmes, heller ikke midlertidigt. Det står stadig på siden. Lad siden være åben, og sig \
    det til underviseren.
    """
  }
  static let draftNowhere = "Der er ikke noget spørgsmål her mere."
}
