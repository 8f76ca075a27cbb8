import Foundation
import TestSupport
import Testing

/// `overblik --sammenlign` and `--historik`, the real program: what is compared with, what is refused,
/// and what every form says.
@Suite struct ProgressTests {
  private static let before = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    status: kladde
    center:
      id: ID
      navn: NAVN
    lokale-mål:
      - id: M1
        titel: Et mål
        tema: trivsel

    """

  private static func plan(_ id: String, actions: Bool) -> String {
    before.replacingOccurrences(of: "ID", with: id)
      .replacingOccurrences(of: "NAVN", with: "Center \(id.uppercased())")
      + (actions ? "    tiltag:\n      - hvad: Mødes hver uge\n" : "")
  }

  /// Two plans of then, three of now: A goes deeper, B falls back, C is new.
  private static func use(_ body: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try FileManager.default.createDirectory(
        atPath: folder.at("historik"), withIntermediateDirectories: true)
      try folder.write("foer/a.yaml", text: plan("a", actions: false))
      try folder.write("foer/b.yaml", text: plan("b", actions: true))
      try folder.write("nu/a.yaml", text: plan("a", actions: true))
      try folder.write("nu/b.yaml", text: plan("b", actions: false))
      try folder.write("nu/c.yaml", text: plan("c", actions: false))
      try body(folder)
    }
  }

  private static func run(_ arguments: [String], _ folder: ScratchFolder) throws -> ProgramRun {
    try ProgramRun(["overblik"] + arguments, in: folder.path)
  }

  private static func earlier(_ form: String, _ folder: ScratchFolder) throws -> String {
    if form == "mappe" { return "foer" }
    let file = "foer.\(form)"
    let made = try run(["foer", "--format", form, "--til", file], folder)
    #expect(made.status == 0, "\(made.errors)")
    return file
  }

  @Test(arguments: ["mappe", "json", "ndjson"])
  func `since then is told the same from every source`(form: String) throws {
    try Self.use { folder in
      let source = try Self.earlier(form, folder)
      let compare = ["nu", "--sammenlign", source]
      let text = try Self.run(compare, folder).output
      #expect(text.contains("Har afleveret siden: Center C."), "\(text)")
      #expect(text.contains("Center A: ↑ Trivsel"), "\(text)")
      #expect(text.contains("Center B: ↓ Trivsel"), "\(text)")
      #expect(text.contains("(nævnt → omsat)") && text.contains("(omsat → nævnt)"), "\(text)")
      #expect(
        text.contains(form == "mappe" ? "(den nyeste fil er fra" : ", lavet"), "\(text)")
      let plain = try Self.run(compare + ["--enkel"], folder).output
        .replacingOccurrences(of: "\n", with: " ")
      #expect(plain.contains("er kommet længere, fra nævnt til omsat"), "\(plain)")
      #expect(!plain.contains("↑") && !plain.contains("→"), "\(plain)")
      let page = try Self.run(compare + ["--format", "html"], folder).output
      #expect(page.contains("↑ længere") && page.contains("↓ tilbage"))
      #expect(page.contains("Har afleveret siden: Center C."))
      let json = try Self.run(compare + ["--format", "json"], folder).output
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let since = try #require(read["sammenligning"] as? [String: Any])
      #expect(since["afleveret-siden"] as? [String] == ["Center C"])
      #expect(since["kilde"] as? String == source)
      #expect(since["dag-fra"] as? String == (form == "mappe" ? "filen" : "overblikket"))
      let centres = try #require(since["centre"] as? [[String: Any]])
      let ways = centres.map { ($0["temaer"] as? [[String: Any]])?.first?["retning"] as? String }
      #expect(ways == ["dybere", "tyndere"])
    }
  }

  @Test func `an overview without its day is of its file's day`() throws {
    try Self.use { folder in
      let file = try Self.earlier("json", folder)
      let text = try folder.text(file)
      let start = try #require(text.range(of: "\"lavet\""))
      let end = try #require(text[start.lowerBound...].range(of: ","))
      let without = String(text[..<start.lowerBound]) + text[end.upperBound...]
      try folder.write(file, text: without)
      let day = Date(timeIntervalSince1970: 1_447_329_600)
      try FileManager.default.setAttributes(
        [.modificationDate: day], ofItemAtPath: folder.at(file))
      let told = try Self.run(["nu", "--sammenlign", file, "--enkel"], folder).output
        .replacingOccurrences(of: "\n", with: " ")
      #expect(told.contains("filen er fra 12. november 2015"), "\(told)")
      #expect(told.contains("det står ikke i den hvilken dag overblikket er lavet"), "\(told)")
    }
  }

  private static let refused: [(file: String, text: String, says: String)] = [
    ("x.html", "<!doctype html>", "lavet til at læse"), ("x.csv", "Id;Center", "lavet til at læse"),
    ("x.xlsx", "PK", "lavet til at læse"), ("x.yaml", "format: årsplan/1", "En enkelt plan"),
    ("x.json", "{\"format\":\"andet/1\"}", "--format json"),
    ("x.json", "ikke json", "--format json"),
    ("x.ndjson", "{}\n", "--format ndjson"), ("x.ndjson", "", "--format ndjson"),
    ("x", "noget", "en mappe med planer"),
  ]

  @Test(arguments: refused.indices)
  func `anything else is refused with what can be taken`(index: Int) throws {
    try Self.use { folder in
      let (file, text, says) = Self.refused[index]
      try folder.write(file, text: text)
      let run = try Self.run(["nu", "--sammenlign", file], folder)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("ikke et overblik der kan sammenlignes med"), "\(run.errors)")
      #expect(run.errors.contains(says), "\(run.errors)")
    }
  }

  @Test func `a folder without plans says what else there is`() throws {
    try Self.use { folder in
      let run = try Self.run(["nu", "--sammenlign", "historik"], folder)
      #expect(run.status == 2 && run.errors.contains("--historik"), "\(run.errors)")
      let empty = try Self.run(["nu", "--historik", "historik"], folder)
      #expect(empty.status == 2 && empty.errors.contains("Læg dem der"), "\(empty.errors)")
      let file = try Self.run(["nu", "--historik", "nu/a.yaml"], folder)
      #expect(file.status == 2 && file.errors.contains("efter --sammenlign"), "\(file.errors)")
    }
  }

  /// A snapshot of the folder as it would have been made on a day.
  private static func snapshot(
    _ name: String, _ form: String, _ day: String, _ folder: ScratchFolder
  )
    throws
  {
    let file = "historik/\(name).\(form)"
    let made = try run(["foer", "--format", form, "--til", file], folder)
    #expect(made.status == 0, "\(made.errors)")
    let text = try folder.text(file)
    try folder.write(
      file,
      text: text.replacing(#/"lavet": ?"[0-9-]*"/#, with: "\"lavet\":\"\(day)\""))
  }

  @Test func `the history is in the order of its days`() throws {
    try Self.use { folder in
      try Self.snapshot("z", "json", "2015-10-01", folder)
      try folder.write("foer/a.yaml", text: Self.plan("a", actions: true))
      try Self.snapshot("a", "ndjson", "2015-11-03", folder)
      try folder.write("historik/side.html", text: "<p>")
      try folder.write("historik/andet.json", text: "{}")
      let arguments = ["nu", "--historik", "historik"]
      let text = try Self.run(arguments, folder)
      #expect(text.status == 0 && text.errors.contains("andet.json"), "\(text.errors)")
      #expect(text.output.contains("▃▅▃  1 → 2 → 1"), "\(text.output)")
      #expect(text.output.contains("1/10-15 → 3/11-15 → nu"), "\(text.output)")
      let plain = try Self.run(arguments + ["--enkel"], folder).output
        .replacingOccurrences(of: "\n", with: " ")
      #expect(plain.contains("1. oktober 2015: 1, 3. november 2015: 2, nu: 1."), "\(plain)")
      #expect(!plain.contains("▃"))
      let page = try Self.run(arguments + ["--format", "html"], folder).output
      #expect(page.contains("<title id=\"curve-2-title\">Trivsel"), "\(page)")
      #expect(page.contains(">1. oktober 2015: 1, 3. november 2015: 2, nu: 1</desc>"))
      #expect(page.contains("<polyline points=\"4,26 80,15 156,26\""))
      let json = try Self.run(arguments + ["--format", "json"], folder).output
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let points = try #require(read["historik"] as? [[String: Any]])
      #expect(points.prefix(2).map { $0["dag"] as? String } == ["2015-10-01", "2015-11-03"])
      #expect(points.map { $0["afleveret"] as? Int } == [2, 2, 3])
      let book = try Self.run(arguments + ["--sammenlign", "foer", "--til", "ark.xlsx"], folder)
      #expect(book.status == 0, "\(book.errors)")
      let sheets = try ProgramRun(
        [
          "-c",
          """
          import zipfile
          z = zipfile.ZipFile('ark.xlsx')
          print(z.namelist(), z.read('xl/workbook.xml').decode())
          """,
        ],
        of: "/usr/bin/python3", in: folder.path)
      #expect(sheets.output.contains("Siden sidst") && sheets.output.contains("Udvikling"))
      #expect(sheets.output.contains("xl/charts/chart1.xml"), "\(sheets.output)")
    }
  }

  @Test func `a part of an overview says that it is one`() throws {
    try Self.use { folder in
      _ = try Self.run(
        ["foer", "--tema", "trivsel", "--format", "json", "--til", "del.json"], folder)
      let text = try Self.run(["nu", "--sammenlign", "del.json", "--enkel"], folder).output
        .replacingOccurrences(of: "\n", with: " ")
      #expect(text.contains("Det tidligere overblik er ikke helt"), "\(text)")
      #expect(text.contains("Viser kun temaet »Trivsel"), "\(text)")
    }
  }

  @Test func `of a long history the files that were changed last are looked at, and it is told`()
    throws
  {
    try Self.use { folder in
      let made = try Self.run(["foer", "--format", "json"], folder)
      for number in 10..<63 {
        try folder.write("historik/\(number).json", text: made.output)
        let day = Date(timeIntervalSince1970: 1_450_000_000 - Double(number))
        try FileManager.default.setAttributes(
          [.modificationDate: day], ofItemAtPath: folder.at("historik/\(number).json"))
      }
      let run = try Self.run(["nu", "--historik", "historik", "--format", "json"], folder)
      let told = "Der er 53 overblik i historik. Kun de 50 der sidst er ændret, er med."
      #expect(run.status == 0 && run.errors.contains(told), "\(run.errors)")
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let points = try #require(read["historik"] as? [[String: Any]])
      let names = points.compactMap { $0["kilde"] as? String }.map { String($0.suffix(7)) }
      #expect(names == (10..<60).map { "\($0).json" })
    }
  }
}
