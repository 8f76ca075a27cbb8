import Language
import PlanModel

/// What a sitting says, in Danish.
enum Texts {
  static func draftKept(_ time: String) -> String { tr("Det du skriver, er sikret kl. \(time)") }
  static var draftNotKept: String {
    tr(
      """
      Det kunne ikke gemmes, heller ikke midlertidigt. Det står stadig på siden. Lad siden være åben, og sig \
      det til underviseren.
      """)
  }
  static var yourWords: String { tr("Det du skrev") }
  static var homeless: String {
    tr(
      "Det spørgsmål findes ikke mere. Kopiér dine ord over i det svar hvor de hører hjemme."
    )
  }
  static var draftNowhere: String { tr("Der er ikke noget spørgsmål her mere.") }
}
