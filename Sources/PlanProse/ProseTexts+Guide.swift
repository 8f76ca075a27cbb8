import DanishText
import PlanModel

extension ProseTexts {
  static let help = "Hjælp"
  static let followUpQuestions = "Uddybning"
  static func example(from centreKind: String?) -> String {
    centreKind.nonEmpty.map { "Eksempel · \($0)" } ?? "Eksempel"
  }
  static let onShortWay = "den korte vej"
  static let required = "Hvad planerne skal leve op til"
  static let calendar = "Kalender"

  static func caseNumber(_ number: String) -> String { "sag \(number)" }

  /// `3 temaer, 18 spørgsmål, cirka 85 minutter`.
  static func extent(of guide: Ledetraad) -> String {
    let questions = guide.themes.flatMap(\.questions)
    let minutes = questions.compactMap(\.minutes).reduce(0, +)
    let parts = [
      TextFigures.counted(guide.themes.count, "tema", "temaer"),
      "\(questions.count) spørgsmål", minutes > 0 ? "cirka \(minutes) minutter i alt" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  static func heritage(_ heritage: Heritage, from origin: String?) -> String {
    let word = heritage.rawValue.prefix(1).uppercased() + heritage.rawValue.dropFirst()
    return origin.nonEmpty.map { "\(word) fra \($0)" } ?? word
  }

  /// `samspil-1 · cirka 5 minutter · den korte vej`.
  static func details(of question: Question) -> String {
    let minutes = question.minutes.map { $0 == 1 ? "cirka 1 minut" : "cirka \($0) minutter" }
    let short = question.isCore ? onShortWay : nil
    return [question.id, minutes, short].compactMap(\.self).joined(separator: " · ")
  }

  /// One sentence for each thing that is asked of plans.
  static func requirements(_ requirements: Requirements) -> [String] {
    let perTheme = bounds(requirements.fewestGoalsPerTheme, requirements.mostGoalsPerTheme)
    let inAll = bounds(requirements.fewestGoals, requirements.mostGoals)
    let levels = requirements.levels.sorted { $0.key < $1.key }
      .map { "Reglen \($0.key): \($0.value?.rawValue ?? "slået fra")." }
    return [perTheme.map { "\($0) mål for hvert tema." }, inAll.map { "\($0) mål i hele planen." }]
      .compactMap(\.self) + levels
  }

  private static func bounds(_ fewest: Int?, _ most: Int?) -> String? {
    switch (fewest, most) {
    case (let fewest?, let most?): fewest == most ? "\(most)" : "\(fewest) til \(most)"
    case (let fewest?, nil): "Mindst \(fewest)"
    case (nil, let most?): "Højst \(most)"
    case (nil, nil): nil
    }
  }
}
