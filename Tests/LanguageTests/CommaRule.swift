/// A comma before a subordinate clause: the program writes without *startkomma*.
enum CommaRule {
  /// Words that begin a subordinate clause.
  private static let openers = """
    at|som|der|hvis|når|fordi|hvor|hvad|hvem|hvilken|hvilket|hvilke|hvordan|hvorfor|hvornår|om|mens|\
    inden|før|selvom|da|idet|medmindre|siden|indtil|så
    """

  /// What begins like a clause and is none: *så skriv*, *om 3 måneder*, *hvem, hvor*, a key in a file.
  private static let harmless = [
    // What to do, or what comes of it, after a condition.
    #"så (?:skriv|tryk|skriver|stop|brug|slet|tag|vælg|sæt|start|tænk|er|kan|bliver|blev|spørger)\b"#,
    #"så (?:spring|fravælg|giv|bed|begynd|læs|ret|lad|lav|åbn|står|har|gemmer)\b"#,
    #"inden \d"#, #"så jeres egne mål"#, #"så (?:aftal|spørg)\b"#, #"som regel"#,
    #"om (?:\d|én ting)"#, #"om: "#,
    // Question words in a row.
    #"(?:hvem|hvor|hvad|hvornår|hvordan)(?:,| og| eller|:)"#,
  ]

  /// The commas, each with the words around it.
  static func findings(in words: String) -> [String] {
    guard let clause = try? Regex(", (?:\(openers))\\b"),
      let free = try? Regex("^, (?:\(harmless.joined(separator: "|")))")
    else { return ["the pattern is no pattern"] }
    return words.matches(of: clause).compactMap { match in
      let rest = words[match.range.lowerBound...]
      if rest.prefixMatch(of: free) != nil { return nil }
      return String(words[..<match.range.lowerBound].suffix(60) + rest.prefix(60))
    }
  }

  /// Commas that stay, by words around them, and why.
  static let allowed = [
    // Coordinated clauses: the comma stands between them.
    "er, hvem den gælder for, og hvad": "between clauses in a row",
    "forældrebestyrelsen, hvornår det var, og hvad": "between clauses in a row",
    "kolonne, hvor alvorligt det er, hvad der er galt, og": "between members of a row",
    "hvad det betyder, hvor det hører op, og": "between clauses in a row",
    "Hvad gør I, hvem gør det, og": "between clauses in a row",
    // A comma that ends a clause that was put in.
    "om det virker, før året er gået": "ends the clause before it",
    "der har udsendt ¤, om kravet passer": "ends the clause before it",
    // Between main clauses.
    "med i det tidligere tjek, så alt er nyt": "så means therefore: a main clause",
    // An example of a text that is hard to read.
    "effektiviseringskrav, idet ressourceforbruget": "is there to be bad",
  ]
}
