/// Tells which sentence says what is to be different.
struct AimJudge {
  /// How plainly a sentence says it.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - role: What its question asks for.
  ///   - count: How many sentences the answer has.
  ///   - isRefused: Whether the answer says that nobody knows, or will.
  /// - Returns: Greater is plainer; nil where it does not say it.
  func score(_ sentence: Sentence, role: QuestionRole, count: Int, isRefused: Bool) -> Int? {
    let mood = Mood(sentence.line)
    guard !sentence.isQuestion, !mood.isEvasive, !IllnessWords.isIn(sentence.line),
      sentence.wordCount >= 3, !isLabel(sentence)
    else { return nil }
    let cue = cue(sentence)
    if cue > 0 { return isDoubtful(sentence) ? nil : cue + weight(role) }
    guard !isRefused, !mood.isHypothetical || sentence.line.has(["at kunne"]),
      !startsWithCondition(sentence)
    else { return nil }
    return answer(sentence, role, count).map { $0 + weight(role) }
  }

  private func isDoubtful(_ sentence: Sentence) -> Bool {
    sentence.line.has(["hvis", "måske", "tror"])
      || (Mood(sentence.line).isHypothetical
        && !sentence.line.has(["at kunne", "kunne tænke", "drømmer om at"]))
  }

  private func startsWithCondition(_ sentence: Sentence) -> Bool {
    sentence.line.begins(["hvis", "men hvis", "og hvis"])
  }

  /// *nu: 14*
  private func isLabel(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { $0.text == ":" } && sentence.wordCount <= 3
      && !sentence.line.begins(["om et år"])
  }

  private func weight(_ role: QuestionRole) -> Int {
    switch role {
    case .change: 4
    case .effect: 3
    case .ability: 2
    case .picture: 1
    case .account: -2
    default: 0
    }
  }

  // MARK: Said in so many words

  private func cue(_ sentence: Sentence) -> Int {
    let line = sentence.line
    if Mood(line).isNextYear || line.has(["om et års tid", "når året er omme", "ved årets udgang"])
    {
      return 6
    }
    if line.has(Self.worked) { return 6 }
    if line.has(Self.wishes) { return 4 }
    if line.has(["skal"]), line.has(Self.abilities) { return 4 }
    // *Flere forældre skal være med i hverdagen.*
    if line.begins(["flere", "færre", "alle", "ingen"]), line.words.prefix(6).contains("skal") {
      return 4
    }
    if line.has(["målet er", "vores mål er", "drømmen er", "mål er at"]) { return 5 }
    return 0
  }

  private static let worked = [
    "når det har virket", "når det virker", "når det er lykkedes", "når indsatsen har virket",
    "når indsatsen virker", "når vi er lykkedes", "når vi lykkes",
  ]

  private static let wishes = [
    "forestiller mig at", "forestiller os at", "drømmer om at", "tænke os at", "tænke mig at",
    "vil vi lave om", "vil vi ændre", "vil have at", "gerne have at", "ønsker at", "ønsker os at",
    "vil gerne blive",
    "skal være lettere", "skal være nemmere", "skal blive", "vil gerne derhen", "skal opleve",
    "skal føle", "skal mærke", "skal ikke længere", "gerne vil opnå", "vil gerne nå",
    "vil gerne dertil", "håber at", "skal have lyst",
  ]

  private static let abilities = ["kunne", "turde", "vide", "kende", "opleve", "tro på"]

  // MARK: Said in answer to the question

  private static let account = [
    "i dag", "sidste år", "i 2014", "i 2015", "vi har", "vi er", "det er", "det var", "der er",
    "jeg tænker på", "den elev", "vi regner", "vi måler", "vi vil ikke", "svært", "det kræver",
    "det har", "det gjorde", "ikke relevant", "sådan er", "det sker", "antal",
  ]

  private func answer(_ sentence: Sentence, _ role: QuestionRole, _ count: Int) -> Int? {
    let line = sentence.line
    let startsAt = line.begins(["at", "så at", "fx at"])
    switch role {
    case .change:
      guard startsAt || (count == 1 && isWish(sentence)) else { return nil }
      return startsAt ? 3 : 1
    case .ability:
      let startsSo = startsAt || line.begins(["turde", "vide", "kunne", "tro", "have prøvet"])
      return startsSo ? 3 : nil
    case .effect:
      guard !line.begins(Self.account), !Mood(line).isPast else { return nil }
      return startsAt ? 3 : isSubject(sentence) ? 2 : nil
    default: return nil
    }
  }

  /// Whether it reads as something that is not so yet.
  private func isWish(_ sentence: Sentence) -> Bool {
    !sentence.line.begins(Self.account) && !Mood(sentence.line).isPast
      && sentence.wordCount >= 5
  }

  private static let groups: Set = [
    "børn", "forældre", "familier", "elever", "unge", "borgere", "beboere", "brugere", "ledige",
    "pårørende", "ældre",
  ]

  /// *Hun kan …*, *Læreren kan selv …*, *Barnet er med …*: the citizen first.
  private func isSubject(_ sentence: Sentence) -> Bool {
    guard let first = sentence.line.words.first,
      !Mood(sentence.line).isNegated || sentence.number == 0
    else { return false }
    let isPerson =
      ["han", "hun", "de", "borgeren", "barnet", "man"].contains(first)
      || Self.groups.contains(first)
      || (first.hasSuffix("en") || first.hasSuffix("ne") || first.hasSuffix("et"))
        && first.count > 4
    return isPerson && sentence.wordCount >= 4
  }
}
