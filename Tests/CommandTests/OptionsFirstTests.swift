import TestSupport
import Testing

/// Options that were written before the command: whatever stands there, no plan is made that is
/// called like a command.
@Suite(.timeLimit(.minutes(20))) struct OptionsFirstTests {
  private static let samples = Repository.path + "/Samples/planer"

  @Test(
    "the command is understood behind its options",
    arguments: [
      (["--enkel", "tjek", samples + "/solstraalen.yaml"], "1 plan"),
      (["--format", "json", "tjek", samples + "/solstraalen.yaml"], "\"tjek/1\""),
      (["--farve=aldrig", "vis", samples + "/solstraalen.yaml"], "Solstrålen"),
      (["--enkel", "ledetråd", "liste"], "ledetråd-2016"),
      (["--alt", "ledetråd", "vis"], "Samspil"), (["--hjælp", "tjek"], "aarsplan tjek"),
    ])
  func understood(arguments: [String], told: String) throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(arguments, in: folder.path)
      #expect(run.status < 2, "\(run.errors)")
      #expect((run.output + run.errors).lowercased().contains(told.lowercased()))
      #expect(try folder.visibleNames().isEmpty)
    }
  }

  @Test("the conversation is written in the file that is named behind it")
  func writes() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["--enkel", "skriv", "hus.yaml"], input: "Børnehuset\n:slut\n", in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.visibleNames() == ["hus.yaml"])
    }
  }

  @Test(
    "what is no command is told, and nothing is written",
    arguments: [
      (["--enkel", "tjekk"], "»tjekk« findes ikke. Mente du tjek?"),
      (["--farve", "tjek"], "»tjek« kan ikke bruges til --farve."),
      (["--enkl", "tjek"], "--enkl findes ikke"),
      (["--streng", "skriv", "hus.yaml"], "--streng findes ikke"),
      (["--format", "json", "skriv", "hus.yaml"], "--format findes ikke"),
    ])
  func told(arguments: [String], told: String) throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(arguments, input: "Børnehuset\n:slut\n", in: folder.path)
      #expect(run.status == 2 && run.errors.contains(told), "\(run.errors)")
      #expect(try folder.visibleNames().isEmpty)
    }
  }
}
