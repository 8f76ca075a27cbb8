/// Tells who of those named is to do something.
///
/// A name alone says nothing: citizens, children, relatives and colleagues who are ill are named,
/// too. Only whoever stands as the one who does, in a sentence about what is to come, is found; and
/// nobody who is anywhere named along with illness.
struct PersonJudge {
  let kind: CentreKind
  /// First names that are named with illness, or as citizens.
  private let barred: Set<String>

  init(kind: CentreKind, sentences: [Sentence]) {
    self.kind = kind
    barred = Set(
      sentences.filter { IllnessWords.isIn($0.line) || CitizenWords.areIn($0.line) }
        .flatMap { MentionFinder($0, kind: kind).mentions().flatMap(\.names) })
  }

  /// Who is to do something in a sentence.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - isPlanned: Whether the sentence or its question is about what is to come.
  /// - Returns: Each of them, in order.
  func people(in sentence: Sentence, isPlanned: Bool) -> [FoundPerson] {
    guard !sentence.isQuestion, !IllnessWords.isIn(sentence.line) else { return [] }
    return MentionFinder(sentence, kind: kind).mentions().compactMap { mention in
      guard mention.names.allSatisfy({ !barred.contains($0) }), !isCitizen(mention, sentence),
        let score = score(mention, sentence, isPlanned)
      else { return nil }
      let tokens = sentence.tokens[mention.place]
      guard let first = tokens.first, let last = tokens.last else { return nil }
      return FoundPerson(
        mention: mention, sentence: sentence,
        words: first.range.lowerBound..<last.range.upperBound, score: score)
    }
  }

  private func isCitizen(_ mention: Mention, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let before = mention.place.lowerBound - 1
    let after = mention.place.upperBound
    if before >= 0, CitizenWords.titles.contains(tokens[before].lower) { return true }
    guard after + 1 < tokens.count else { return false }
    // *Poul fra Kvickly* works elsewhere.
    if tokens[after].lower == "fra", tokens[after + 1].isCapitalized { return true }
    // *Karen på 84*, *Karen (15)*
    return ["på", "("].contains(tokens[after].lower) && tokens[after + 1].kind == .number
  }

  private func score(_ mention: Mention, _ sentence: Sentence, _ isPlanned: Bool) -> Int? {
    let base = mention.isLeader ? 0 : mention.names.isEmpty ? 3 : 4
    if !mention.isLeader, isNamedResponsible(mention, sentence) { return base + 6 }
    guard isPlanned, isDoer(mention, sentence) else { return nil }
    return base
  }

  // MARK: Said in so many words

  private static let labels: Set = ["ansvarlig", "tovholder", "hvem", "ansvar", "ansvarlige"]

  private func isNamedResponsible(_ mention: Mention, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let start = mention.place.lowerBound
    if start >= 2, tokens[start - 1].text == ":", Self.labels.contains(tokens[start - 2].lower) {
      return true
    }
    if start >= 2, tokens[start - 1].lower == "er", Self.labels.contains(tokens[start - 2].lower) {
      return true
    }
    var duty = tokens[mention.place.upperBound...]
    // *Karin Holst som er afsnitsleder tager fat*
    if ["som", "der"].contains(duty.first?.lower), duty.count > 4,
      !Self.isDuty(duty.prefix(8))
    {
      duty = duty.dropFirst(3)
    }
    let rest = WordLine(duty.prefix(8))
    return rest.begins(Self.duties) && !Mood(rest).isNegated
  }

  private static func isDuty(_ tokens: some Sequence<Token>) -> Bool {
    WordLine(tokens).begins(duties)
  }

  private static let duties = [
    "er tovholder", "er ansvarlig", "har ansvaret", "står for", "sørger for", "holder øje",
    "følger tallet", "tager sig af", "tager den", "er ansvarlige", "er tovholdere", "følger op",
    "har opgaven", "skal stå for", "holder hånd i hanke", "holder styr på", "der sørger for",
    "der står for", "der gør det", "tager fat", "sætter det i gang", "går i gang", "skal sørge for",
    "vil stå for", "tager ansvaret",
  ]

  // MARK: As the one who does

  private func isTitled(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let first = tokens[mention.place.lowerBound]
    return !mention.names.isEmpty && !mention.names.contains(first.lower)
  }

  private func isDoer(_ mention: Mention, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let (start, end) = (mention.place.lowerBound, mention.place.upperBound)
    if let verb = verb(tokens, from: end),
      isAction(
        verb, tokens, isLeader: mention.isLeader, isTitled: isTitled(mention, tokens))
    {
      return !isReported(tokens, start)
    }
    // *I uge 4 ringer Mette*
    guard start > 0, !mention.isLeader else { return false }
    return ActionVerbs.present.contains(tokens[start - 1].lower) && start > 1
  }

  /// The verb behind a name, past brackets and *fra kontoret*.
  private func verb(_ tokens: [Token], from end: Int) -> Int? {
    var place = end
    if place < tokens.count, tokens[place].text == "(" {
      while place < tokens.count, tokens[place].text != ")" { place += 1 }
      place += 1
    }
    if place + 1 < tokens.count, ["fra", "i", "på"].contains(tokens[place].lower) {
      place += tokens[place + 1].lower == "team" ? 3 : 2
    }
    while place < tokens.count, ["selv", "og", "jeg", "så", "også"].contains(tokens[place].lower) {
      place += 1
    }
    return tokens.indices.contains(place) ? place : nil
  }

  /// Any verb in the present that says more than how somebody is or what they think.
  private func isVerb(_ word: String) -> Bool {
    word == "får" || (word.hasSuffix("er") && word.count > 3 && !Self.states.contains(word))
  }

  private static let states: Set = [
    "bliver", "kommer", "siger", "mener", "savner", "oplever", "føler", "ligger", "hedder",
    "mangler", "kender", "fylder", "elsker", "glæder", "arbejder", "ønsker", "håber", "tænker",
    "efter", "eller", "under", "over", "sidder", "fortæller", "klager", "skælder", "regner",
    "venter", "forventer", "undrer", "bestemmer", "forstår", "plejer", "lider", "fejler",
  ]

  private func isAction(
    _ place: Int, _ tokens: [Token], isLeader: Bool, isTitled: Bool
  ) -> Bool {
    let verb = tokens[place].lower
    if ["vil", "skal"].contains(verb) {
      return !isLeader && place + 1 < tokens.count
        && !["have", "ikke", "gerne", "være"].contains(tokens[place + 1].lower)
    }
    if verb == "er" {
      return !isLeader && place + 1 < tokens.count
        && ["med", "ude", "på", "klar", "der"].contains(tokens[place + 1].lower)
    }
    let next = place + 1 < tokens.count ? tokens[place + 1].lower : ""
    let isKnown = ActionVerbs.present.contains(verb)
    return (isKnown || (isTitled && isVerb(verb))) && next != "ikke"
  }

  /// *siger Bente*
  private func isReported(_ tokens: [Token], _ start: Int) -> Bool {
    start > 0
      && ["siger", "sagde", "mener", "som", "fra", "til", "med", "for", "når", "hvis", "da"]
        .contains(
          tokens[start - 1].lower)
  }
}
