import Glibc
import TestSupport
import Testing

/// The conversation as a leader has it: the real program on a real terminal.
@Suite(.timeLimit(.minutes(20))) struct SittingTests {
  private static let file = "boernehuset-aeblegaarden-2016.yaml"

  @Test(
    "a plan is typed with æøå in every locale",
    arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], [:], ["LANG": "da_DK.UTF-8"]])
  func danish(_ locale: [String: String]) throws {
    var environment = Sitting.environment
    environment["LANG"] = nil
    try ScratchFolder.use { folder in
      let sitting = try Sitting(in: folder, environment: environment.merging(locale) { $1 })
      try sitting.introduce()
      try sitting.program.type("Vi går på opdagelse i haven med børnene på Ærø hver eneste dag.\r")
      try sitting.program.expect("Spørgsmål 2")
      try sitting.answer(":slut", at: "Svar")
      #expect(try sitting.program.end() == .exited(0))
      #expect(try folder.visibleNames() == [Self.file])
      let text = try folder.text(Self.file)
      #expect(text.contains("navn: Børnehuset Æblegården"))
      #expect(text.contains("på Ærø"))
    }
  }

  @Test("stopped in the middle, and gone on with: the draft in the folder is offered")
  func resume() throws {
    try ScratchFolder.use { folder in
      let first = try Sitting(in: folder)
      try first.introduce()
      try first.program.type(":slut\r")
      try first.program.expect("Fortsæt når det passer dig")
      #expect(try first.program.end() == .exited(0))

      let second = try Sitting(in: folder)
      try second.program.expect("Hvilken plan")
      try second.answer("", at: "Valg (Enter = 1)")
      try second.program.expect("Velkommen tilbage · Børnehuset Æblegården")
      try second.program.expect("Ingen af de 19 spørgsmål er besvaret")
      try second.answer(":slut", at: "Svar")
      #expect(try second.program.end() == .exited(0))
    }
  }

  @Test("several drafts are offered, the newest first, with how far each has come")
  func drafts() throws {
    try ScratchFolder.use { folder in
      for (name, time) in [("a", 1_000), ("c", 3_000), ("b", 2_000)] {
        let text =
          "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { navn: Hus \(name) }\n"
        try folder.write("\(name).yaml", text: text)
        try Self.setTime(of: folder.at("\(name).yaml"), time)
      }
      let sitting = try Sitting(in: folder)
      let shown = try sitting.program.expect("Begynd en ny plan")
      let order = ["c", "b", "a"].map { "Hus \($0) · \($0).yaml · 0 af 19 spørgsmål · 0 mål" }
      #expect(Self.areInOrder(order, in: shown), "\(shown)")
      try sitting.answer("4", at: "Valg (Enter = 1)")
      try sitting.program.expect("Hvad hedder jeres center")
      try sitting.program.expect("Navn ›")
      try sitting.program.type("\u{4}")
      #expect(try sitting.program.end() == .exited(0))
      #expect(try folder.visibleNames() == ["a.yaml", "b.yaml", "c.yaml"])
    }
  }

  @Test("Tab completes commands and places")
  func completion() throws {
    try ScratchFolder.use { folder in
      let sitting = try Sitting(in: folder)
      try sitting.introduce()
      try sitting.program.type(":ove\t\r")
      try sitting.program.expect("Gennemgang")
      try sitting.program.expect("Svar ›")
      try sitting.program.type(":gå effekt-4\t\r")
      try sitting.program.expect("Hvad tror I virker uden at I har set efter")
    }
  }

  @Test("an editor of one's own, and vi mode")
  func editor() throws {
    try ScratchFolder.use { folder in
      try folder.write(
        ".editor", text: "#!/bin/sh\nprintf 'Skrevet i et andet\\nvindue' > \"$1\"\n", mode: 0o755)
      try folder.write(".inputrc", text: "$if aarsplan\nset editing-mode vi\n$endif\n")
      var environment = Sitting.environment
      environment["VISUAL"] = folder.at(".editor")
      environment["INPUTRC"] = folder.at(".inputrc")
      let sitting = try Sitting(in: folder, environment: environment)
      try sitting.answer("xHuset\u{1B}0x", at: "Navn")
      try sitting.program.expect("Type ›")
      try sitting.program.type(":gå samspil-1\r")
      try sitting.program.expect("Svar ›")
      try sitting.program.type(":rediger\r")
      try sitting.program.expect("Uddyb")
      try sitting.program.type("\r")
      try sitting.program.expect("Type ›")
      try sitting.program.type(":slut\r")
      #expect(try sitting.program.end() == .exited(0))
      #expect(
        try folder.text("huset-2016.yaml").contains("      Skrevet i et andet\n      vindue\n"))
    }
  }

  @Test("a pasted block of several paragraphs is one answer", arguments: ["xterm", "dumb"])
  func paste(_ terminal: String) throws {
    try ScratchFolder.use { folder in
      var environment = Sitting.environment
      environment["TERM"] = terminal
      let sitting = try Sitting(in: folder, environment: environment)
      try sitting.introduce()
      let block =
        "Første afsnit om haven.\rAndet afsnit om naboerne.\r\rTredje afsnit om de ældste.\r"
      if terminal == "dumb" {
        try sitting.program.type(block)
        try sitting.program.expect("indsat tekst")
        try sitting.program.type("\r")
      } else {
        try sitting.program.type("\u{1B}[200~\(block)\u{1B}[201~\r")
      }
      try sitting.program.expect("Spørgsmål 2")
      try sitting.answer(":slut", at: "Svar")
      #expect(try sitting.program.end() == .exited(0))
      let text = try folder.text(Self.file)
      #expect(
        text.contains(
          "      Første afsnit om haven.\n      Andet afsnit om naboerne.\n\n      Tredje"))
    }
  }

  private static func setTime(of path: String, _ seconds: Int) throws {
    var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
  }

  private static func areInOrder(_ texts: [String], in shown: String) -> Bool {
    var rest = shown[...]
    for text in texts {
      guard let place = rest.firstRange(of: text) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
