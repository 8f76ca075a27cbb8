import Foundation
import PlanModel
import TestSupport
import Testing

/// Every command over the samples, with a ledetråd that has its own words. What people wrote
/// themselves has none of the usual ones, so all that is found was said by the program.
@Suite(.timeLimit(.minutes(20))) struct OwnWordsCommandTests {
  private static let plans = [
    "aabakken", "bibliotek", "borgerservice", "hjemmeplejen", "jobcenter", "kilden", "musikskolen",
    "oekonomi-og-personale", "oesterskov-skole", "solstraalen", "sundhedscenter", "tandplejen",
    "toppen", "ungdomsskolen", "vej-og-park",
  ]

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Repository.path)/\(path)", encoding: .utf8)
  }

  /// The samples, in a folder of their own.
  private static func lay(_ folder: ScratchFolder, _ words: OwnWords) throws {
    for plan in plans {
      let text = try Self.text("Samples/planer/\(plan).yaml")
      try folder.write("planer/\(plan).yaml", text: OwnWords.withoutUsualWords(text))
    }
    let guide = OwnWords.withoutUsualWords(try Self.text("Prompts/ledetraad-2016.yaml"))
    let own = guide.replacing("\ntemaer:", with: "\n\(words.yaml)temaer:", maxReplacements: 1)
    try folder.write("planer/rammen.yaml", text: own)
    try folder.write(
      "centre.csv", text: try Self.text("Samples/centre.csv").replacing(";center;", with: ";stab;"))
    try folder.write("tom.yaml", text: "format: årsplan/1\nledetråd: ledetråd-2016\n")
    try folder.write("galt.yaml", text: Self.wrong)
    try folder.write("papir/galt.yaml", text: own.replacing(Self.themes(), with: ""))
    try folder.write("rammen.yaml", text: own)
  }

  /// From the first theme to the end of the last.
  private static func themes() -> Regex<Substring> { /(?s)\n  - id: .*\nkrav:/ }

  private static let commands: [[String]] = [
    ["tjek", "planer"], ["tjek", "planer", "--format", "samtale"],
    ["tjek", "planer", "--format", "github"], ["tjek", "galt.yaml"],
    ["tjek", "galt.yaml", "--format", "samtale"], ["tjek", "tom.yaml", "--format", "samtale"],
    ["tjek", "planer", "tom.yaml", "--centre", "centre.csv", "--kort"],
    ["tjek", "rammen.yaml", "planer/toppen.yaml"],
    ["overblik", "planer"], ["overblik", "planer", "--centre", "centre.csv"],
    ["overblik", "planer", "--enkel", "--centre", "centre.csv"],
    ["overblik", "planer", "--centre", "centre.csv", "--format", "html"],
    ["overblik", "planer", "--centre", "centre.csv", "--format", "html", "--kort"],
    ["overblik", "planer", "--format", "html", "--med-planer", "--sammenlign", "planer"],
    ["overblik", "planer", "--mål"], ["overblik", "planer", "--søg", "sygefravær"],
    ["overblik", "planer", "--mål", "--format", "csv"],
    ["overblik", "planer", "--rykkere", "--centre", "centre.csv", "--frist", "2015-11-20"],
    ["overblik", "planer", "--mails", "kladder", "--centre", "centre.csv"],
    ["overblik", "planer", "--sammenlign", "planer"],
    ["overblik", "planer", "--tema", "findes-ikke"],
    ["overblik", "planer", "--type", "findes-ikke"], ["overblik", "planer", "--kun-mangler"],
    ["modtag", "planer", "--centre", "centre.csv"], ["vis", "planer/solstraalen.yaml"],
    ["vis", "planer/kilden.yaml", "--enkel"], ["vis", "planer/kilden.yaml", "--åbne"],
    ["vis", "planer/kilden.yaml", "--format", "html"],
    ["vis", "planer/kilden.yaml", "--format", "markdown"],
    ["vis", "planer/kilden.yaml", "--format", "ics"],
    ["vis", "planer/kilden.yaml", "--format", "svg"],
    ["vis", "planer/kilden.yaml", "--format", "svg", "--billede", "tråd"],
    ["vis", "planer/kilden.yaml", "--formular", "--format", "html"],
    ["vis", "--formular", "--format", "html", "--ledetråd", "rammen.yaml"],
    ["ledetråd", "vis", "rammen.yaml"], ["ledetråd", "vis", "rammen.yaml", "--alt"],
    ["ledetråd", "vis", "rammen.yaml", "--tema", "findes-ikke"],
    ["ledetråd", "tjek", "rammen.yaml"],
    ["ledetråd", "tjek", "papir/galt.yaml"], ["ledetråd", "ny", "-", "--fra", "rammen.yaml"],
    ["skriv", "rammen.yaml"], ["skriv", "planer/kilden.yaml", "--kun", "findes-ikke"],
    ["skriv", "planer/kilden.yaml"], ["skriv", "ny.yaml", "--ledetråd", "rammen.yaml"],
    ["opfølg", "planer/kilden.yaml"], ["opfølg", "planer/kilden.yaml", "--genåbn"],
    ["opfølg", "planer/kilden.yaml", "--genåbn", "--begrundelse", "Fejl"],
    ["opfølg", "rammen.yaml"], ["opfølg", "tom.yaml"], ["opfølg", "planer/toppen.yaml", "--enkel"],
    ["tjek", "--forklar", "tema-uden-mål", "--ledetråd", "rammen.yaml"],
  ]

  @Test(arguments: OwnWords.all)
  func `no command says a usual word`(words: OwnWords) throws {
    try ScratchFolder.use { folder in
      try Self.lay(folder, words)
      for command in Self.commands {
        let run = try ProgramRun(command, input: ":oversigt\n:hjælp alt\n:slut\n", in: folder.path)
        let said = Self.seen(run.output) + "\n" + run.errors
        #expect(OwnWords.usualWords(in: said) == [], "\(command.joined(separator: " "))")
        #expect(!said.isEmpty)
      }
    }
  }

  @Test(arguments: OwnWords.all)
  func `no file of a pack, no mail says a usual word`(words: OwnWords) throws {
    try ScratchFolder.use { folder in
      try Self.lay(folder, words)
      let pack = try ProgramRun(
        ["ledetråd", "pak", "rammen.yaml", "--til", "pakke"], in: folder.path)
      #expect(OwnWords.usualWords(in: pack.output + pack.errors) == [])
      for file in ["deltagere.html", "spoergsmaalskort.html"] {
        #expect(
          OwnWords.usualWords(in: Self.seen(try folder.text("pakke/\(file)"))) == [], "\(file)")
      }
      #expect(OwnWords.usualWords(in: try folder.text("pakke/tom-plan.yaml")) == [])
    }
  }

  /// What is seen of a page: its text, and what is read aloud of it.
  static func seen(_ output: String) -> String {
    guard output.hasPrefix("<!") else { return output }
    return output.replacing(#/(?s)<(style|script)[^>]*>.*?</\1>/#, with: "")
      // The keys of a form, M1.tema, are those of the file.
      .replacing(#/<p class="soft">[^ <]+\.[^ <]+</p>/#, with: "")
      .replacing(#/ (?:id|class|href|for|name|aria-labelledby|data-[a-z]+)="[^"]*"/#, with: "")
  }

  private static let wrong = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2014
    center: { id: galt }
    aftryk: { samspil: 0000c3ad12f0, borte: 0000c3ad12f0 }
    refleksioner: [{ spørgsmål: findes-ikke, svar: Ja. }]
    lokale-mål:
      - { id: M1, titel: Et mål, tema: findes-ikke, sammen-med: [ukendte] }
      - { id: M2, titel: To, også: [samspill] }
    bevidste-fravalg: [{ tema: effekt }]

    """
}
