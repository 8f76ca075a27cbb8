import DanishText

/// Finds the sentences that tell of few persons, which nobody may change and nobody ought to print
/// unread.
extension SmallNumbers {
  /// Whether a text holds a number of 1 to 4 persons, in figures or words.
  ///
  /// In a remark a small number counts persons unless a thing follows it (`to møder`, `3 uger`), since
  /// `Tre kom til os` names nobody either. What is no count is left alone: dates, ordinals, and numbers
  /// of things that are numbered (`side 2`).
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isRemark: Whether somebody tells something in it; in a name, such as a title, a number counts
  ///     persons only where they are named.
  /// - Returns: Whether it does; where it is in doubt, a remark does and a name does not.
  public static func isMentioned(in text: String, isRemark: Bool = true) -> Bool {
    let before = text.blankSeparated
    var words = before.map(GuardedWord.init)
    var place = 0
    while place < words.count {
      if let next = guardPair(&words, at: place) {
        // What it guards is before the next place: all words each time would take the square.
        let (now, then) = (words[place..<next], before[place..<next])
        if !now.elementsEqual(then, by: { $0.text == $1 }) { return true }
        place = next
      } else if isOfFew(words, at: place, isRemark) {
        return true
      } else {
        place += 1
      }
    }
    return false
  }

  /// Whether a small number is no date or the like, and nothing that it counts follows but persons.
  static func mayCountPersons(_ words: [GuardedWord], at place: Int) -> Bool {
    !isNumbering(words, at: place)
      && counted(words, after: lastOfRange(words, from: place)) != .things
  }

  private static func isOfFew(_ words: [GuardedWord], at place: Int, _ isRemark: Bool) -> Bool {
    let word = words[place]
    guard word.isFew, !isNumbering(words, at: place) else { return false }
    switch counted(words, after: lastOfRange(words, from: place)) {
    case .persons: return true
    case .things: return false
    case .nothing: return isRemark
    case .unknown: return isRemark && !word.isStressed
    }
  }

  /// A date, an ordinal, or the number of a thing.
  private static func isNumbering(_ words: [GuardedWord], at place: Int) -> Bool {
    guard words[place].count != nil else { return false }
    let next = words.element(place + 1)
    if next?.isMonth ?? false || words.element(place - 1)?.isNumbered ?? false { return true }
    return words[place].isOrdinal(before: next)
  }

  /// So many numbers are taken for one range. Nobody joins more, and what stands behind more tells
  /// nothing of the first.
  private static let longestRange = 10

  /// Of `to til tre`, the place of `tre`.
  private static func lastOfRange(_ words: [GuardedWord], from start: Int) -> Int {
    var place = start
    for _ in 1..<longestRange {
      let isJoined = ["til", "eller", "og", "-", "–"].contains(words.element(place + 1)?.plain)
      guard isJoined, !words[place].endsSentence, words.element(place + 2)?.isAnyCount ?? false
      else { return place }
      place += 2
    }
    return place
  }

  private enum Counted {
    case persons, things
    /// No noun follows: the number stands for those whom it counts.
    case nothing
    case unknown
  }

  private static func counted(_ words: [GuardedWord], after place: Int) -> Counted {
    guard !words[place].endsSentence, let first = words.element(place + 1) else { return .nothing }
    if let group = afterOf(words, place + 1) {
      let of = phrase(words, from: group)
      return of == .things ? .things : of == .persons ? .persons : .nothing
    }
    // `Tre møder op`, but `tre møder`.
    let isVerb = first.plain == "møder" && words.element(place + 2)?.isOfVerb ?? false
    return isVerb || first.isNoNoun ? .nothing : phrase(words, from: place + 1)
  }

  /// Of `ud af de unge`, the place of `unge`.
  private static func afterOf(_ words: [GuardedWord], _ place: Int) -> Int? {
    var next = words[place].plain == "ud" ? place + 1 : place
    guard words.element(next)?.plain == "af" else { return nil }
    repeat {
      next += 1
    } while ["de", "vores", "deres", "alle", "årets"]
      .contains(words.element(next)?.plain)
    return next
  }

  private static func phrase(_ words: [GuardedWord], from start: Int) -> Counted {
    for place in start..<min(start + 3, words.count) {
      let (word, next) = (words[place], words.element(place + 1))
      if place > start, word.isNoNoun { return .unknown }
      if word.isPersons {
        // `to ledige stillinger`, but `to unge møder op`.
        let isOther = word.isAdjective && !word.endsSentence && next?.plain != "møder"
        return isOther && next?.isThing ?? false ? .things : .persons
      }
      if word.isThing { return .things }
      if word.endsSentence { return .unknown }
    }
    return .unknown
  }
}

