import DanishText
import Language
import PlanModel

/// A CPR number in a text that everybody gets.
struct GuideNumbers: GuideRule {
  static let id = "cpr-nummer"
  static let level = Level.error

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.told.filter { !CPRNumber.hits(in: $0.text).isEmpty }
      .map { finding($0.path, Message.number) }
  }
}

private enum Message {
  static var number: String {
    tr(
      "Her står noget der ligner et CPR-nummer (\(CPRNumber.mask)). Slet det før \(Words.guide.the) sendes ud."
    )
  }
}
