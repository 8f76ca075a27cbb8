import PlanModel

extension Texts {
  /// What is said before a ledetråd is written, and of its file.
  enum Authoring {
    static let choose = "Hvad vil du begynde med?"
    static func goOn(_ title: String) -> String { "Skriv videre i \(title)" }
    static func from(_ title: String, year: Int) -> String { "Lav \(year) ud fra \(title)" }
    static let fromNothing = "Begynd helt forfra"
    static let tooFewPlans = """
      Der er for få planer til at vise hvordan spørgsmålene blev brugt: fem er det mindste.
      """
    static var tooMuch: String {
      """
      Med det ville der være mere i \(Words.guide.the) end en fil kan rumme. Det seneste er ikke gemt; resten er \
      som før.
      """
    }
  }
}
