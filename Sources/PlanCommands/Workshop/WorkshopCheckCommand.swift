import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanReports
import PlanRules
import PlanWorkspace
import TextLayout

/// `aarsplan kursus tjek [MAPPE|FIL]`: whether the time of a course adds up, and all else in its run sheet.
struct WorkshopCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tjek", abstract: Texts.Workshop.checkAbstract,
      discussion: Texts.Workshop.checkDiscussion, aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Texts.Workshop.checked, valueName: "mappe-eller-fil"))
  var paths: [String] = []

  @OptionGroup var options: FileCheckOptions
  @OptionGroup var guide: GuideOptions

  func run() throws {
    try options.run(among: RuleRegistry.runSheetRules) { selection in
      let files = try files
      let library = try guide.library(beside: files)
      return CheckReport(
        plans: try files.map { try RunSheetCheck.run($0, library: library, selection: selection) })
    } summary: {
      Texts.Workshop.summary($0)
    }
  }

  /// The files that were named or lie in the folders that were, or the one here.
  private var files: [String] {
    get throws {
      if paths.isEmpty { return [try CourseFolder.find(nil).runSheet] }
      return try paths.map { try CourseFolder.runSheet(at: $0) }
    }
  }
}
