import PlanFormat
import PlanModel
import Prompts
import TestSupport
import Testing

/// A change to a ledetråd's file writes anew what differs, and nothing else.
struct GuideChangeTests {
  private static let byHand = """
    # Vores egen. Ring til Anne før der bliver rettet.
    format: ledetråd/1
    id: vores-2016   # fast
    titel: Vores
    år: 2016
    kontakt: anne@nordby.dk        # et felt vi selv har fundet på
    temaer:
      # Det første tema
      - id: samspil
        titel: Samspil
        fra: vores-2015#samspil
        spørgsmål:
          - id: samspil-1   # den gode
            spørgsmål: Hvem hjalp jer?
            vægt: 3
          # Annes eget
          - id: samspil-2
            spørgsmål: >-
              Hvad gjorde I
              sammen?
            hjælp: |
              Tænk på i går.
      - { id: effekt, titel: Effekt, spørgsmål: [ { id: effekt-1, spørgsmål: Hvad virker? } ] }
    krav:
      mål-i-alt: { højst: 8 }   # aftalt i MED
      regler: { svær-tekst: fra }
    kalender:
      - { dato: 2015-11-01, hvad: Sendes ud, sal: Byrådssalen }

    """

  private func changed(_ change: (inout Ledetraad) -> Void) throws -> String {
    let document = LedetraadDocument.read(Array(Self.byHand.utf8))
    var guide = document.guide
    change(&guide)
    let bytes = try document.updating(to: guide)
    let isKept = LedetraadDocument.read(bytes).guide == guide
    #expect(isKept)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines that are in one text and not in the other.
  private func difference(_ text: String) -> (gone: [String], new: [String]) {
    let old = Self.byHand.split(separator: "\n").map(String.init)
    let new = text.split(separator: "\n").map(String.init)
    return (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
  }

  @Test func `saving an unchanged ledetråd changes no byte`() throws {
    #expect(try changed { _ in } == Self.byHand)
  }

  @Test func `a changed text changes its line alone`() throws {
    let text = try changed { $0.themes[0].questions[0].text = "Hvem hjalp jer i går?" }
    #expect(difference(text).gone == ["        spørgsmål: Hvem hjalp jer?"])
    #expect(difference(text).new == ["        spørgsmål: Hvem hjalp jer i går?"])
  }

  @Test func `a new question stands behind the others, and theirs stay as they are`() throws {
    let text = try changed { $0.themes[0].questions.append(Question(id: "samspil-3", text: "Ny?")) }
    #expect(difference(text).gone.isEmpty)
    #expect(
      difference(text).new.map(\.trimmedStart) == ["- id: samspil-3", "spørgsmål: Ny?"])
  }

  @Test func `a question that goes leaves its comments, and the unknown in it as one`() throws {
    let text = try changed { $0.themes[0].questions.remove(at: 0) }
    #expect(text.contains("# den gode") && text.contains("# vægt: 3"))
    #expect(text.contains("# Annes eget") && text.contains("kontakt: anne@nordby.dk"))
  }

  @Test func `a theme that comes from two has a list in place of one, and nothing is left over`()
    throws
  {
    let text = try changed { $0.themes[0].origins = ["vores-2015#samspil", "vores-2015#leg"] }
    #expect(difference(text).gone.count == 1 && difference(text).new.count == 1)
    #expect(text.contains("fra: [vores-2015#samspil, vores-2015#leg]"))
  }

  @Test func `a rule's level and a demand change where they stand`() throws {
    let text = try changed {
      $0.requirements.levels["mål-uden-tegn"] = .error
      $0.requirements.mostGoals = 6
    }
    #expect(text.contains("mål-i-alt: { højst: 6 }   # aftalt i MED"))
    #expect(text.contains("svær-tekst: fra") && text.contains("mål-uden-tegn: fejl"))
  }

  @Test func `a date keeps what the format does not know`() throws {
    let text = try changed { $0.calendar[0].event = "Deles ud" }
    #expect(text.contains("{ dato: 2015-11-01, hvad: Deles ud, sal: Byrådssalen }"))
  }

  // MARK: Many changes

  @Test(arguments: Prompts.files.indices)
  func `any sequence of edits leaves the rest of the file byte for byte`(index: Int) throws {
    for seed in 0..<12 {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = Prompts.files[index].bytes
      let comments = Self.comments(in: bytes)
      let untouched = try #require(LedetraadDocument.read(bytes).guide.themes.last)
      let block = try #require(Self.block(of: untouched.id, in: bytes))
      for _ in 0..<10 {
        let document = LedetraadDocument.read(bytes)
        var guide = document.guide
        Self.edit(&guide, &random)
        bytes = try document.updating(to: guide)
        let again = LedetraadDocument.read(bytes)
        let isKept = again.guide == guide
        #expect(isKept, "seed \(seed)")
      }
      let keepsComments = Self.comments(in: bytes).isSuperset(of: comments)
      #expect(keepsComments, "seed \(seed)")
      let isUntouched = Self.block(of: untouched.id, in: bytes) == block
      #expect(isUntouched, "seed \(seed)")
    }
  }

  /// One edit to a theme that is not the last.
  private static func edit(_ guide: inout Ledetraad, _ random: inout SeededGenerator) {
    let theme = Int.random(in: 0..<(guide.themes.count - 1), using: &random)
    let number = Int.random(in: 0..<1_000_000, using: &random)
    let count = guide.themes[theme].questions.count
    let question = count > 0 ? Int.random(in: 0..<count, using: &random) : nil
    switch Int.random(in: 0..<9, using: &random) {
    case 0: guide.themes[theme].title = "Titel \(number): med # tegn"
    case 1: guide.themes[theme].about = number.isMultiple(of: 3) ? nil : "Linje\nog \(number)"
    case 2:
      guide.themes[theme].questions.append(Question(id: "ny-\(number)", text: "Hvad \(number)?"))
    case 3: if let question, count > 1 { guide.themes[theme].questions.remove(at: question) }
    case 4: if let question { guide.themes[theme].questions[question].text = "Hvem \(number)?" }
    case 5: if let question { guide.themes[theme].questions[question].help = "- \(number)" }
    case 6: if let question { guide.themes[theme].questions[question].isCore.toggle() }
    case 7: if count > 1 { guide.themes[theme].questions.swapAt(0, 1) }
    default: guide.calendar.append(CalendarEntry(date: .earliest, event: "Hændelse \(number)"))
    }
  }

  private static func comments(in bytes: [UInt8]) -> Set<Substring> {
    let text = String(decoding: bytes, as: UTF8.self)
    return Set(text.split(separator: "\n").filter { $0.hasPrefix("#") })
  }

  /// The lines of a theme.
  private static func block(of theme: String, in bytes: [UInt8]) -> [Substring]? {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "  - id: \(theme)") else { return nil }
    let rest = lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix("    ") }
    return Array(rest.reversed().drop { $0.isEmpty }.reversed())
  }
}

