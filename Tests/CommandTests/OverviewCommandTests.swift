import DataFormats
import TestSupport
import Testing

/// `aarsplan overblik`, the real program.
@Suite(.timeLimit(.minutes(20))) struct OverviewCommandTests {
  private static func overview(_ arguments: String..., in folder: String) throws -> ProgramRun {
    try ProgramRun(["overblik"] + arguments, in: folder)
  }

  private static func plan(_ id: String) -> String {
    "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: \(id), navn: Hus \(id) }\n"
  }

  private static let statuses: [(arguments: [String], status: Int32)] = [
    (["planer"], 0), (["planer", "--centre", "centre.csv", "--kun-mangler"], 0),
    (["planer/solstraalen.yaml", "--format", "json"], 0), (["planer", "--søg", "sygefravær"], 0),
    (["findes-ikke"], 2), (["planer", "findes-ikke"], 2), (["../Docs"], 2),
    (["planer", "--tema", "findes-ikke"], 2), (["planer", "--format", "odt"], 2),
    (["planer", "--mål", "--rykkere"], 2), (["planer", "--mål", "--format", "json"], 2),
    (["planer", "--centre", "README.md"], 2), (["planer", "--centre", "findes-ikke.csv"], 2),
    (["planer", "--sammenlign", "findes-ikke"], 2), (["planer", "--ledetråd", "findes-ikke"], 2),
    (["planer", "--sammenlign", "sidste-aar"], 0), (["findes-ikke.ndjson"], 2),
    (["planer", "--søg", "..."], 2), (["planer", "--sorter", "dækning"], 0),
    (["planer", "--sorter", "daekning"], 0), (["planer", "--sorter", "dybde"], 0),
    (["planer", "--sorter", "noget"], 2),
  ]

  @Test(arguments: statuses.indices)
  func `the exit status says how it went`(index: Int) throws {
    let run = try ProgramRun(
      ["overblik"] + Self.statuses[index].arguments, in: "\(Repository.path)/Samples")
    #expect(run.status == Self.statuses[index].status, "\(run.errors)")
    if run.status == 2 { #expect(!run.errors.isEmpty) }
  }

  private static let refused: [(arguments: [String], says: String)] = [
    (["--mål", "--format", "json"], "De kan skrives ud som tekst, csv eller xlsx"),
    (["--mål", "--til", "mål.html"], "De kan skrives ud som tekst, csv eller xlsx"),
    (["--rykkere", "--format", "xlsx"], "kun som csv"),
    (["--rykkere", "--til", "x.html"], "kun som csv"),
    (["--mål", "--rykkere"], "Vælg den ene"), (["--til", "x.odt"], ".txt, .html, .xlsx, .csv"),
    (["--type", "skoler"], "plejehjem"), (["--frist", "snart"], "fx 20-11-2015"),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be done says why, and what can`(index: Int) throws {
    let run = try ProgramRun(
      ["overblik", "planer"] + Self.refused[index].arguments, in: "\(Repository.path)/Samples")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(Self.refused[index].says), "\(run.errors)")
  }

  @Test(arguments: [
    ["--mål"], ["--søg", "sygefravær"], ["--mål", "--type", "skole", "--tema", "effekt"],
  ])
  func `goals are the same as text, csv and xlsx`(filter: [String]) throws {
    try ScratchFolder.use { folder in
      let planer = "\(Repository.path)/Samples/planer"
      func run(_ more: [String]) throws -> ProgramRun {
        try ProgramRun(["overblik", planer] + filter + more, in: folder.path)
      }
      let text = try run([])
      let csv = try run(["--til", "m.csv"])
      let book = try run(["--til", "m.xlsx"])
      #expect(text.status == 0 && csv.status == 0 && book.status == 0)
      for (run, file) in [(csv, "m.csv"), (book, "m.xlsx")] {
        let told = "Skrevet til \(file).\n"
        #expect(run.errors.contains(told) && run.errors.replacing(told, with: "") == text.errors)
      }
      let rows = try CSVRecords(try folder.text("m.csv")).records.count - 1
      #expect(rows > 0 && text.errors.contains("\(rows) mål"), "\(text.errors)")
      #expect(text.output.split(separator: "\n").count { $0.hasPrefix("• ") } == rows)
      #expect(try folder.text("m.xlsx").hasPrefix("PK"))
    }
  }

  @Test(arguments: ["tekst", "html", "xlsx", "csv", "json", "ndjson"])
  func `a file holds what the screen would`(format: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("planer/a.yaml", text: Self.plan("a"))
      try folder.write("ud", text: "det gamle")
      let arguments = ["overblik", "planer", "--format", format]
      let shown = try ProgramRun(arguments, in: folder.path)
      let written = try ProgramRun(arguments + ["--til", "ud"], in: folder.path)
      #expect(shown.status == 0 && written.status == 0 && written.output.isEmpty)
      if format != "xlsx" { #expect(try folder.text("ud") == shown.output) }
      #expect(try folder.text("ud").hasPrefix("PK") == (format == "xlsx"))
      #expect(try folder.names() == ["planer", "ud"])
    }
  }

  @Test(arguments: ["findes-ikke/ud.csv", "mappe", "/proc/ud.csv", "/dev/full/ud"])
  func `a file that cannot be written is told, and nothing is left`(target: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("mappe/a.yaml", text: Self.plan("a"))
      let run = try Self.overview("mappe", "--format", "csv", "--til", target, in: folder.path)
      #expect(run.status == 2 && run.errors.contains("\(target) kunne ikke gemmes: "))
      #expect(try folder.names() == ["mappe"])
    }
  }

  @Test(.enabled(if: TinyDisk.isPossible, "this user may not mount"))
  func `a full disk leaves the old file`() throws {
    try TinyDisk.use { disk in
      try disk.folder.write("ud.html", text: "det gamle")
      let run = try Self.overview(
        "\(Repository.path)/Samples/planer", "--format", "html", "--til", "ud.html",
        in: disk.folder.path)
      #expect(run.status == 2 && run.errors.contains("ud.html kunne ikke gemmes: "))
      #expect(try disk.folder.text("ud.html") == "det gamle")
      #expect(try disk.folder.names() == ["ud.html"])
    }
  }

  @Test(arguments: ["tekst", "html", "xlsx", "csv", "json", "ndjson"])
  func `what cannot be read is told, and the others are there`(format: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("planer/a.yaml", text: Self.plan("aa"))
      try folder.write("planer/c.yaml", text: Self.plan("cc"))
      // Is there when the folder is listed, and gives nothing when it is read.
      try folder.link("planer/b.yaml", to: "/proc/self/mem")
      try folder.link("planer/d.yaml", to: "væk")
      let run = try Self.overview(
        "planer", "væk.yaml", "--format", format, "--til", "ud", in: folder.path)
      #expect(run.status == 2)
      for name in ["planer/b.yaml", "planer/d.yaml", "væk.yaml"] {
        #expect(run.errors.contains("\(name) kan ikke læses: "), "\(name)")
      }
      #expect(run.errors.contains("2 planer er læst."))
      guard format != "xlsx" else { return }
      let text = try folder.text("ud")
      #expect(text.contains("Hus aa") && text.contains("Hus cc"))
    }
  }

  @Test(arguments: [nil, "planer"])
  func `a folder without plans is no overview`(path: String?) throws {
    try ScratchFolder.use { folder in
      try folder.write("planer/noter.txt", "planer/.skjult.yaml")
      let run = try ProgramRun(["overblik"] + (path.map { [$0] } ?? []), in: folder.path)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("aarsplan: Der er ingen planer i "))
    }
  }

  @Test func `parts fold into what one run gives, and what is no part is told`() throws {
    try ScratchFolder.use { folder in
      try folder.write("nord/a.yaml", text: Self.plan("aa"))
      try folder.write("syd/b.yaml", text: Self.plan("bb"))
      for part in ["nord", "syd"] {
        let run = try Self.overview(
          part, "--format", "ndjson", "--til", "\(part).ndjson", in: folder.path)
        #expect(run.status == 0)
      }
      let whole = try Self.overview("nord", "syd", "--format", "json", in: folder.path)
      let parts = try Self.overview(
        "nord.ndjson", "syd.ndjson", "--format", "json", in: folder.path)
      #expect(parts.output == whole.output && parts.status == 0)
      try folder.write("øst.ndjson", text: "\n{\"format\":\"noget andet\"}\n")
      let strange = try Self.overview("nord.ndjson", "øst.ndjson", in: folder.path)
      #expect(strange.status == 2 && strange.errors.contains("øst.ndjson, linje 2: "))
      #expect(strange.output.contains("Hus aa"))
    }
  }

  @Test func `findings over several plans have their lines`() throws {
    let samples = "\(Repository.path)/Samples"
    let checked = try ProgramRun(["tjek", "planer", "--regler", "kopieret-mål"], in: samples)
    let page = try Self.overview("planer", "--format", "html", in: samples).output
    let copies = checked.output.split(separator: "\n").filter { $0.hasSuffix("[kopieret-mål]") }
    #expect(copies.count == 2)
    for line in copies {
      // `path:line:column: level: message [rule]`
      let parts = line.split(separator: ":", maxSplits: 4).map(String.init)
      let message = try #require(parts.last?.split(separator: "[").first).dropLast()
      #expect(page.contains("råd, linje \(parts[1]):\(message)"), "\(line)")
    }
  }
}
