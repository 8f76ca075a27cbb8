import DataFormats
import Foundation
import TestSupport
import Testing

/// HR's desk, the real program: 44 plan files from 40 centres and three that are no plans, made by one
/// script and counted by another that knows nothing of the program.
@Suite(.timeLimit(.minutes(20))) struct DeskTests {
  /// Runs something with the desk laid out, and with what the count says of it.
  private static func use(_ body: (ScratchFolder, [String: Any]) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let scripts = "\(Repository.path)/Tests/Desk"
      let made = try ProgramRun(["\(scripts)/make_desk.py", folder.path], of: "/usr/bin/python3")
      try #require(made.status == 0, "\(made.errors)")
      let run = try ProgramRun(["\(scripts)/count_desk.py", folder.path], of: "/usr/bin/python3")
      let count = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      try body(folder, try #require(count, "\(run.errors)"))
    }
  }

  private static func overview(_ arguments: [String], in folder: ScratchFolder) throws -> ProgramRun
  {
    let run = try ProgramRun(
      ["overblik", "indbakke", "--centre", "centre.csv"] + arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  private static func names(_ folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.at("indbakke")).sorted()
  }

  private static func json(_ text: String) throws -> [String: Any] {
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(read)
  }

  private static func name(_ file: Any?) -> String? {
    (file as? String)?.split(separator: "/").last.map(String.init)
  }

  private static let headline =
    "35 af 40 på listen har afleveret; 2 planer er fra centre uden for listen; 1 plan mangler slutningen; 1 plan er for et andet år; 1 plan nævner ikke en kendt ledetråd; 1 fil kan ikke læses; 4 filer er ikke planer (Word, PDF, mail); 2 planer tæller ikke fordi en anden fra samme center gør."

  @Test func `every number is the one that was counted`() throws {
    try Self.use { folder, count in
      let seen = try Self.json(try Self.overview(["--format", "json"], in: folder).output)
      let centres = try #require(count["centre"] as? [String: [String: Any]])
      let rows = try #require(seen["centre"] as? [[String: Any]])
      #expect(rows.count == 40 && centres.count == 40)
      for row in rows {
        let id = try #require(row["id"] as? String)
        let counted = try #require(centres[id], "\(id)")
        #expect(row["aflevering"] as? String == counted["aflevering"] as? String, "\(id)")
        #expect(Self.name(row["fil"]) == counted["fil"] as? String, "\(id)")
        let depths = (row["dækning"] as? [String: [String: Any]])?.mapValues {
          $0["dybde"] as? String
        }
        #expect(depths == (counted["dækning"] as? [String: String])?.mapValues { $0 }, "\(id)")
        #expect(row["mål"] as? Int == counted["mål"] as? Int ?? 0, "\(id)")
        #expect(row["uden-ansvarlig"] as? Int == counted["uden-ansvarlig"] as? Int ?? 0, "\(id)")
      }
      let sum = try #require(seen["sammenfatning"] as? [String: Any])
      #expect(sum["afleveret"] as? Int == count["afleveret"] as? Int)
      #expect(sum["mål"] as? Int == count["mål"] as? Int)
      #expect(sum["uden-ansvarlig"] as? Int == count["uden-ansvarlig"] as? Int)
      #expect(sum["overskrift"] as? String == Self.headline)
      let themes = try #require(sum["temaer"] as? [String: [String: Any]])
      let depths = themes.mapValues { $0["dybde"] as? [String: Int] }
      #expect(depths == (count["temaer"] as? [String: [String: Int]])?.mapValues { $0 })
      let doubles = try #require(seen["dubletter"] as? [[String: Any]])
      let losing = Dictionary(
        uniqueKeysWithValues: doubles.map { (Self.name($0["fil"]), Self.name($0["tæller"])) })
      let counted = try #require(count["dubletter"] as? [String: String])
      #expect(losing == Dictionary(uniqueKeysWithValues: counted.map { ($0, $1) }))
      #expect(
        (seen["ikke-på-listen"] as? [String])?.count
          == (count["uden-for-listen"] as? [String])?.count)
      #expect(
        (seen["ligner"] as? [[String: Any]])?.map { $0["på-listen"] as? String } == [
          "Østerskov Skole"
        ])
    }
  }

  @Test func `every form says the same`() throws {
    try Self.use { folder, _ in
      let text = try Self.overview(["--enkel"], in: folder).output
      #expect(text.replacingOccurrences(of: "\n", with: " ").contains(Self.headline), "\(text)")
      #expect(try Self.overview(["--format", "html"], in: folder).output.contains(Self.headline))
      let rows = try CSVRecords(try Self.overview(["--format", "csv"], in: folder).output).records
      let delivered = try #require(rows.first?.fields.firstIndex(of: "Afleveret"))
      #expect(rows.dropFirst().count { $0.fields[delivered] == "ja" } == 35)
      let reminders = try Self.overview(["--rykkere"], in: folder).output
      #expect(reminders.contains("c35;") && reminders.contains("Planen er for 2015."))
      #expect(reminders.contains("Slutningen af filen mangler."))
      #expect(reminders.contains("Vi har ikke modtaget jeres årsplan endnu."))
      // Parts that were made elsewhere come to the same.
      let json = try Self.overview(["--format", "json"], in: folder).output
      _ = try Self.overview(["--format", "ndjson", "--til", "dele.ndjson"], in: folder)
      let folded = try ProgramRun(
        ["overblik", "dele.ndjson", "--centre", "centre.csv", "--format", "json"], in: folder.path)
      #expect(folded.output == json)
    }
  }

  @Test(arguments: ["utf8", "utf16", "sep", "uden-id", "xlsx"])
  func `the list is read however HR has it`(form: String) throws {
    try Self.use { folder, _ in
      let script = """
        import sys
        text = open("centre.csv", "rb").read().decode("cp1252").replace("\\r\\n", "\\n")
        form = sys.argv[1]
        if form == "utf16": data = text.encode("utf-16")
        elif form == "sep": data = ("sep=;\\n" + text).encode()
        elif form == "uden-id": data = "".join(l.split(";", 1)[1] + "\\n" for l in text.splitlines()).encode()
        else: data = text.encode()
        open("liste", "wb").write(data)
        if form == "xlsx":
            import zipfile
            rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{c}</t></is></c>' for c in l.split(";")) + "</row>" for l in text.splitlines())
            with zipfile.ZipFile("liste", "w", zipfile.ZIP_DEFLATED) as z:
                z.writestr("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="x" sheetId="9" state="hidden" r:id="rId9"/><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>')
                z.writestr("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>')
                z.writestr("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")

        """
      try folder.write("lav.py", text: script)
      let made = try ProgramRun(["lav.py", form], of: "/usr/bin/python3", in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      let run = try ProgramRun(
        ["overblik", "indbakke", "--centre", "liste", "--format", "json"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(Self.headline), "\(run.output.suffix(3000))")
    }
  }

  @Test func `what came in is sorted, once`() throws {
    try Self.use { folder, count in
      let arguments = ["modtag", "indbakke", "--centre", "centre.csv", "--frist", "20-11-2015"]
      let before = try Self.names(folder)
      let shown = try ProgramRun(arguments, in: folder.path)
      #expect(shown.status == 0, "\(shown.errors)")
      for heading in [
        "Modtaget: 35", "Skal sendes igen: 4", "Dubletter: 2", "Ikke planer: 4",
        "Centre der ikke er på listen: 2",
      ] {
        #expect(shown.output.contains("\n\(heading)\n"), "\(shown.output)")
      }
      #expect(shown.output.contains("Er det »Østerskov Skole«?"))
      #expect(try Self.names(folder) == (before + ["modtaget.csv"]).sorted())
      let again = try ProgramRun(arguments, in: folder.path)
      #expect(!again.output.contains("Modtaget: ") && again.errors.contains("0 nye filer."))
      let log = try folder.text("indbakke/modtaget.csv")
      let rows = try CSVRecords(log).records.dropFirst()
      #expect(rows.count == 47)
      let accepted = rows.filter { $0.fields[4] == "modtaget" }
      #expect(accepted.count == count["afleveret"] as? Int)
      #expect(accepted.count { $0.fields[5] == "ja" } == 5)
      // Without a deadline this time, what is known stays.
      let bare = try ProgramRun(Array(arguments.prefix(4)), in: folder.path)
      #expect(bare.status == 0)
      #expect(try folder.text("indbakke/modtaget.csv") == log)
      let moved = try ProgramRun(arguments + ["--flyt"], in: folder.path)
      #expect(moved.status == 0 && moved.errors.contains("47 filer er flyttet."), "\(moved.errors)")
      #expect(
        try Self.names(folder) == [
          "dubletter", "ikke-planer", "modtaget", "modtaget.csv", "send-igen", "ukendt-center",
        ])
      let last = try ProgramRun(arguments + ["--flyt"], in: folder.path)
      #expect(
        last.errors.contains("Alle filer ligger på plads.") && last.errors.contains("0 nye filer."))
      // The days and the figures are there wherever the files lie now.
      for path in ["indbakke", "indbakke/modtaget"] {
        let run = try ProgramRun(
          [
            "overblik", path, "--centre", "centre.csv", "--frist", "20-11-2015", "--format", "json",
          ],
          in: folder.path)
        #expect(run.output.contains("35 af 40 på listen har afleveret"))
        let centres = try #require(try Self.json(run.output)["centre"] as? [[String: Any]])
        #expect(centres.count { $0["for-sent"] as? Bool == true } == 5)
        #expect(
          centres.count {
            $0["modtaget"] as? String == "2015-11-12" && $0["afleveret"] as? Bool == true
          } == 30)
      }
    }
  }
}
