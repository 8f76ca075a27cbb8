import Foundation
import TestSupport
import Testing

/// The program in English: what it does most, on a guide and plans that are written in English, so that
/// every Danish word is one of its own.
@Suite(.timeLimit(.minutes(5))) struct EnglishTests {
  static let environment = ProgramRun.environment.merging(["LANG": "en_GB.UTF-8"]) { $1 }

  /// Runs it in a folder with a guide, three plans and a list of centres.
  private static func run(
    _ arguments: [String], input: String = "", in folder: ScratchFolder? = nil
  ) throws -> ProgramRun {
    if let folder {
      return try ProgramRun(arguments, input: input, in: folder.path, environment: environment)
    }
    return try ScratchFolder.use { folder in
      try EnglishSample.write(to: folder)
      return try run(arguments, input: input, in: folder)
    }
  }

  @Test(arguments: [
    ["tjek", "plans"], ["tjek", "plans", "--kort"], ["tjek", "plans", "--format", "github"],
    ["tjek", "nothing.yaml"],
    ["tjek", "plans", "--uden", "x"],
    ["overblik", "plans", "--centre", "centres.csv"], ["overblik", "plans", "--mål"],
    ["overblik", "plans", "--ledelse"], ["overblik", "plans", "--format", "html"],
    ["vis", "plans/north.yaml"], ["vis", "plans/north.yaml", "--åbne"],
    ["vis", "plans/north.yaml", "--format", "html"], ["vis", "plans/south.yaml"],
    ["opfølg", "mangler", "plans"], ["opfølg", "plan", "--dato", "2016-06-01"],
    ["opfølg", "årsberetning", "plans"], ["ledetråd", "vis", "guide.yaml"],
    ["ledetråd", "tjek", "guide.yaml"], ["strategier", "liste"],
    ["kursus", "ny", "course", "--ledetråd", "guide.yaml", "--dato", "2015-12-03", "--ja"],
    ["kursus", "status", "plans"], ["modtag", "plans"], ["hent", "plans/north.yaml"],
    ["forelæg", "plans/north.yaml", "--forum", "LMU"], ["saml", "plans/north.yaml"],
    ["tjekk"], ["tjek", "--nonsense"], ["vis"], ["skema", "nonsense"],
  ])
  func `a command says nothing in Danish`(arguments: [String]) throws {
    let run = try Self.run(arguments)
    #expect(!(run.output + run.errors).isEmpty)
    #expect(DanishWords.found(in: run.output) == [], "\(run.output)")
    #expect(DanishWords.found(in: run.errors) == [], "\(run.errors)")
  }

  @Test(arguments: ["tema-uden-mål", "mål-uden-tegn", "cpr-nummer"])
  func `a rule is explained in English, with examples of Danish plans`(rule: String) throws {
    let text = try Self.run(["tjek", "--forklar", rule]).output
    let parts = text.split(separator: "An example where", maxSplits: 1)
    #expect(parts.count == 2 && DanishWords.found(in: String(parts[0])) == [], "\(text)")
  }

  @Test func `the page for every command says nothing in Danish`() throws {
    try ScratchFolder.use { folder in
      let run = try Self.run(["--sprog", "en", "hjælp", "--man", "."], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let pages = try folder.names().filter { $0.hasSuffix(".1") }
      #expect(pages.count > 30)
      for page in pages {
        #expect(DanishWords.found(in: try folder.text(page)) == [], "\(page)")
      }
    }
  }

  @Test func `a conversation says nothing in Danish, and understands English answers`() throws {
    try ScratchFolder.use { folder in
      try EnglishSample.write(to: folder)
      let answers = [
        "The North Centre", "centre", "Ann Smith", "Children read", ":hjælp", ":oversigt",
        "Parents read aloud with us.", "don't know", "skip", ":gå trivsel-1", "maybe", ":mangler",
        ":gå mål", "More children are read to", "1", ":vis", ":status", "1", ":slut",
      ]
      let run = try Self.run(
        ["skriv", "new.yaml", "--ledetråd", "guide.yaml"],
        input: answers.map { $0 + "\n" }.joined(), in: folder)
      #expect(DanishWords.found(in: run.output + run.errors) == [], "\(run.output)\n\(run.errors)")
      #expect(try folder.text("new.yaml").contains("sprunget-over: Det ved vi ikke endnu"))
    }
  }

  /// Each step is thought out on another thread there.
  @Test func `on a terminal the conversation is in English, too`() throws {
    try ScratchFolder.use { folder in
      let sitting = try Sitting(
        in: folder, environment: Sitting.environment.merging(["LANG": "en_GB.UTF-8"]) { $1 })
      try sitting.answer("The North Centre", at: "Name")
      try sitting.program.expect("What kind of place are you?")
      try sitting.answer("school", at: "Type")
      try sitting.program.expect("Who is the leader?")
      try sitting.answer(":slut", at: "Leader")
      #expect(try sitting.program.end() == .exited(0))
    }
  }

  // MARK: Which language

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], true), (["LC_ALL": "en_US", "LANG": "da_DK.UTF-8"], true),
    (["LC_MESSAGES": "en_GB.UTF-8", "LANG": "da_DK.UTF-8"], true),
    (["LC_ALL": "da_DK.UTF-8", "LANG": "en_GB.UTF-8"], false),
    (["LC_ALL": "", "LANG": "en"], true),
    (["LANG": "C"], false), (["LANG": "POSIX"], false), (["LANG": ""], false), ([:], false),
    (["LANG": "C.UTF-8"], false), (["LANG": "sv_SE.UTF-8"], false),
  ])
  func `the locale says which language`(locale: [String: String], isEnglish: Bool) throws {
    var environment = ProgramRun.environment
    environment["LANG"] = nil
    let run = try ProgramRun(["--hjælp"], environment: environment.merging(locale) { $1 })
    #expect(run.output.contains("Usage") == isEnglish && run.output.contains("Sådan") != isEnglish)
  }

  @Test(arguments: [
    ["--sprog", "en", "vis", "--hjælp"], ["vis", "--sprog=en", "--hjælp"],
    ["vis", "--hjælp", "--language", "EN"], ["hjælp", "vis", "--sprog", "en"],
  ])
  func `the option goes before the locale, wherever it stands`(arguments: [String]) throws {
    #expect(try ProgramRun(arguments).output.contains("Options"))
    let danish = arguments.map { $0.replacing("en", with: "da").replacing("EN", with: "da") }
    #expect(try ProgramRun(danish, environment: Self.environment).output.contains("Tilvalg"))
  }

  @Test func `a language that is not spoken is told of`() throws {
    let run = try ProgramRun(["--sprog", "xx", "tjek"])
    #expect(run.status == 2)
    #expect(run.errors.contains("Programmet taler ikke »xx«. Skriv --sprog da eller en."))
    let bare = try ProgramRun(["tjek", "--sprog"], environment: Self.environment)
    #expect(bare.status == 2 && bare.errors.contains("--sprog: da or en"))
  }

  // MARK: What stays Danish

  @Test func `files, ids and the columns of tables are the same in every language`() throws {
    try ScratchFolder.use { folder in
      try EnglishSample.write(to: folder)
      for arguments in [
        ["overblik", "plans", "--format", "csv"],
        ["opfølg", "mangler", "plans", "--format", "csv"],
        ["skema", "plan"],
      ] {
        let english = try Self.run(arguments, in: folder).output.split(separator: "\r\n").first
        let danish = try ProgramRun(arguments, in: folder.path).output.split(separator: "\r\n")
          .first
        if arguments[0] != "skema" { #expect(english == danish) }
      }
      let found = try Self.run(["tjek", "plans", "--format", "json"], in: folder).output
      #expect(
        found.contains("\"regel\": \"mål-uden-frist\"")
          && found.contains("\"niveau\": \"advarsel\""))
    }
  }
}

