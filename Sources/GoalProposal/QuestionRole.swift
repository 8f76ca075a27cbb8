/// What a question asks for, told from its own words; any ledetråd may ask.
enum QuestionRole {
  /// What is to be different.
  case change
  /// What is different when it has worked.
  case effect
  /// What people must be able to first.
  case ability
  /// What one would see.
  case picture
  /// What is to be tried first.
  case firstStep
  /// What to stop.
  case stop
  /// What can be counted.
  case evidence
  /// What was done, what others say, what may be wrong: how it is, and no wish.
  case account
  case other

  init(_ question: String) {
    let line = WordLine(question)
    self = Self.cues.first { line.has($0.phrases) }?.role ?? .other
  }

  /// The first that fits counts.
  private static let cues: [(role: QuestionRole, phrases: [String])] = [
    (.account, ["tage fejl", "tager fejl", "regner med"]),
    (.stop, ["holde op", "lade ligge", "undvære", "stoppe med", "slippe"]),
    (.firstStep, ["det mindste", "prøve", "første skridt", "begynde med"]),
    (.evidence, ["tælle", "tælles", "måle", "måles", "tegn", "tal", "hvordan ved i"]),
    (.account, ["sidste uge", "for nylig", "gjorde i", "fortælle", "undre", "sidst"]),
    (.ability, ["kunne vide eller turde", "turde", "lære"]),
    (.effect, ["når jeres indsats har virket", "har virket", "i hverdagen"]),
    (.change, ["anderledes", "lettere", "bedre", "ændre", "om et år"]),
    (.picture, ["kan man se", "lykkedes", "ser man"]),
  ]
}
