import TestSupport
import Testing

@testable import CommandLineDanish
@testable import PlanCommands

/// What Tab completes, as the scripts of the shells ask for it.
struct CompletionTests {
  /// The words that may come, and the line that says which files.
  private static func answer(
    _ words: [String], in folder: String? = nil
  ) throws -> (words: [String], files: String) {
    let run = try ProgramRun(["udfyld", "--"] + words, in: folder ?? "/usr")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(run.status == 0 && run.errors.isEmpty)
    return (
      lines.dropLast().map { String($0.split(separator: "\t")[0]) }, String(lines.last ?? "")
    )
  }

  @Test func `commands are listed once, and those that begin so`() throws {
    let all = try Self.answer([""]).words
    #expect(all.contains("tjek") && all.contains("ledetråd") && !all.contains("check"))
    #expect(Set(all).count == all.count)
    #expect(try Self.answer(["ov"]).words == ["overblik"])
    #expect(try Self.answer(["ledetråd", ""]).words.contains("vis"))
    #expect(try Self.answer(["findesikke", "t"]).words == [])
  }

  @Test func `options are listed in the spelling that is being typed`() throws {
    let options = try Self.answer(["tjek", "--"]).words
    #expect(options.contains("--streng") && !options.contains("--strict"))
    #expect(try Self.answer(["tjek", "--str"]).words == ["--streng"])
    #expect(try Self.answer(["check", "--stri"]).words == ["--strict"])
  }

  @Test func `values are those of the folder at hand`() throws {
    try ScratchFolder.use { folder in
      try folder.write(
        "a.yaml",
        text: """
          format: årsplan/1
          ledetråd: ledetråd-2016
          år: 2016
          center: { id: solen, navn: Solen }
          """)
      let plans = try Self.answer(["tjek", ""], in: folder.path)
      #expect(plans.words == ["a.yaml"] && plans.files == ":filer yaml yml")
      #expect(
        try Self.answer(["overblik", "--tema", ""], in: folder.path).words
          == ["samspil", "effekt", "trivsel"])
      let questions = try Self.answer(["skriv", "a.yaml", "--kun", "samspil-"], in: folder.path)
      #expect(questions.words.contains("samspil-1") && questions.files == ":")
      let second = try Self.answer(
        ["skriv", "a.yaml", "--kun", "samspil-1", "effekt-1"], in: folder.path)
      #expect(second.words.contains("effekt-1"), "an option that takes several")
      #expect(
        try Self.answer(["ledetråd", "vis", "ledetråd-2"], in: folder.path).words
          .contains("ledetråd-2016"))
    }
  }

  @Test func `after a comma comes another rule`() throws {
    let found = try Self.answer(["tjek", "--regler", "ukendt-tema,mål-uden-t"]).words
    #expect(found.contains("ukendt-tema,mål-uden-tegn"))
    #expect(found.allSatisfy { $0.hasPrefix("ukendt-tema,mål-uden-t") })
  }

  @Test func `words of a fixed set, folders and files`() throws {
    #expect(try Self.answer(["tjek", "--farve", "a"]).words.contains("aldrig"))
    #expect(try Self.answer(["modtag", ""]).files == ":mapper")
    #expect(try Self.answer(["hent", ""]).files == ":filer docx")
  }

  @Test(arguments: CompletionScript.allCases)
  func `each shell has a script that asks the program`(_ shell: CompletionScript) throws {
    let run = try ProgramRun(["hjælp", "--udfyldning", shell.rawValue])
    #expect(run.status == 0 && run.output.contains("aarsplan") && run.output.contains("udfyld --"))
  }

  @Test func `bash completes a theme`() throws {
    try ScratchFolder.use { folder in
      let program = try ProgramRun.path("aarsplan")
      try folder.write("skript", text: try ProgramRun(["hjælp", "--udfyldning", "bash"]).output)
      let script = """
        source ./skript
        COMP_WORDS=('\(program)' overblik --tema tri); COMP_CWORD=3
        _aarsplan; echo "${COMPREPLY[@]}"
        """
      let run = try ProgramRun(["-c", script], of: "/bin/bash", in: folder.path)
      #expect(run.output == "trivsel\n")
    }
  }
}
