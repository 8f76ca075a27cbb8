import DanishText

/// One sentence's words, and whom it tells of.
struct SensitiveSentence {
  private let words: [SensitiveWord]
  /// Whom a sentence before it in the same paragraph tells of: *han, hun, eleven* is them.
  private let known: SensitiveText.Subject?

  /// How many words may stand between somebody and what they have.
  private static let reach = 10

  /// The sentences of a paragraph that have a word for illness in them.
  static func sentences(ofParagraph text: some StringProtocol) -> [SensitiveSentence] {
    var known: SensitiveText.Subject?
    var found: [SensitiveSentence] = []
    for words in SentenceWords.sentences(of: String(text)) {
      let sentence = SensitiveSentence(words: words.map(SensitiveWord.init), known: known)
      if sentence.words.contains(where: { $0.role?.isHealth ?? false }) { found.append(sentence) }
      known = sentence.certain ?? known
    }
    return found
  }

  /// Whom it tells of; nil for nobody in particular.
  var subject: SensitiveText.Subject? {
    let people = words.indices.compactMap { SensitivePerson(at: $0, in: words, known: known) }
    for place in words.indices where words[place].role?.isHealth ?? false {
      for person in people where tells(of: person, place) { return person.subject }
    }
    return nil
  }

  /// Somebody certain in it, whom a sentence after it may go on about.
  private var certain: SensitiveText.Subject? {
    words.indices.lazy.compactMap { SensitivePerson(at: $0, in: words) }
      .first { $0.goesOn(words) }?.subject
  }

  /// Whether a word for illness is about somebody.
  private func tells(of person: SensitivePerson, _ place: Int) -> Bool {
    if person.mayBeAnybody, words[..<place].contains(where: { $0.role == .general }) {
      return false
    }
    if isAngstToDo(place) { return false }
    if person.range.contains(place) { return !person.mayBeAnybody || person.isKnown }
    if place < person.range.lowerBound { return tells(before: person, place) }
    let between = words[person.range.upperBound..<place]
    if isOwn(place), person.subject == .person { return true }
    guard between.count <= Self.reach, connects(between, to: place) else { return false }
    let roles = between.compactMap(\.role)
    if person.mayBeAnybody, !person.isKnown, !roles.contains(.past) { return false }
    if between.isEmpty, person.isName { return true }
    let isTurned = person.range.lowerBound > 0 && words[person.range.lowerBound - 1].isVerb
    switch words[place].role {
    case .state: return isTurned || roles.contains { $0.isVerb }
    case .illness:
      return person.isGenitive || roles.contains { $0.isVerb || $0 == .link } || isTurned
    default: return person.isGenitive || hasAbsence(between, place)
    }
  }

  /// *sit fravær, hendes depression*: of somebody who was named before.
  private func isOwn(_ place: Int) -> Bool {
    guard place > 0, words[place].role != .state else { return false }
    return ["sin", "sit", "sine", "hendes", "hans"].contains(words[place - 1].lower)
  }

  /// *Mette har fravær*, *de to har 22 % fravær*, *Mette er væk efter en sygemelding*; but not
  /// *Mette har sygefravær på dagsordenen*.
  private func hasAbsence(_ between: ArraySlice<SensitiveWord>, _ place: Int) -> Bool {
    let roles = between.compactMap(\.role)
    if roles.contains(.link) || between.contains(where: { ["på", "fra"].contains($0.lower) }) {
      return true
    }
    guard roles.contains(where: { $0.isVerb }) else { return false }
    if between.contains(where: \.isNumber) || place + 1 == words.count { return true }
    let follower = words[place + 1].lower
    return follower == "på"
      ? place + 2 < words.count && words[place + 2].isNumber : follower != "som"
  }

  /// *den sygemeldte Mette*, *fraværet hos de to*, *højeste fravær: Ulla 31 dage*.
  private func tells(before person: SensitivePerson, _ place: Int) -> Bool {
    if person.mayBeAnybody { return false }
    let between = words[(place + 1)..<person.range.lowerBound]
    guard between.count <= 3, words[place].role != .state else { return between.isEmpty }
    let end = person.range.upperBound
    let hasFigure = end + 1 < words.count && words[end].isNumber && words[end + 1].role == .measure
    if hasFigure, between.isEmpty { return true }
    guard let first = between.first else { return false }
    return first.role == .among || (person.subject == .few && first.lower == "for")
  }

  /// Whether nothing stands between that makes it something else. After *i, på, fra* any word may
  /// stand, a place; and one word may stand anywhere that does not lead on to another thing, as in
  /// *Mette har fokus på stress*.
  private func connects(_ between: ArraySlice<SensitiveWord>, to end: Int) -> Bool {
    var isPlace = false
    var others = 0
    for place in between.indices {
      let word = words[place]
      let isKnown = word.isNumber || (word.role.map { $0 != .general } ?? false)
      if !isKnown, !isPlace {
        others += 1
        let next = words[place + 1].role
        if others > 1 || word.isName || next == .link || next == .place { return false }
      }
      isPlace = word.role == .place || (isPlace && word.role == .filler)
    }
    return true
  }

  /// *angst for at spørge* is no illness.
  private func isAngstToDo(_ place: Int) -> Bool {
    words[place].lower == "angst" && place + 1 < words.count && words[place + 1].lower == "for"
  }
}

extension HealthRole {
  /// Whether it is a word for illness.
  var isHealth: Bool { self == .state || self == .illness || self == .absence }

  var isVerb: Bool { self == .present || self == .past }
}

extension SensitiveWord {
  var isVerb: Bool { role?.isVerb ?? false }
}
