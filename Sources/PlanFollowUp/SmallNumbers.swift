import DanishText

/// Keeps counts of few persons out of what is laid before a committee: fewer than five people may be
/// recognised.
///
/// The rule, exactly. A count of 1 to 4 before a word for persons (`3 borgere`, `to unge`) becomes
/// `under 5`. Of `6 af 9`, whatever it counts, neither the part nor the rest may be 1 to 4: a small part
/// becomes `under 5 af 9`, a small rest `mindst 5 af 9` (the whole less four), and where the whole is
/// under five, all of it `under 5`. 0 and all of them stay, as do percentages, decimals, dates and
/// ordinals. A figure that is nothing but such a count is guarded where its sign speaks of persons.
/// So are figures; sentences that somebody wrote are never changed: see `isMentioned(in:)`.
public enum SmallNumbers {
  /// The least count of persons that is printed.
  public static let least = 5

  /// A text with its small counts of persons guarded.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isOfPersons: Whether a bare number in it counts persons.
  /// - Returns: The text; the same where nothing was to be guarded.
  public static func guarded(_ text: String, isOfPersons: Bool = false) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(GuardedWord.init)
    var place = 0
    while place < words.count {
      place = guardPair(&words, at: place) ?? guardSingle(&words, at: place, isOfPersons)
    }
    return words.map(\.text).filter { $0 != GuardedWord.gone }.joined(separator: " ")
  }

  /// Whether a text speaks of persons, so that a bare number beside it counts them.
  public static func speaksOfPersons(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { GuardedWord(Substring($0)) }
    let isRate = words.indices.contains { place in
      // Of `inden 3 uger`, the weeks are no unit.
      words[place].isRate && !(words.element(place - 1)?.isAnyCount ?? false)
    }
    return !isRate && words.contains { $0.isPersons }
  }

  /// `6 af 9`, `4 ud af de 9`. Returns the place after it; nil where there is none.
  static func guardPair(_ words: inout [GuardedWord], at place: Int) -> Int? {
    guard let part = words[place].count, !words[place].endsSentence else { return nil }
    var next = place + 1
    if words.element(next)?.plain == "ud" { next += 1 }
    guard words.element(next)?.plain == "af" else { return nil }
    next += 1
    if ["de", "alle", "i"].contains(words.element(next)?.plain) { next += 1 }
    guard let whole = words.element(next)?.count, whole >= part,
      words.element(next + 1)?.isPercent != true
    else { return nil }
    let isSmall = { (number: Int) in (1..<least).contains(number) }
    if isSmall(whole) {
      words[place].put("under \(least)")
      for gone in place + 1..<next { words[gone].remove() }
      words[next].put(GuardedWord.gone)
      words[place].take(endOf: words[next])
      words[next].remove()
    } else if isSmall(part) {
      words[place].put("under \(least)")
    } else if isSmall(whole - part) {
      words[place].put("mindst \(whole - least + 1)")
    }
    return next + 1
  }

  private static func guardSingle(
    _ words: inout [GuardedWord], at place: Int, _ isOfPersons: Bool
  ) -> Int {
    let word = words[place]
    guard let count = word.count ?? word.spelt, (1..<least).contains(count) else {
      return place + 1
    }
    let isBare = isOfPersons && mayCountPersons(words, at: place)
    let near = [words.element(place + 1), words.element(place + 2)]
    if isBare || !word.endsSentence && near.contains(where: { $0?.isPersons ?? false }) {
      words[place].put("under \(least)")
    }
    return place + 1
  }
}

extension [GuardedWord] {
  func element(_ place: Int) -> GuardedWord? {
    indices.contains(place) ? self[place] : nil
  }
}
