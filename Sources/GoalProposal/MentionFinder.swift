import DanishText
/// Finds whoever is named in a sentence.
struct MentionFinder {
  let kind: CentreKind
  private let tokens: [Token]

  init(_ sentence: Sentence, kind: CentreKind) {
    self.kind = kind
    tokens = sentence.tokens
  }

  /// All of them, in order; *Mette og Lars* is one.
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var place = 0
    while place < tokens.count {
      if var mention = single(at: place) {
        join(&mention)
        mentions.append(mention)
        place = mention.place.upperBound
      } else {
        place += 1
      }
    }
    return mentions
  }

  /// *A og B*, *A, B og C*.
  private func join(_ mention: inout Mention) {
    let next = mention.place.upperBound
    guard next + 1 < tokens.count, ["og", "&", "+", "samt"].contains(tokens[next].lower),
      !mention.isLeader, let other = single(at: next + 1)
    else { return }
    mention.place = mention.place.lowerBound..<other.place.upperBound
    mention.names += other.names
  }

  private func single(at start: Int) -> Mention? {
    if tokens[start].lower == "jeg" {
      return Mention(place: start..<start + 1, names: [], isLeader: true)
    }
    if let end = passTitled(from: start) { return end }
    guard let end = passName(from: start, isTitled: false) else { return nil }
    return Mention(place: start..<end, names: [tokens[start].lower])
  }

  /// *souschefen*, *Teamleder Susanne Brandt*, *pædagogisk leder Hanne Holm*, *ansvarlig: leder*.
  private func passTitled(from start: Int) -> Mention? {
    let place = StaffWords.attributes.contains(tokens[start].lower) ? start + 1 : start
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    let isFunction = StaffWords.isFunction(tokens[place], kind: kind)
    guard isFunction || StaffWords.isTitle(tokens[place]) else { return nil }
    if let end = passName(from: place + 1, isTitled: true) {
      return Mention(place: start..<end, names: [tokens[place + 1].lower])
    }
    let isLabelled = start > 0 && tokens[start - 1].text == ":"
    return isFunction || isLabelled ? Mention(place: start..<place + 1, names: []) : nil
  }

  /// A first name that is known, or any behind a title, with the surnames behind it.
  private func passName(from place: Int, isTitled: Bool) -> Int? {
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    let token = tokens[place]
    let isKnown = FirstNames.contain(token.lower)
    let isWritten = token.isCapitalized || !NamesLikeWords.all.contains(token.lower)
    guard (isKnown && isWritten) || (isTitled && token.isCapitalized && !isWord(token)) else {
      return nil
    }
    var end = place + 1
    while end < tokens.count, end < place + 4, tokens[end].isCapitalized,
      tokens[end].kind == .word, tokens[place].isCapitalized
    {
      end += 1
    }
    // *Morten P.*
    let isInitial = end < tokens.count && tokens[end].text == "." && tokens[end - 1].text.count == 1
    return isInitial ? end + 1 : end
  }

  private func isWord(_ token: Token) -> Bool {
    token.text == token.text.uppercased() || ["Vi", "Det", "De", "Jeg", "Og"].contains(token.text)
  }
}