/// Danish words that no English text has, outside of what stays Danish in every language.
enum DanishWords {
  private static let words: Set<Substring> = [
    "og", "ikke", "er", "skal", "på", "af", "det", "har", "som", "eller", "også", "efter", "hvor",
    "hvad", "uden", "endnu", "jeres", "hvis", "bliver", "kunne", "være", "når", "vælg", "skriv",
    "tryk", "målet", "planen", "temaet", "spørgsmål", "svar", "ingen", "intet", "denne", "dette",
    "januar", "juni", "oktober", "fra", "til", "ved", "hver", "alle", "mere", "du", "kan",
  ]

  /// Those in a text, with what stands around them.
  static func found(in text: String) -> [String] {
    text.split(separator: "\n").filter { line in
      bare(String(line)).split { !$0.isLetter && $0 != "-" }
        .contains { words.contains(Substring($0.lowercased())) }
    }.map(String.init)
  }

  /// Without what is written in files and on command lines: `“på vej”`, `--til`, `:gå`, `aarsplan tjek`,
  /// and without marks of pages.
  private static func bare(_ line: String) -> String {
    line.replacing(/[a-zæøå]+(?:\\?-[a-zæøå]+)+/, with: " ")
      .replacing(/“[^”]*”|\\fB.*?\\fR/, with: " ").replacing(/<[^>]*>|&[a-z]+;/, with: " ")
      .replacing(/aarsplan.*?(?= {2}|$)/, with: " ")
      .replacing(/[:\\-]{1,4}[a-zæøå][\w-]*/, with: " ").replacing(/\S*[\/=_@]\S*/, with: " ")
      .replacing(/taget til efterretning|ikke godkendt|folder efter/, with: " ")
  }
}

