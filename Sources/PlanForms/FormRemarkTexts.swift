import DanishText
import Language
import PlanModel

/// What is told of remarks, in Danish.
enum FormRemarkTexts {
  private static func place(_ key: String?) -> String { key.map { tr(" ved \($0)") } ?? "" }

  static func kept(_ text: String, _ key: String?) -> String {
    key.map { "\($0): \(text)" } ?? text
  }

  static func kept(_ text: String, by author: String?, _ key: String?) -> String {
    let who = author.map { tr("\($0) skrev") } ?? tr("Note")
    return "\(who)\(place(key)): \(text)"
  }

  static func aside(_ text: String, _ key: String?) -> String {
    tr("Teksten »\(short(text))« står uden for felterne\(place(key)).")
  }

  static func comment(_ text: String, _ author: String?, _ key: String?) -> String {
    let who = author.map { tr("Kommentar fra \($0.mention)") } ?? tr("Note")
    return tr("\(who)\(place(key)): »\(short(text))«")
  }

  static func picture(_ key: String?) -> String {
    tr("Der er et billede\(place(key)). Billeder kan ikke komme med i \(Words.plan.the).")
  }

  static func secondAnswer(_ key: String) -> String {
    tr("Der er to forskellige tekster til \(key). Den ene er brugt.")
  }

  static func missing(_ keys: [String]) -> String {
    let told = keys.prefix(6).joined(separator: ", ") + (keys.count > 6 ? " …" : "")
    return tr(
      """
      \(keys.count == 1 ? tr("Dette felt") : tr("Disse felter")) mangler i skemaet og er som før i \
      \(Words.plan.the): \(told)
      """)
  }

  static func day(_ text: String, _ day: PlanDate, _ key: String) -> String {
    tr("»\(short(text))« ved \(key) er læst som \(day.danish).")
  }

  static func notUnderstood(_ text: String, _ key: String, _ field: String) -> String {
    tr(
      "»\(short(text))« ved \(key) er ikke forstået som \(field.lowercased()). Se på det i \(Words.plan.the)."
    )
  }

  static var hidden: String { tr("Der er skjult tekst i skemaet. Den er ikke læst.") }

  private static func short(_ text: String) -> String { text.mention(atMost: 80) }
}
