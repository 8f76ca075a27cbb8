/// Tells a figure that says how it is.
struct BaselineRule {
  private let figure: Figure
  private let clause: DatedClause
  private let question: QuestionRole

  init(_ figure: Figure, _ clause: DatedClause, _ question: QuestionRole) {
    (self.figure, self.clause, self.question) = (figure, clause, question)
  }

  var holds: Bool {
    // In one citizen's story numbers tell of one citizen.
    if question == .effect, !figure.kind.isShare { return false }
    switch figure.kind {
    case .ratio, .share, .percent:
      return figure.value < 100 && !isOnceTold && (isNow || !isAboutSteps) && !isThreshold
    case .frequency: return isNow || (question != .account && !isAboutSteps)
    case .duration: return isNow || isMeasure
    case .count: return (isNow || isOfThem) && !isAboutSteps && isCounted
    }
  }

  private var isNow: Bool {
    clause.mood.isToday || clause.isLastYear || (question == .evidence && clause.isTimed)
  }

  /// What they can try, or stop, is full of numbers that no sign speaks of.
  private var isAboutSteps: Bool { [.firstStep, .stop].contains(question) }

  /// *fravær over 10 %* says who is counted.
  private var isThreshold: Bool {
    figure.kind == .percent && ["over", "under", "end"].contains(clause.before(figure))
  }

  /// *8 af os kan*: how it is, where nothing says that it was.
  private var isOfThem: Bool {
    endsInThem && !clause.mood.isPast && !clause.line.has(["år"])
      && !clause.line.has(["der er", "er der", "vi er", "i alt"])
  }

  private var endsInThem: Bool {
    ["dem", "os"].contains(clause.tokens[figure.place.upperBound - 1].lower)
  }

  /// Of a single day: *Vi var 8 ud af 9 den torsdag*.
  private var isOnceTold: Bool {
    clause.line.has(["den dag", "den torsdag", "engang", "dengang", "for nogle år siden"])
  }

  private var isMeasure: Bool {
    // *Sagsbehandlingstiden. 61 dage …*
    (question == .evidence && figure.place.lowerBound == 0)
      || clause.line.hasWord(beginning: Self.measures)
      || clause.line.has(["går der", "gik der", "der går", "der gik", "om at"])
  }

  private static let measures = [
    "ventetid", "sagsbehandlingstid", "varighed", "gennemsnit", "gns",
  ]

  /// A bare number: only with a thing behind it, or as the answer to *nu*.
  private var isCounted: Bool {
    if clause.before(figure) == ":" || endsInThem || isOfLastYear { return true }
    if question == .evidence, clause.tokens.count <= 5 { return true }
    return clause.isThing(at: figure.place.upperBound) && question != .account
      && clause.line.words.count <= 12
  }

  /// *Vi havde 26 i 2015*
  private var isOfLastYear: Bool {
    let next = figure.place.upperBound
    return next + 1 < clause.tokens.count && clause.tokens[next].lower == "i"
      && clause.tokens[next + 1].year == clause.lastYear
  }
}
