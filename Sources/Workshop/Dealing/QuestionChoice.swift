import PlanModel

/// Which questions a course has time for: the core first, and of each theme about as many.
struct QuestionChoice {
  /// How roomy it must be for the other questions of the core: 0 is the least, 1 the usual.
  private static let paceForCore = 0.5
  /// How roomy it must be for the questions that are not of the core.
  private static let paceForAll = 1.3

  private let shape: CourseShape
  private let minutes: Int
  private(set) var themes: [Theme]
  private var chosen: Set<String> = []

  /// Chooses for a course of some minutes of work.
  init(_ themes: [Theme], shape: CourseShape, minutes: Int) {
    (self.themes, self.shape, self.minutes) = (themes, shape, minutes)
    takeFirsts()
    take(\.isCore, pace: Self.paceForCore)
    if hasCore { take({ _ in true }, pace: Self.paceForAll) }
  }

  /// The themes with their chosen questions.
  var questions: [(theme: Theme, questions: [Question])] {
    themes.map { theme in (theme, theme.questions.filter { chosen.contains($0.id) }) }
  }

  /// Whether all questions of the core are among them.
  var hasCore: Bool {
    themes.allSatisfy { $0.courseCore.allSatisfy { chosen.contains($0.id) } }
  }

  /// One question of each theme; where not even that fits, the last themes are left out.
  private mutating func takeFirsts() {
    while true {
      chosen = Set(themes.compactMap { $0.courseCore.first?.id })
      if themes.count < 2 || fits(at: 0) { return }
      themes.removeLast()
    }
  }

  /// Further questions, one of each theme in turn, as long as they fit.
  private mutating func take(_ isWanted: (Question) -> Bool, pace: Double) {
    var isOpen = themes.map { _ in true }
    while isOpen.contains(true) {
      for (number, theme) in themes.enumerated() where isOpen[number] {
        let wanted = theme.questions.filter(isWanted)
        let next = (wanted.isEmpty ? theme.courseCore : wanted)
          .first { !chosen.contains($0.id) }
        guard let next else {
          isOpen[number] = false
          continue
        }
        chosen.insert(next.id)
        if !fits(at: pace) {
          chosen.remove(next.id)
          isOpen[number] = false
        }
      }
    }
  }

  private func fits(at pace: Double) -> Bool {
    shape.parts(questions).minutes(at: pace) <= Double(minutes)
  }
}

extension Theme {
  /// Its questions for those who have little time; all where none are marked.
  var courseCore: [Question] {
    let core = questions.filter(\.isCore)
    return core.isEmpty ? questions : core
  }
}
