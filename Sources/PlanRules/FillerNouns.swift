/// The words with which templates name what is to be written.
enum FillerNouns {
  /// Whether a word names what is to be filled in: *navn*, *centernavn*, *dato*.
  static func contain(_ word: String) -> Bool {
    nouns.contains(word) || word.hasSuffix("navn") || word.hasSuffix("dato")
  }

  /// Whether a word names what nobody sets in anywhere but in a form: *tal, navn, dato*.
  static func containFormWord(_ word: String) -> Bool {
    formWords.contains(word) || word.hasSuffix("navn") || word.hasSuffix("dato")
  }

  private static let formWords: Set<String> = [
    "tal", "tallet", "navn", "navnet", "dato", "datoen", "tekst", "teksten", "beløb", "antal",
    "titel",
    "overskrift", "årstal", "procent", "pct", "begrundelse", "beskrivelse", "adresse", "nn",
  ]

  private static let nouns: Set<String> = Set(
    """
    navn navnet navne dato datoen tekst teksten sted titel overskrift beløb antal år årstal måned \
    uge tal procent pct afdeling center centeret centret enhed institution kommune kommunen \
    forvaltning leder lederen ansvarlig beskrivelse emne mål målet tiltag tegn tema spørgsmål svar \
    mail e-mail telefon telefonnummer adresse initialer logo billede link kilde begrundelse \
    kommentar nummer sagsnummer navnene tallet nn
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that may stand before it: *en kort tekst*, *jeres navn*.
  static let fillWords: Set<String> = [
    "en", "et", "kort", "jeres", "din", "dit", "dine", "den", "det", "eget", "egen", "evt",
    "relevant",
    "relevante", "centerets", "centrets", "kommunens", "lederens",
  ]

  /// The verbs that a prompt in brackets begins with: *[indsæt navn]*, *[angiv dato]*.
  static let verbs: Set<String> = [
    "indsæt", "skriv", "angiv", "udfyld", "udfyldes", "beskriv", "tilføj", "vælg", "indtast",
    "klik",
    "slet", "ret", "uddyb", "fx",
  ]

  /// Words that a Roman number may follow.
  static let numbered: Set<String> = [
    "kapitel", "kap", "del", "bind", "afsnit", "artikel", "bog", "akt", "kong", "konge", "pave",
    "nr", "fase", "trin", "niveau",
  ]
}
