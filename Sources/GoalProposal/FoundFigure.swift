import DanishText

/// A figure with what tells whether it is a baseline or a target.
struct FoundFigure {
  enum Role { case baseline, target }

  var figure: Figure
  var role: Role
  var sentence: Sentence
  /// The bytes in the answer.
  var words: Range<Int>
  /// How sure; greater is better.
  var score: Int
  /// Whether a month, a week or a year stands with it.
  var isTimed: Bool
}

/// Judges the figures of a theme's answers: how it is, how it is to be, or neither.
struct FigureJudge {
  let year: Int

  /// The figures that mean something, in order.
  func figures(in sentence: Sentence, role: QuestionRole, isBeginning: Bool) -> [FoundFigure] {
    guard !sentence.isQuestion, !sentence.line.has(Self.cuts), sentence.line.words.count < 60
    else { return [] }
    return Clause.clauses(of: sentence).flatMap { clause -> [FoundFigure] in
      guard !Self.isAboutIllness(clause, sentence) else { return [] }
      return figures(in: clause, sentence, role)
    }
  }

  private func figures(
    in clause: Clause, _ sentence: Sentence, _ role: QuestionRole
  ) -> [FoundFigure] {
    let figures = Self.mainFigures(FigureReader.figures(in: clause))
    let mood = clause.mood
    guard !figures.isEmpty, !mood.isEvasive, !mood.isHypothetical, !mood.isHearsay,
      !isOld(clause)
    else { return [] }
    return figures.indices.compactMap { place in
      let figure = figures[place]
      guard let kind = self.role(figure, at: place, of: figures, clause, role) else { return nil }
      return FoundFigure(
        figure: figure, role: kind, sentence: sentence,
        words: words(figure, clause),
        score: score(figure, clause, role), isTimed: isTimed(clause))
    }
  }

  /// *23 af 30 spiser alene mindst fem dage om ugen*: beside a share of a whole the other numbers
  /// of a clause say what is counted, and not how much of it there is.
  private static func mainFigures(_ figures: [Figure]) -> [Figure] {
    let shares = figures.filter { $0.kind.rawValue >= Figure.Kind.share.rawValue }
    return shares.isEmpty ? figures : shares
  }

  /// The figure's bytes; a bare number takes the thing that it counts with it.
  private func words(_ figure: Figure, _ clause: Clause) -> Range<Int> {
    let end = figure.place.upperBound
    let takesThing =
      figure.kind == .count && end - figure.place.lowerBound == 1 && isThing(end, clause)
    return clause.tokens[figure.place.lowerBound].range.lowerBound
      ..< clause.tokens[takesThing ? end : end - 1].range.upperBound
  }

  private func isThing(_ place: Int, _ clause: Clause) -> Bool {
    guard place < clause.tokens.count else { return false }
    let token = clause.tokens[place]
    return token.kind == .word && token.lower.count >= 4 && !Self.sizes.contains(token.lower)
      && !Self.noThings.contains(token.lower)
  }

  private static let noThings: Set = [
    "sidste", "hvis", "fordi", "eller", "inden", "efter", "siden", "skal", "endnu", "igen",
  ]

  /// What was so two years ago or earlier says nothing of today.
  private func isOld(_ clause: Clause) -> Bool {
    let years = clause.tokens.compactMap(\.year)
    return !years.isEmpty && years.allSatisfy { $0 < year - 1 }
  }

  private func isTimed(_ clause: Clause) -> Bool {
    clause.tokens.contains {
      $0.year != nil || PlanDateWords.months.contains($0.lower)
    } || clause.tokens.indices.dropLast().contains {
      clause.tokens[$0].lower == "uge" && clause.tokens[$0 + 1].kind == .number
    }
  }

