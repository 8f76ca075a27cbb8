import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanWorkspace
import TerminalSession
import TextLayout

/// `aarsplan ledetråd liste`: the ledetråde that can be used from here.
struct GuideListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "liste", abstract: Texts.Guide.listAbstract,
      discussion: Texts.Guide.listDiscussion, aliases: ["list"])
  }

  @OptionGroup var look: LookOptions

  func run() throws {
    let rows = GuideLibrary().all().map(row)
    let table = TextTable(headings: Texts.Guide.columns, rows: rows)
    let lines =
      look.appearance == .plain
      ? table.sentences : table.lines(width: WindowSize.columns())
    try StandardStream.output.write(ToldText(lines.map { $0 + "\n" }.joined()))
  }

  private func row(_ known: KnownGuide) -> [String] {
    let guide = known.guide
    return [
      guide.id, guide.title, String(guide.year), String(guide.themes.count),
      String(guide.themes.reduce(0) { $0 + $1.questions.count }),
      Texts.Guide.origin(known.origin) + (known.problems.isEmpty ? "" : Texts.Guide.hasProblems),
    ]
  }
}
