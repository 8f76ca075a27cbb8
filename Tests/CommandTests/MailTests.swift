import DataFormats
import Foundation
import TestSupport
import Testing

/// `overblik --mails` and `--rykkere`, the real program on HR's desk; the drafts are read back by
/// another program's reader of mails.
@Suite(.timeLimit(.minutes(20))) struct MailTests {
  private static let reader = """
    import email, email.policy, glob, json, os, sys
    mails = {}
    for path in sorted(glob.glob(sys.argv[1] + "/*.eml")):
        data = open(path, "rb").read()
        mail = email.message_from_bytes(data, policy=email.policy.default)
        mails[os.path.basename(path)] = {
            "til": [a.addr_spec for a in mail["To"].addresses] if mail["To"] else [],
            "navn": [a.display_name for a in mail["To"].addresses] if mail["To"] else [],
            "emne": mail["Subject"], "kladde": mail["X-Unsent"], "dag": mail["Date"].datetime.isoformat(),
            "tekst": mail.get_content().replace("\\r\\n", "\\n"), "fejl": [str(d) for d in mail.defects],
            "felter": sorted(mail.keys()), "ascii": data.isascii(),
            "crlf": data.count(b"\\n") == data.count(b"\\r\\n") == data.count(b"\\r"),
            "længst": max(len(line) for line in data.split(b"\\r\\n")),
        }
    print(json.dumps(mails))

    """

  private static func use(_ body: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let script = "\(Repository.path)/Tests/Desk/make_desk.py"
      let made = try ProgramRun([script, folder.path], of: "/usr/bin/python3")
      try #require(made.status == 0, "\(made.errors)")
      try folder.write("læs.py", text: reader)
      try body(folder)
    }
  }

  private static func mails(_ name: String, _ folder: ScratchFolder) throws -> [String: [String:
    Any]]
  {
    let run = try ProgramRun(["læs.py", name], of: "/usr/bin/python3", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(read as? [String: [String: Any]], "\(run.errors)")
  }

  private static func overview(_ more: [String], _ folder: ScratchFolder) throws -> ProgramRun {
    try ProgramRun(["overblik", "indbakke", "--centre", "centre.csv"] + more, in: folder.path)
  }

  @Test func `of a list without end so many are made at a time`() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\n")
      let rows = (1...2_003).map { "c\($0);Center \($0);c\($0)@kommunen.dk\n" }.joined()
      try folder.write("centre.csv", text: "id;navn;e-mail\n" + rows)
      for (made, later) in [
        ("2.000 kladder ligger nu", "3 kladder mangler endnu"), ("3 kladder ligger nu", ""),
      ] {
        let run = try ProgramRun(
          ["overblik", "plan.yaml", "--centre", "centre.csv", "--mails", "kladder"], in: folder.path
        )
        #expect(run.status == 0 && run.errors.contains(made), "\(run.errors)")
        #expect(
          run.errors.contains("mangler endnu") == !later.isEmpty
            && (later.isEmpty || run.errors.contains(later)))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.at("kladder"))
      #expect(names.count { $0.hasSuffix(".eml") } == 2_003)
    }
  }

  @Test func `each draft is a mail that a mail program opens`() throws {
    try Self.use { folder in
      let run = try Self.overview(["--mails", "kladder", "--frist", "20-11-2099"], folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("1 center har ikke afleveret."), "\(run.output)")
      #expect(run.output.contains("4 centre skal sende planen igen."), "\(run.output)")
      let mails = try Self.mails("kladder", folder)
      let list = try CSVRecords(try Self.overview(["--rykkere"], folder).output).records.dropFirst()
      #expect(mails.count == list.count && mails.count > 5)
      for (name, mail) in mails {
        #expect(mail["fejl"] as? [String] == [], "\(name)")
        #expect(mail["kladde"] as? String == "1", "\(name)")
        #expect(mail["ascii"] as? Bool == true && mail["crlf"] as? Bool == true, "\(name)")
        #expect(mail["længst"] as? Int ?? 999 <= 78, "\(name)")
        #expect((mail["til"] as? [String])?.count == 1, "\(name)")
        #expect((mail["tekst"] as? String)?.contains("20. november 2099") == true, "\(name)")
      }
      let missing = try #require(mails["center-nr-39.eml"])
      #expect(missing["til"] as? [String] == ["c39@example.dk"])
      #expect(missing["navn"] as? [String] == ["Leder 39"])
      #expect(missing["emne"] as? String == "Vi mangler jeres årsplan for 2016")
      let text = try #require(missing["tekst"] as? String)
      let start = "Kære Leder 39\n\nVi har ikke modtaget jeres årsplan endnu."
      #expect(text.hasPrefix(start), "\(text)")
      let again = try #require(mails["center-nr-35.eml"]?["tekst"] as? String)
      #expect(again.contains("Tak for jeres fil. Planen er for 2015."), "\(again)")
      let better = try #require(mails["oesterskov-skole.eml"]?["tekst"] as? String)
      #expect(better.contains("Tak for jeres årsplan."), "\(better)")
      #expect(better.contains("?\n\n"), "\(better)")
      #expect(better.contains("\n- "), "\(better)")
    }
  }

  @Test func `what stands there is never written over`() throws {
    try Self.use { folder in
      try folder.write("kladder/center-nr-39.eml", text: "min egen")
      let run = try Self.overview(["--mails", "kladder"], folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("1 kladde fandtes i forvejen"), "\(run.errors)")
      #expect(try folder.text("kladder/center-nr-39.eml") == "min egen")
      let again = try Self.overview(["--mails", "kladder"], folder)
      #expect(!again.errors.contains("ligger nu"), "\(again.errors)")
    }
  }

  @Test func `an address or a name cannot write a field, and no CPR number gets out`() throws {
    try Self.use { folder in
      let names = [
        "x1;Søgården 010190-1234;skole;Ida \"Bo\" <x@y.dk>;ida@example.dk",
        "x2;Åen;skole;;a@b.dk, c@d.dk", "x3;Åen;skole;;", "x4;Lang;skole;;øl@example.dk",
      ]
      let leader = String(repeating: "Ærø ", count: 60)
      let list = (["id;navn;type;leder;e-mail"] + names + ["x5;Ly;skole;\(leader);l@example.dk"])
        .joined(separator: "\n")
      try folder.write("liste.csv", text: list)
      let run = try ProgramRun(
        ["overblik", "indbakke", "--centre", "liste.csv", "--mails", "k"], in: folder.path)
      #expect(run.errors.contains("3 kladder har ingen modtager"), "\(run.errors)")
      let mails = try Self.mails("k", folder)
      #expect(mails.count == 5)
      #expect(mails["aaen.eml"]?["til"] as? [String] == [])
      #expect(mails["aaen-x3.eml"]?["til"] as? [String] == [])
      #expect(mails["lang.eml"]?["til"] as? [String] == [])
      let one = try #require(mails.first { $0.key.hasPrefix("soegaarden") })
      #expect(!one.key.contains("010190") && one.value["til"] as? [String] == ["ida@example.dk"])
      #expect(one.value["navn"] as? [String] == ["Ida \"Bo\" <x@y.dk>"])
      // That reader puts a space between encoded words, which RFC 2047 does not.
      let read = (mails["ly.eml"]?["navn"] as? [String])?.first
      #expect(read?.split(separator: " ") == leader.split(separator: " "))
      for (name, mail) in mails {
        #expect(mail["længst"] as? Int ?? 999 <= 78 && mail["fejl"] as? [String] == [], "\(name)")
        #expect((mail["tekst"] as? String)?.contains("1234") == false, "\(name)")
      }
    }
  }

  @Test func `who owes nothing is not written to`() throws {
    let samples = "\(Repository.path)/Samples"
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["overblik", "\(samples)/planer", "--centre", "\(samples)/centre.csv", "--mails", "k"],
        in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let count = try FileManager.default.contentsOfDirectory(atPath: folder.at("k")).count
      let rows = try CSVRecords(
        try ProgramRun(
          ["overblik", "\(samples)/planer", "--centre", "\(samples)/centre.csv", "--rykkere"],
          in: folder.path
        ).output
      ).records.dropFirst()
      #expect(rows.count == count)
      #expect(run.output.contains("mangler ikke noget og får ingen mail."), "\(run.output)")
    }
  }

  @Test(arguments: [
    ["--mails", "k", "--mål"], ["--mails", "k", "--format", "html"],
    ["--mails", "k", "--til", "x.csv"],
  ])
  func `what does not go together says what does`(arguments: [String]) throws {
    try Self.use { folder in
      let run = try Self.overview(arguments, folder)
      #expect(run.status == 2 && run.errors.contains("sammen med --rykkere"), "\(run.errors)")
    }
  }

  @Test func `centres that share a long name get a draft each`() throws {
    try ScratchFolder.use { folder in
      let plan =
        "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: a, navn: A }\n"
      try folder.write("plan.yaml", text: plan)
      let name = String(repeating: "Center ", count: 20)
      let rows = (0..<5).map { "c\($0);\(name)\n" }.joined()
      try folder.write("centre.csv", text: "id;navn\n" + rows)
      let run = try ProgramRun(
        ["overblik", "plan.yaml", "--centre", "centre.csv", "--mails", "kladder"],
        in: folder.path)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.at("kladder"))
      #expect(run.status == 0 && files.count == 5, "\(files) \(run.errors)")
    }
  }
}
