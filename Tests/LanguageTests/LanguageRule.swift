/// A kind of slip that was once all over the texts, and must not come back.
struct LanguageRule: Sendable {
  /// What is wrong, and what stands there instead.
  let name: String
  /// Texts in which it finds something.
  let wrong: [String]
  /// Texts that look like it and are right.
  let right: [String]
  /// Where it looks through a text: the words it does not like.
  let find: @Sendable (UserText) -> [String]

  /// A rule with a pattern; what it finds is right behind or before these.
  init(
    _ name: String, wrong: [String], right: [String] = [],
    pattern: @escaping @Sendable () -> Regex<Substring>, behind: [String] = [],
    before: [String] = [], skipsFiles: Bool = false
  ) {
    (self.name, self.wrong, self.right) = (name, wrong, right)
    find = { text in
      if skipsFiles, text.isFile { return [] }
      let words = text.words
      return words.matches(of: pattern().wordBoundaryKind(.simple)).filter { match in
        !behind.contains { words[..<match.range.lowerBound].hasSuffix($0) }
          && !before.contains { words[match.range.upperBound...].hasPrefix($0) }
      }.map { String($0.output) }
    }
  }

  /// All of them.
  static let all = people + words

  /// Keys and commands are no persons.
  static let people = [
    LanguageRule(
      "Enter is a key that one presses",
      wrong: [
        "Enter er færdig.", "Et mål mere? Enter siger ja.", "Skriv nej; Enter beholder det.",
      ],
      right: [
        "Tryk Enter når du er færdig.", "Valg (Enter = 2)", "trykker du Enter, går vi videre",
      ],
      pattern: { /\bEnter\b(?!$)/ },
      behind: ["Tryk ", "tryk ", "trykker ", "trykker du ", "efter "], before: [" ="]),
    LanguageRule(
      "a command is something that one writes",
      wrong: [":fortryd skiller dem igen.", "Det kan vente. :oversigt viser numrene."],
      right: ["Skriv :fortryd for at få det tilbage.", "forklarer; :hjælp alt viser kommandoerne"],
      pattern: { /(?:^|[.?!] ):[a-zæøå]+ (?:[A-ZÆØÅ0-9¤]\S* |alt |igen )?[a-zæøå]+r\b/ }),
    LanguageRule(
      "a small letter stands after a colon", wrong: ["Næste skridt: Vis planen."],
      right: [
        "Næste skridt: vis planen.", "mål: Flere børn får læst højt", "¤: I har begge skrevet.",
        "Skriv fx »hvem: Ida Lund«.",
      ],
      // What may be written after a name in quotation marks is a name or a sentence of its own.
      pattern: { /(?:^|[^»a-zæøå])[a-zæøå«)][a-zæøå«)]*: [A-ZÆØÅ][a-zæøå]+/ }, skipsFiles: true),
  ]
}
