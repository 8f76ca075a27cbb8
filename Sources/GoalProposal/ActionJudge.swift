/// Tells which sentence says what they will do first.
struct ActionJudge {
  /// Whether a date ahead stands in a sentence.
  let isDated: (Sentence) -> Bool
  /// Whether somebody in it is to do something.
  let hasDoer: (Sentence) -> Bool

  /// How plainly a sentence says it; nil where it does not.
  func score(_ sentence: Sentence, role: QuestionRole, isRefused: Bool) -> Int? {
    guard !isRefused, !sentence.isQuestion, sentence.wordCount >= (role == .firstStep ? 2 : 3),
      !IllnessWords.isIn(sentence.line)
    else { return nil }
    let mood = Mood(sentence.line)
    guard !mood.isEvasive, !isDoubtful(sentence), !isOver(sentence) else { return nil }
    var score = commitment(sentence)
    let isDated = isDated(sentence)
    if role == .firstStep {
      if isBareStep(sentence) || (isDated && sentence.number == 0) { score = max(score, 4) }
      guard score >= 2 else { return nil }
      return max(3, score) + (isDated ? 1 : 0) + (sentence.number == 0 ? 1 : 0) + 3
    }
    if isDated { score += 2 }
    if [.change, .stop, .evidence, .picture].contains(role) { score += 1 }
    return score >= 5 ? score : nil
  }

  /// Over and done; *vi har ondt, så vi prøver* is not.
  private func isOver(_ sentence: Sentence) -> Bool {
    let main = Clause.clauses(of: sentence).first?.mood ?? Mood(sentence.line)
    return main.isPast && !isPlan(sentence)
  }

  private func isPlan(_ sentence: Sentence) -> Bool {
    sentence.line.has(["vi prøver", "så vi prøver", "vi begynder", "vi starter"])
  }

  private func isDoubtful(_ sentence: Sentence) -> Bool {
    let main = Clause.clauses(of: sentence).first?.line ?? sentence.line
    return Mood(main).isHypothetical || (Mood(main).isNegated && !isTurned(sentence))
      || main.begins(["hvis", "er der", "kan vi", "har vi"])
  }

  /// *vi sender det ikke, men lægger …*
  private func isTurned(_ sentence: Sentence) -> Bool {
    sentence.line.has(["i stedet", "ikke men", "ikke ud men", "ikke mere men"])
      || Clause.clauses(of: sentence).dropFirst().contains {
        $0.line.begins(["men"]) && $0.line.words.contains(where: ActionVerbs.present.contains)
      }
  }

  private static let general = [
    "vil gerne blive", "gerne have", "vil gerne være", "skal være", "skal have været",
    "om et år", "regner med", "skal kunne", "skal turde", "vil have at", "ønsker at",
  ]

  private func commitment(_ sentence: Sentence) -> Int {
    guard !sentence.line.has(Self.general) else { return 0 }
    let words = sentence.line.words
    var score = hasDoer(sentence) ? 3 : isTurnedToDate(sentence) || isPassive(sentence) ? 2 : 0
    for (place, word) in words.enumerated()
    where ["vi", "jeg", "alle"].contains(word) && !isSubordinate(words, place) {
      let near =
        [place - 1, place + 1, place + 2].filter(words.indices.contains).map { words[$0] }
      if near.contains(where: ActionVerbs.beginning.contains) { score = max(score, 4) }
      if near.contains(where: ActionVerbs.present.contains) { score = max(score, 2) }
      if near.contains("holder"), words.contains("op") { score = max(score, 4) }
      if let modal = near.firstIndex(where: ["vil", "skal", "tør"].contains), modal >= 0,
        words[place...].prefix(6).contains(where: {
          ActionVerbs.infinitive.contains($0) || $0 == "have"
        })
      {
        score = max(score, words[place...].prefix(6).contains("prøve") ? 4 : 3)
      }
    }
    return score
  }

  /// *Prøves i uge 4*
  private func isPassive(_ sentence: Sentence) -> Bool {
    sentence.line.words.first.map { first in
      first.hasSuffix("s") && ActionVerbs.infinitive.contains(String(first.dropLast()))
    } ?? false
  }

  /// *Fra august siger vi farvel i hånden*: a date first, and then what we do.
  private func isTurnedToDate(_ sentence: Sentence) -> Bool {
    let words = sentence.line.words
    guard let place = words.prefix(8).firstIndex(of: "vi"), place > 1,
      ["fra", "efter", "inden", "senest", "i"].contains(words[0]), isDated(sentence)
    else { return false }
    return words[place - 1].hasSuffix("er")
      && !["er", "mener", "regner"].contains(words[place - 1])
  }

  /// *når vi spørger*
  private func isSubordinate(_ words: [String], _ place: Int) -> Bool {
    place > 0 && Self.subjunctions.contains(words[place - 1])
  }

  private static let subjunctions: Set = [
    "når", "hvis", "som", "hvad", "hvor", "da", "fordi", "mens", "hvordan", "inden", "før",
  ]

  /// Whether *vi* or *jeg* is to do something in a sentence, by its verb.
  func isCommitted(_ sentence: Sentence) -> Bool { commitment(sentence) >= 2 }

  /// *Ringe til far først*, *Give dem nøglen en fredag*, *Et bord og to stole i haven*: in answer to
  /// what they can try.
  private func isBareStep(_ sentence: Sentence) -> Bool {
    let words = sentence.line.words
    guard let first = words.first(where: { $0 != "at" }) else { return false }
    if ActionVerbs.infinitive.contains(first) { return true }
    return sentence.number == 0 && sentence.wordCount <= 14 && commitment(sentence) == 0
      && !["det", "den", "de", "vi", "jeg", "januar", "ingenting", "intet"].contains(first)
  }
}
