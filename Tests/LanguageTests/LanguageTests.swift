import Testing

/// What people read, word by word: slips that were weeded out stay out.
@Suite struct LanguageTests {
  @Test func `there are texts to look through`() {
    let files = Set(UserText.all.map(\.file))
    #expect(UserText.all.count > 1500)
    for part in ["Interview/", "PlanCommands/", "PlanRules/Rules/", "Fields/", "schema.json", "LÆ"]
    {
      #expect(files.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test(arguments: LanguageRule.all.map(\.name))
  func `a rule knows the slip from what looks like it`(name: String) throws {
    let rule = try #require(LanguageRule.all.first { $0.name == name })
    for text in rule.wrong { #expect(rule.find(UserText(file: "", text)).count == 1, "\(text)") }
    for text in rule.right { #expect(rule.find(UserText(file: "", text)).isEmpty, "\(text)") }
  }

  /// Where commands are listed, each may say what it does.
  private static let lists = [":hjælp forklarer, :tilbage går tilbage"]

  @Test(arguments: LanguageRule.all.map(\.name))
  func `no text has the slip`(name: String) throws {
    let rule = try #require(LanguageRule.all.first { $0.name == name })
    for text in UserText.all where !Self.lists.contains(where: text.words.contains) {
      #expect(rule.find(text) == [], "\(text.file): \(text.words.prefix(90))")
    }
  }

  @Test(arguments: [
    ("Spørg en der ved det.", 0), ("Skriv det, hvis du ved det.", 1), ("Fra i år, som er nyt.", 1),
    ("Er det galt, så skriv det.", 0), ("Gem den, så du kan komme tilbage.", 1),
    ("Skriv hvad, hvem og hvornår.", 0), ("Se på den, når det passer, og fordi du vil.", 1),
    ("{ hvad: Læse, hvem: Mette, hvornår: 2016-01-01 }", 0), ("I maj, om 3 måneder.", 0),
  ])
  func `a comma before a clause is known from other commas`(text: String, count: Int) {
    #expect(CommaRule.findings(in: text).count == count)
  }

  @Test func `no comma stands before a subordinate clause`() {
    for text in UserText.all {
      for found in CommaRule.findings(in: text.words) {
        let reason = CommaRule.allowed.first { found.contains($0.key) }
        #expect(reason != nil, "\(text.file): \(found)")
      }
    }
  }

  @Test func `every comma that may stay is there`() {
    let found = UserText.all.flatMap { CommaRule.findings(in: $0.words) }
    for words in CommaRule.allowed.keys {
      #expect(found.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test func `literals are read with what is put into them`() {
    let source = #"""
      // "a comment"
      let a = "Et \(b ? "ja" : f("x(")) to\n\"tre\""
      let c = """
        En linje \
        til
        """
      """#
    #expect(
      SwiftLiterals(source).texts.map { UserText(file: "", $0).words }
        == ["ja", "x(", "Et ¤ to \"tre\"", "En linje til"])
  }
}
