import PlanModel

/// How far the questions are, and how long the rest takes.
enum Progress {
  /// Minutes for a question of which the ledetråd says nothing.
  private static let usualMinutes = 5

  /// The progress at a question.
  static func block(at question: Question, _ scene: Scene) -> Block {
    let questions = scene.guide.themes.flatMap(\.questions)
    let number = (questions.firstIndex { $0.id == question.id } ?? 0) + 1
    let open = questions.filter { ReflectionStep(question: $0).mark(scene) == .open }
    let planned = open.reduce(0) { $0 + ($1.minutes ?? usualMinutes) }
    let minutes = Int((Double(planned) * scene.pace).rounded())
    return .progress(
      done: questions.count - open.count, total: questions.count,
      text: Texts.progress(number, of: questions.count, minutes: minutes))
  }

  /// How much longer (above 1) or shorter than planned this leader takes, from the answers of
  /// this sitting; between a quarter and three times.
  static func pace(seconds: Int, plannedMinutes: Int) -> Double {
    guard plannedMinutes >= 8 else { return 1 }
    return min(3, max(0.25, Double(seconds) / Double(plannedMinutes * 60)))
  }
}
