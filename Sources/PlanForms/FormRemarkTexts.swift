import DanishText
import PlanModel

/// What is told of remarks, in Danish.
enum FormRemarkTexts {
  private static func place(_ key: String?) -> String { key.map { " ved \($0)" } ?? "" }

  static func kept(_ text: String, _ key: String?) -> String {
    key.map { "\($0): \(text)" } ?? text
  }

  static func kept(_ text: String, by author: String?, _ key: String?) -> String {
    let who = author.map { "\($0) skrev" } ?? "Note"
    return "\(who)\(place(key)): \(text)"
  }

  static func aside(_ text: String, _ key: String?) -> String {
    "Teksten »\(short(text))« står uden for felterne\(place(key))."
  }

  static func comment(_ text: String, _ author: String?, _ key: String?) -> String {
    let who = author.map { "Kommentar fra \($0.mention)" } ?? "Note"
    return "\(who)\(place(key)): »\(short(text))«"
  }

  static func picture(_ key: String?) -> String {
    "Der er et billede\(place(key)). Billeder kan ikke komme med i \(Words.plan.the)."
  }

  static func secondAnswer(_ key: String) -> String {
    "Der er to forskellige tekster til \(key). Den ene er brugt."
  }

  static func missing(_ keys: [String]) -> String {
    let told = keys.prefix(6).joined(separator: ", ") + (keys.count > 6 ? " …" : "")
    return """
      \(keys.count == 1 ? "Dette felt" : "Disse felter") mangler i skemaet og er som før i \
      \(Words.plan.the): \(told)
      """
  }

  static func day(_ text: String, _ day: PlanDate, _ key: String) -> String {
    "»\(short(text))« ved \(key) er læst som \(day.danish)."
  }

  static func notUnderstood(_ text: String, _ key: String, _ field: String) -> String {
    "»\(short(text))« ved \(key) er ikke forstået som \(field.lowercased()). Se på det i \(Words.plan.the)."
  }

  static let hidden = "Der er skjult tekst i skemaet. Den er ikke læst."

  private static func short(_ text: String) -> String { text.mention(atMost: 80) }
}
