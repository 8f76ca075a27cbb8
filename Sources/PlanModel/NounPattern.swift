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