/// Two people's changes to one ledetråd.
struct GuideMergeTests {
  private let base = LedetraadDocument.read(Prompts.files[0].bytes).guide

  @Test func `what each changed stands, also in one question`() {
    var (mine, theirs) = (base, base)
    mine.themes[0].questions[0].help = "Min hjælp."
    mine.themes.removeLast()
    theirs.themes[0].questions[0].text = "Deres spørgsmål?"
    theirs.calendar.append(CalendarEntry(date: .earliest, event: "Deres dag"))
    theirs.themes[1].questions.append(Question(id: "effekt-99", text: "Deres nye?"))
    let (merged, conflicts) = LedetraadDocument.merged(base: base, mine: mine, theirs: theirs)
    #expect(conflicts.isEmpty)
    var expected = mine
    expected.themes[0].questions[0].text = "Deres spørgsmål?"
    expected.themes[1].questions.append(Question(id: "effekt-99", text: "Deres nye?"))
    expected.calendar.append(CalendarEntry(date: .earliest, event: "Deres dag"))
    #expect(merged == expected)
  }

  @Test func `where both changed one field, mine stands and theirs is told`() {
    var (mine, theirs) = (base, base)
    mine.themes[0].title = "Min titel"
    theirs.themes[0].title = "Deres titel"
    let (merged, conflicts) = LedetraadDocument.merged(base: base, mine: mine, theirs: theirs)
    #expect(merged == mine)
    #expect(conflicts.map(\.theirs) == ["Deres titel"])
    #expect(conflicts.map(\.path.description) == ["temaer[0].titel"])
  }

  @Test func `what one changed and the other removed stays`() {
    var (mine, theirs) = (base, base)
    mine.themes[0].questions.remove(at: 0)
    theirs.themes[0].questions[0].text = "Deres spørgsmål?"
    let (merged, conflicts) = LedetraadDocument.merged(base: base, mine: mine, theirs: theirs)
    #expect(merged.themes[0].questions.contains { $0.text == "Deres spørgsmål?" })
    #expect(conflicts.map(\.kind) == [.removedByMe])
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop(while: \.isWhitespace)) }
}