/// A guide and plans in English.
enum EnglishSample {
  static func write(to folder: ScratchFolder) throws {
    try folder.write("guide.yaml", text: guide)
    try folder.write("plans/north.yaml", text: plan("north", "North School", "samspil"))
    try folder.write("plans/south.yaml", text: plan("south", "South School", "unknown"))
    try folder.write("plans/broken.yaml", text: "format: årsplan/1\nlokale-mål: [\n")
    try folder.write(
      "centres.csv", text: "id;navn;type\nnorth;North School;school\neast;East;school\n")
  }

  private static let guide = """
    format: ledetråd/1
    id: guide-2016
    titel: The Guide 2016
    år: 2016
    temaer:
      - id: samspil
        titel: Together with citizens
        om: Welfare is made together.
        spørgsmål:
          - { id: samspil-1, spørgsmål: What did you solve together last week?, hjælp: Think of one week. }
          - { id: samspil-2, spørgsmål: What can you stop doing? }
      - id: trivsel
        titel: A good place to work
        om: Work that people like.
        spørgsmål:
          - { id: trivsel-1, spørgsmål: What made a good day good? }

    """

  private static func plan(_ id: String, _ name: String, _ theme: String) -> String {
    """
    format: årsplan/1
    ledetråd: guide-2016
    år: 2016
    status: kladde
    center: { id: \(id), navn: \(name), type: school, leder: Ann Smith }
    refleksioner:
      - { spørgsmål: samspil-1, svar: We read aloud with parents. }
      - { spørgsmål: samspil-2, sprunget-over: Det ved vi ikke endnu }
    lokale-mål:
      - id: M1
        titel: More children are read to
        tema: \(theme)
        mål: More children are read to every day.
        tiltag: [{ hvad: Parents read aloud, hvem: Ann, hvornår: 2016-03-01 }]
        tegn: [{ tegn: Children read to, udgangspunkt: 38 %, målsætning: 60 % }]
        opfølgning: [{ dato: 2016-06-30, status: på vej, målt: 47 % }]
    drøftelser:
      - { forum: LMU, dato: 2016-01-20, udfald: taget til efterretning }

    """
  }
}
