import TestSupport
import Testing

/// Where æ, ø and å cannot be typed, or come decomposed from somewhere else.
@Suite(.timeLimit(.minutes(20)))
struct SpellingTests {
  @Test(arguments: [
    ["ledetråd", "liste"], ["ledetraad", "liste"], ["guide", "list"],
    ["ledetra\u{30A}d", "liste"],
  ])
  func `finds a command however it is spelt`(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: Repository.path)
    #expect(run.status == 0 && run.output.contains("ledetråd-2016"))
  }

  @Test(arguments: [
    "--ledetråd", "--ledetraad", "--guide", "--ledetra\u{30A}d",
  ])
  func `finds an option however it is spelt`(option: String) throws {
    let id = option.contains("aa") ? "ledetraad-2016" : "LEDETRA\u{30A}D-2016"
    let plan = "format: årsplan/1\nledetråd: en-anden\når: 2016\ncenter: { navn: Prøven }\n"
    for arguments in [["vis", "-", option, id], ["vis", "-", "\(option)=\(id)"]] {
      let run = try ProgramRun(arguments, input: plan, in: Repository.path)
      #expect(run.status == 0 && run.output.contains("Ledetråd 2016") && run.errors.isEmpty)
    }
  }

  @Test(arguments: ["årsplan", "aarsplan", "a\u{30A}rsplan", "ledetråd", "ledetraad", "guide"])
  func `prints a schema however its format is spelt`(format: String) throws {
    let run = try ProgramRun(["skema", format])
    #expect(run.status == 0 && run.output.contains("draft/2020-12/schema"))
  }
}
