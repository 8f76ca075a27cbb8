import PlanModel

/// A block that is to be: what it is, and how long it may take. Its texts are written when its minutes
/// are known.
struct CoursePiece {
  /// What is done in it.
  enum Work {
    case welcome
    case why
    /// Questions of a theme, each on one's own.
    case writing(Theme, round: Int)
    /// The answers, two and two or in groups.
    case talk(Theme, round: Int)
    /// What the others found, of one theme or of several.
    case plenary([Theme])
    case goal
    case exchange
    case gaps
    case firstDate
    case goodbye
  }

  let work: Work
  let form: WorkForm
  let span: Elastic
  var questions: [Question] = []
}

/// Pieces that belong together: no break comes between them.
struct CoursePart {
  var pieces: [CoursePiece]
  /// Whether what comes next leans on it, so that a break after it is not welcome.
  var leadsOn = false

  var least: Int { pieces.reduce(0) { $0 + $1.span.least } }

  func minutes(at pace: Double) -> Double {
    pieces.reduce(0) { $0 + $1.span.minutes(at: pace) }
  }
}

extension [CoursePart] {
  /// What all of them take at a pace, in minutes.
  func minutes(at pace: Double) -> Double { reduce(0) { $0 + $1.minutes(at: pace) } }

  /// The pace at which they take so many minutes; 0 to 2.
  func pace(for minutes: Int) -> Double {
    var (slow, fast) = (0.0, 2.0)
    for _ in 0..<40 {
      let middle = (slow + fast) / 2
      if self.minutes(at: middle) < Double(minutes) { slow = middle } else { fast = middle }
    }
    return (slow + fast) / 2
  }
}
