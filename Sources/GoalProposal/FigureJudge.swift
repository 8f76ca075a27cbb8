import DanishText

/// Judges the figures of a theme's answers: how it is, how it is to be, or neither.
struct FigureJudge {
  let year: Int

  /// The figures of a sentence that mean something, in order.
  func figures(in sentence: Sentence, role: QuestionRole) -> [FoundFigure] {
    guard !sentence.isQuestion, !sentence.line.has(Self.cuts) else { return [] }
    return Clause.clauses(of: sentence).flatMap { clause -> [FoundFigure] in
      guard !isAboutIllness(clause, sentence) else { return [] }
      return figures(in: DatedClause(clause, year: year), sentence, role)
    }
  }

  private func figures(
    in clause: DatedClause, _ sentence: Sentence, _ question: QuestionRole
  ) -> [FoundFigure] {
    let figures = Self.mainFigures(FigureReader.figures(in: clause.clause))
    let mood = clause.mood
    guard !figures.isEmpty, !mood.isEvasive, !mood.isHypothetical, !mood.isHearsay, !clause.isOld
    else { return [] }
    return figures.indices.compactMap { place in
      role(at: place, of: figures, clause, question).map { role in
        FoundFigure(
          figure: figures[place], role: role, sentence: sentence,
          words: clause.words(of: figures[place]), score: score(figures[place], clause, question),
          isTimed: clause.isTimed)
      }
    }
  }

  /// *23 af 30 spiser alene mindst fem dage om ugen*: beside a share of a whole the other numbers
  /// of a clause say what is counted, and not how much of it there is.
  private static func mainFigures(_ figures: [Figure]) -> [Figure] {
    let shares = figures.filter { $0.kind.isShare }
    return shares.isEmpty ? figures : shares
  }

  // MARK: Baseline or target

  private func role(
    at place: Int, of figures: [Figure], _ clause: DatedClause, _ question: QuestionRole
  ) -> FoundFigure.Role? {
    let figure = figures[place]
    if isPair(figures, clause) { return roleInPair(figure, isFirst: place == 0, clause) }
    if TargetRule(figure, clause).isWanted {
      return TargetRule(figure, clause).isTarget ? .target : nil
    }
    return BaselineRule(figure, clause, question).holds ? .baseline : nil
  }

  /// *fra 38 % til 60 %*
  private func isPair(_ figures: [Figure], _ clause: DatedClause) -> Bool {
    guard figures.count == 2, figures[0].place.lowerBound > 0,
      figures[1].place.lowerBound - figures[0].place.upperBound <= 1
    else { return false }
    return clause.tokens[figures[0].place.lowerBound - 1].lower == "fra"
      && clause.tokens[figures[1].place.lowerBound - 1].lower == "til"
  }

  private func roleInPair(
    _ figure: Figure, isFirst: Bool, _ clause: DatedClause
  ) -> FoundFigure.Role? {
    // *en karakter fra 1 til 10*
    guard figure.kind != .count || clause.mood.isWanted || clause.isLastYear else { return nil }
    if clause.mood.isWanted { return isFirst ? .baseline : .target }
    return isFirst ? nil : .baseline
  }

  // MARK: What is no figure of a plan

  private static let cuts = [
    "spare", "besparelse", "besparelser", "færre timer", "skåret", "nedskæring", "budgettet",
    "rammebesparelse", "sparerunde",
  ]

  /// Numbers of the sick; but the whole house's absence in per cent is what the theme asks for.
  private func isAboutIllness(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard IllnessWords.isIn(sentence.line) else { return false }
    let isPercent = clause.tokens.contains { $0.text == "%" || $0.lower.hasPrefix("procent") }
    return !isPercent || MentionFinder(sentence, kind: .house).mentions().contains { !$0.isLeader }
  }

  private func score(_ figure: Figure, _ clause: DatedClause, _ question: QuestionRole) -> Int {
    var score = figure.kind.rawValue
    if clause.mood.isToday { score += 3 }
    if clause.isLastYear { score += 2 }
    if figure.kind == .count { score -= 2 }
    switch question {
    case .evidence: score += 4
    case .change: score += 3
    case .account: score -= 1
    default: break
    }
    return score
  }
}