extension GuardedWord {
  /// Whether it is a number of 1 to 4, or a range that has one: `3-4`, `to-tre`, `begge`.
  fileprivate var isFew: Bool {
    if isStressed { return true }
    let parts = plain.split { "-–/".contains($0) }.map { GuardedWord($0) }
    let counts = parts.compactMap { $0.count ?? $0.spelt }
    // With three parts it is a date.
    guard counts.count == parts.count, parts.count < 3 else { return false }
    return counts.contains { (1..<SmallNumbers.least).contains($0) }
  }

  /// A number that mostly stands before things: only with persons, or alone, does it tell of one.
  fileprivate var isStressed: Bool { ["én", "ét", "begge", "ene"].contains(plain) }

  fileprivate func isOrdinal(before next: GuardedWord?) -> Bool {
    guard text.hasSuffix("."), let first = next?.text.first else { return false }
    return !first.isUppercase
  }

  fileprivate var isMonth: Bool { PlanDate.monthNames.contains(plain) }

  /// Whether what comes after it is a number in a row.
  fileprivate var isNumbered: Bool { Self.numbered.contains(plain) }

  fileprivate var isThing: Bool {
    isRate || Self.exactThings.contains(plain) || Self.things.contains { Self.ends(plain, $0) }
  }

  /// Whether it names persons, and may stand before the name of a thing.
  fileprivate var isAdjective: Bool {
    ["ledige", "unge", "ansatte", "ældre", "enlige", "frivillige", "hjemløse", "voksne"]
      .contains(plain)
  }

  /// Whether it makes a verb of what stands before it.
  fileprivate var isOfVerb: Bool { ["op", "ind", "frem", "ikke", "stadig"].contains(plain) }

  /// A word that begins no noun phrase: a verb, a preposition, an adverb.
  fileprivate var isNoNoun: Bool { Self.noNouns.contains(plain) || plain.hasSuffix("ede") }

  private static let numbered: Set<String> = [
    "side", "dag", "trin", "fase", "bilag", "mål", "uge", "version", "kapitel", "niveau", "nr",
    "nummer",
    "punkt", "kl", "klokken", "tema", "år", "etape", "§", "afsnit", "spørgsmål", "tabel", "runde",
  ]
  private static let exactThings: Set<String> = [
    "år", "halvår", "forår", "efterår", "skoleår", "uge", "uger", "ugers", "gange", "kr", "kroner",
    "mio", "km", "sprog", "ting", "ord", "rum", "hold", "huse", "tal", "dele", "sider", "trin",
  ]
  private static let things: [String] = [
    "dag", "måned", "time", "minut", "møde", "stilling", "sted", "skole", "enhed", "center", "team",
    "mål", "plan", "kommune", "kursus", "kurs", "klasse", "gruppe", "punkt", "procent", "lokale",
    "virksomhed", "afdeling", "opgave", "spørgsmål", "kvartal", "niveau", "emne", "tema", "område",
    "projekt", "besøg", "forsøg", "indsats", "måling", "tilbud", "institution", "aften",
    "fagudvalg",
    "udvalg", "spisning", "træning", "workshop", "konference", "arrangement", "tiltag", "metode",
    "aktivitet", "version", "udgave", "rapport", "bygning", "etage", "have", "værksted", "køkken",
    "bil", "bus", "kilometer", "meter", "samtale", "runde", "kanal", "folder", "video", "indgang",
    "strategi", "politik", "aftale", "løsning", "ændring", "udfordring", "årsag", "grund", "tegn",
  ]
  private static let noNouns: Set<String> = [
    "er", "var", "har", "havde", "blev", "bliver", "kom", "kommer", "fik", "får", "gik", "går",
    "kan", "kunne", "vil", "ville", "skal", "skulle", "må", "måtte", "mangler", "flytter",
    "stopper",
    "begynder", "begyndte", "venter", "siger", "sagde", "vælger", "valgte", "når", "tog", "tager",
    "holdt", "fandt", "finder", "gav", "giver", "rejste", "døde", "bor", "mødte", "og",
    "men", "eller", "som", "der", "i", "på", "til", "fra", "med", "hos", "om", "ved", "for", "uden",
    "efter", "under", "over", "nu", "ikke", "også", "endnu", "stadig", "kun", "om", "siden", "at",
    "fordi", "da", "hvis", "inden", "mod", "ad", "af", "de", "dem", "sig", "deres", "vi", "os",
  ]
}
