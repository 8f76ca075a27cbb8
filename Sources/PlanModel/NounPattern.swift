import DanishText

/// How a noun is inflected: as a word that it is, or ends in. Danish compounds go as their last part.
struct NounPattern: Sendable {
  private let ends: String
  private let the: String
  private let many: String
  /// Whether the pattern is the noun's own; else it only goes as most do.
  private let isKnown: Bool

  private init(_ forms: Substring) {
    let forms = forms.split(separator: " ").map(String.init)
    (ends, the, many, isKnown) = (forms[0], forms[1], forms[2], true)
  }

  private init(guessing one: String) {
    let endsInE = one.hasSuffix("e")
    (ends, isKnown) = (one, false)
    the = one + (endsInE ? "n" : "en")
    many = one + (endsInE ? "r" : "er")
  }

  /// The pattern of a noun; nil where no known word or ending stands at its end.
  static func of(_ one: String) -> NounPattern? {
    let word = one.lowercased()
    return known.filter { word.hasSuffix($0.ends) }.max { $0.ends.count < $1.ends.count }
  }

  /// As most nouns go: *-en*, *-er*.
  static func usual(_ one: String) -> NounPattern { NounPattern(guessing: one) }

  /// The singular of a noun of which another form is known; nil where nobody can tell.
  static func singular(of form: String) -> String? {
    let word = form.lowercased()
    let fits = known.compactMap { pattern -> String? in
      for known in [pattern.the, pattern.many] where word.hasSuffix(known) {
        return form.dropLast(known.count) + pattern.ends
      }
      return nil
    }
    return fits.max { $0.count < $1.count }
  }

  /// One, definite.
  func the(_ one: String) -> String { one.dropLast(ends.count) + the }

  /// Several, indefinite.
  func many(_ one: String) -> String { one.dropLast(ends.count) + many }

  /// Several, definite, from several: *-ne* where an *e* is there already.
  static func definite(_ many: String) -> String {
    many + (many.hasSuffix("er") || many.hasSuffix("e") ? "ne" : "ene")
  }

  /// Words that processes like this one use, and endings that say a noun's gender for certain.
  private static let known = """
    tema temaet temaer
    mærke mærket mærker
    mål målet mål
    spor sporet spor
    punkt punktet punkter
    område området områder
    princip princippet principper
    løfte løftet løfter
    fokus fokusset fokusser
    fyr fyret fyr
    papir papiret papirer
    grundlag grundlaget grundlag
    notat notatet notater
    program programmet programmer
    dokument dokumentet dokumenter
    brev brevet breve
    kompas kompasset kompasser
    center centeret centre
    hus huset huse
    sted stedet steder
    tilbud tilbuddet tilbud
    team teamet teams
    distrikt distriktet distrikter
    plan planen planer
    aftale aftalen aftaler
    kontrakt kontrakten kontrakter
    strategi strategien strategier
    politik politikken politikker
    ramme rammen rammer
    tråd tråden tråde
    indsats indsatsen indsatser
    skole skolen skoler
    institution institutionen institutioner
    virksomhed virksomheden virksomheder
    hed heden heder
    ning ningen ninger
    ing ingen inger
    tion tionen tioner
    else elsen elser
    """.split(separator: "\n").map(NounPattern.init)
}

extension Noun.Forms {
  /// What is not as it should be in the forms that a ledetråd gives.
  public enum Doubt: Sendable, Equatable {
    /// The word itself is not there, only other forms of it.
    case noSingular
    /// Whether it is an *et*- or an *en*-word nobody can tell, so that *the* is a guess.
    case unknownGender(guess: String)
    /// Nobody can tell how several of them are called, so that it is a guess.
    case unknownPlural(guess: String)
    /// What is given as definite is no definite form of the word.
    case notDefinite(String, shouldBe: String)
    /// What is given as definite has the other gender than the word.
    case otherGender(String, shouldBe: String)
    /// What is given as several, definite, does not belong to several, indefinite.
    case notDefinitePlural(String, shouldBe: String)
  }

  /// The doubts about these forms, none where all is well or nothing is given.
  public var doubts: [Doubt] {
    guard self != Noun.Forms(), !isName else { return [] }
    guard let one else { return [.noSingular] }
    let pattern = NounPattern.of(one)
    let guess = pattern ?? .usual(one)
    let inOne =
      the.map { Self.doubt($0, one, pattern) }
      ?? (pattern == nil ? .unknownGender(guess: guess.the(one)) : nil)
    let isPluralClear = pattern != nil || one.hasSuffix("e") || many != nil
    let inMany = isPluralClear ? nil : Doubt.unknownPlural(guess: guess.many(one))
    return [inOne, inMany, doubtOfTheMany(guess.many(one))].compactMap(\.self)
  }

  private static func doubt(_ the: String, _ one: String, _ pattern: NounPattern?) -> Doubt? {
    let guess = (pattern ?? .usual(one)).the(one)
    let stem = one.dropLast(["er", "el", "um"].contains(one.suffix(2)) ? 2 : 0)
    guard the.hasPrefix(stem), ["n", "t"].contains(the.last), the != one else {
      return .notDefinite(the, shouldBe: guess)
    }
    guard pattern != nil, the.last != guess.last else { return nil }
    return .otherGender(the, shouldBe: guess)
  }

  private func doubtOfTheMany(_ guess: String) -> Doubt? {
    guard let theMany else { return nil }
    let right = NounPattern.definite(many ?? guess)
    return theMany.hasSuffix("ne") ? nil : .notDefinitePlural(theMany, shouldBe: right)
  }
}