  private func isDated(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.year == year - 1 }
  }

  private func role(
    _ figure: Figure, at place: Int, of figures: [Figure], _ clause: Clause,
    _ question: QuestionRole
  ) -> FoundFigure.Role? {
    if isPair(place, of: figures, clause) {
      // *en karakter fra 1 til 10*
      guard figure.kind != .count || clause.mood.isWanted || isDated(clause) else { return nil }
      guard clause.mood.isWanted else { return place == 0 ? nil : .baseline }
      return place == 0 ? .baseline : .target
    }
    let isWanted =
      clause.mood.isWanted || isPlanned(clause) || clause.line.has(Self.targetCues) || isLimited(figure, clause)
    if isWanted, !clause.line.has(["i dag", "lige nu", "nu er", "idag"]) {
      return isTarget(figure, clause) ? .target : nil
    }
    return isBaseline(figure, clause, question) ? .baseline : nil
  }

  /// *fra 38 % til 60 %*
  private func isPair(_ place: Int, of figures: [Figure], _ clause: Clause) -> Bool {
    guard figures.count == 2, clause.line.has(["fra"]), clause.line.has(["til"]) else {
      return false
    }
    let (first, second) = (figures[0], figures[1])
    let before = first.place.lowerBound - 1
    return before >= 0 && clause.tokens[before].lower == "fra"
      && second.place.lowerBound - first.place.upperBound <= 1
      && clause.tokens[second.place.lowerBound - 1].lower == "til"
  }

  // MARK: Targets

  private static let targetCues = [
    "op på", "ned på", "op til", "ned til", "håber på", "regner med", "næste år",
    "vil nå", "er realistisk", "vi siger", "må højst", "må være", "bør være", "ambitionen",
    "må gerne være", "bør det være", "skal over", "skal under", "vil under", "vil over", "kravet", "ned under", "op over", "skal være", "skal det være", "når målet", "det bliver",
    "i december", "skal nå", "skal have", "skal helst", "skal ned", "skal op", "er målet",
  ]

  private func isTarget(_ figure: Figure, _ clause: Clause) -> Bool {
    let isNamed =
      clause.line.has(Self.targetCues) || clause.mood.isNextYear || isPlanned(clause)
      || clause.line.words.contains {
        $0.hasSuffix("målet") || $0 == "mål" || $0 == "målsætning"
      }
    return isNamed || isLimited(figure, clause)
  }

  /// What is said of the plan's own year is to come.
  private func isPlanned(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.year == year } && !clause.mood.isPast
  }

  /// *højst 10*, *mindst 20 af dem*
  private func isLimited(_ figure: Figure, _ clause: Clause) -> Bool {
    ["højst", "mindst", "maks"].contains(clause.tokens[figure.place.lowerBound].lower)
  }

  // MARK: Baselines

  private func isBaseline(
    _ figure: Figure, _ clause: Clause, _ question: QuestionRole
  ) -> Bool {
    let isNow =
      clause.mood.isToday || isDated(clause) || (question == .evidence && isTimed(clause))
    // What they can try, or stop, is full of numbers that no sign speaks of.
    let isAboutSteps = [.firstStep, .stop].contains(question)
    // In one citizen's story numbers tell of one citizen.
    if question == .effect, figure.kind.rawValue < Figure.Kind.share.rawValue { return false }
    switch figure.kind {
    case .ratio, .share, .percent:
      return figure.value < 100 && !isOnceTold(clause) && (isNow || !isAboutSteps)
        && !isThreshold(figure, clause)
    case .frequency: return isNow || (question != .account && !isAboutSteps)
    case .duration: return isNow || Self.isMeasure(clause)
    case .count:
      return (isNow || isOfThem(figure, clause)) && !isAboutSteps
        && isCounted(figure, clause, question)
    }
  }

  /// *fravær over 10 %* says who is counted.
  private func isThreshold(_ figure: Figure, _ clause: Clause) -> Bool {
    let before = figure.place.lowerBound - 1
    return figure.kind == .percent && before >= 0
      && ["over", "under", "end"].contains(clause.tokens[before].lower)
  }

  /// *8 af os kan*: how it is, where nothing says that it was.
  private func isOfThem(_ figure: Figure, _ clause: Clause) -> Bool {
    let last = clause.tokens[figure.place.upperBound - 1].lower
    return ["dem", "os"].contains(last) && !clause.mood.isPast && !clause.line.has(["år"])
      && !clause.line.begins(["der er", "vi er"])
  }

  /// Of a single day: *Vi var 8 ud af 9 den torsdag*.
  private func isOnceTold(_ clause: Clause) -> Bool {
    clause.line.has(["den dag", "den torsdag", "engang", "dengang", "for nogle år siden"])
  }

  private static func isMeasure(_ clause: Clause) -> Bool {
    clause.line.hasWord(beginning: [
      "ventetid", "sagsbehandlingstid", "varighed", "gennemsnit", "gns", "parcelhus",
    ]) || clause.line.has(["går der", "gik der", "der går", "der gik", "om at"])
  }

  /// A bare number: only with a thing behind it, or as the answer to *nu*.
  private func isCounted(_ figure: Figure, _ clause: Clause, _ question: QuestionRole) -> Bool {
    let next = figure.place.upperBound
    let isLabelled =
      figure.place.lowerBound > 0 && clause.tokens[figure.place.lowerBound - 1].text == ":"
    if isLabelled { return true }
    if clause.tokens[figure.place].contains(where: { ["dem", "os"].contains($0.lower) }) { return true }
    // *Vi havde 26 i 2015*
    if next + 1 < clause.tokens.count, clause.tokens[next].lower == "i",
      clause.tokens[next + 1].year == year - 1
    {
      return true
    }
    let isAnswer = question == .evidence && clause.tokens.count <= 5
    return isAnswer || (isThing(next, clause) && question != .account && clause.line.words.count <= 12)
  }

  /// How big a house is, which no goal changes.
  private static let sizes: Set = [
    "børn", "elever", "beboere", "borgere", "brugere", "gange", "sidste", "lærere", "pædagoger",
    "medlemmer", "familier", "timer", "henvendelser", "ledige", "unge",
  ]

  // MARK: Numbers of the sick, and cuts

  private static let cuts = [
    "spare", "besparelse", "besparelser", "færre timer", "skåret", "nedskæring", "budgettet",
    "rammebesparelse", "sparerunde",
  ]

  private static func isAboutIllness(_ clause: Clause, _ sentence: Sentence) -> Bool {
    // The whole house's sickness absence in per cent is what the theme asks for.
    if clause.tokens.contains(where: { $0.text == "%" || $0.lower.hasPrefix("procent") }) {
      return false
    }
    return IllnessWords.isIn(sentence.line)
  }

  private func score(_ figure: Figure, _ clause: Clause, _ question: QuestionRole) -> Int {
    var score = figure.kind.rawValue
    if clause.mood.isToday { score += 3 }
    if isDated(clause) { score += 2 }
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
