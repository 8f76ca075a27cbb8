import PlanModel

/// How a course is put together: how often all are heard, and whether goals are exchanged.
struct CourseShape {
  /// After how many themes all come together.
  let themesPerPlenary: Int
  /// Whether the first goals are read by others.
  let exchangesGoals: Bool
  /// How many take part; nil where nobody knows.
  let participants: Int?

  /// Longer than this nobody writes alone, in minutes.
  private static let longestWriting = 20
  /// Fewer than this are no groups.
  private static let fewestForGroups = 6
  /// How long it takes to write down what a theme without questions means, in minutes.
  private static let themeAlone = 5

  /// The parts of a course with these questions of each theme.
  func parts(_ themes: [(theme: Theme, questions: [Question])]) -> [CoursePart] {
    let opening = CoursePart(pieces: [
      CoursePiece(work: .welcome, form: .plenary, span: Elastic(3, 5, 10)),
      CoursePiece(work: .why, form: .plenary, span: Elastic(4, 10, 15)),
    ])
    let goals = 20 + 20 * max(themes.count - 1, 0)
    let goal = CoursePart(
      pieces: [CoursePiece(work: .goal, form: .alone, span: Elastic(10, 20, goals))],
      leadsOn: exchangesGoals)
    let exchange = CoursePart(pieces: [
      CoursePiece(work: .exchange, form: .pair, span: Elastic(5, 8, 20))
    ])
    let ending = CoursePart(pieces: [
      CoursePiece(work: .gaps, form: .alone, span: Elastic(5, 10, 20)),
      CoursePiece(work: .firstDate, form: .alone, span: Elastic(3, 5, 12)),
      CoursePiece(work: .goodbye, form: .plenary, span: Elastic(2, 5, 10)),
    ])
    return [opening] + themeParts(themes) + [goal] + (exchangesGoals ? [exchange] : []) + [ending]
  }

  private func themeParts(
    _ themes: [(theme: Theme, questions: [Question])]
  ) -> [CoursePart] {
    var parts: [CoursePart] = []
    var unheard: [Theme] = []
    for (number, item) in themes.enumerated() {
      let rounds = Self.rounds(of: item.questions)
      unheard.append(item.theme)
      for (round, questions) in rounds.enumerated() {
        let isLast = round == rounds.count - 1
        let inGroup = isGroup(theme: number, round: round, of: rounds.count)
        var part = CoursePart(
          pieces: [
            Self.writing(item.theme, round, questions),
            talk(item.theme, round, questions, inGroup: inGroup),
          ], leadsOn: true)
        if isLast, unheard.count == themesPerPlenary || number == themes.count - 1 {
          part.pieces.append(Self.plenary(unheard, questions))
          part.leadsOn = false
          unheard = []
        }
        parts.append(part)
      }
    }
    return parts
  }

  /// Every other theme is spoken of in groups; of several rounds, the last.
  private func isGroup(theme: Int, round: Int, of rounds: Int) -> Bool {
    if let participants, participants < Self.fewestForGroups { return false }
    return rounds > 1 ? round == rounds - 1 : theme % 2 == 1
  }

  private static func writing(
    _ theme: Theme, _ round: Int, _ questions: [Question]
  ) -> CoursePiece {
    let minutes = questions.reduce(0) { $0 + $1.courseMinutes }
    return CoursePiece(
      work: .writing(theme, round: round), form: .alone,
      span: Elastic(questions.isEmpty ? themeAlone : minutes), questions: questions)
  }

  private func talk(
    _ theme: Theme, _ round: Int, _ questions: [Question], inGroup: Bool
  ) -> CoursePiece {
    CoursePiece(
      work: .talk(theme, round: round), form: inGroup ? .group : .pair,
      span: inGroup ? Elastic(7, 11, 25) : Elastic(5, 8, 16), questions: questions.weightiest)
  }

  private static func plenary(_ themes: [Theme], _ questions: [Question]) -> CoursePiece {
    CoursePiece(
      work: .plenary(themes), form: .plenary,
      span: themes.count > 1 ? Elastic(4, 8, 20) : Elastic(3, 6, 15),
      questions: themes.count > 1 ? [] : questions.weightiest)
  }

  /// The questions in rounds of about the same length, none too long to sit through.
  static func rounds(of questions: [Question]) -> [[Question]] {
    let whole = questions.reduce(0) { $0 + $1.courseMinutes }
    let count = min(max((whole + longestWriting - 1) / longestWriting, 1), max(questions.count, 1))
    var rounds: [[Question]] = [[]]
    var done = 0
    for question in questions {
      let middle = done + question.courseMinutes / 2
      if !rounds[rounds.count - 1].isEmpty, middle * count >= whole * rounds.count {
        rounds.append([])
      }
      rounds[rounds.count - 1].append(question)
      done += question.courseMinutes
    }
    return rounds
  }
}

extension Question {
  /// How long it takes to write an answer, in minutes; within what a course can give.
  var courseMinutes: Int { min(max(minutes ?? Self.usualMinutes, 1), Self.mostMinutes) }

  /// Where a ledetråd does not say how long an answer takes.
  private static let usualMinutes = 5
  /// No question of a course takes longer.
  private static let mostMinutes = 20
}

extension [Question] {
  /// The one that is talked about: of the core the one that takes longest; none where there are none.
  fileprivate var weightiest: [Question] {
    let asked = contains(where: \.isCore) ? filter(\.isCore) : self
    let most = asked.map(\.courseMinutes).max()
    return asked.first { $0.courseMinutes == most }.map { [$0] } ?? []
  }
}
