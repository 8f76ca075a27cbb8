import PlanFormat
import PlanModel
public import PlanReports
public import PlanRules
import PlanStore

/// Reads and checks the run sheet of a course.
public enum RunSheetCheck {
  /// What is found in a file, in the order of the file. `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - library: Where its ledetråd is looked for.
  ///   - selection: The rules that are wanted.
  /// - Returns: The findings, as of a plan of which nothing else is known.
  /// - Throws: That the file cannot be read.
  public static func run(
    _ path: String, library: GuideLibrary, selection: RuleSelection = .all
  ) throws(WorkspaceProblem) -> CheckedPlan {
    let document = RunSheetDocument.read(try InputFile(path).bytes())
    let folder = path == PlanInput.standard ? "." : FilePath.folder(of: path)
    let guide = try? library.guide(named: document.record.guide, beside: folder).get().guide
    let known = guide == nil ? library.all(beside: folder).map(\.guide.id) : []
    let words = guide?.vocabulary ?? .standard
    let findings = words.speaking {
      RunSheetChecker(selection: selection).check(
        document.record, bytes: document.text, guide: guide, knownGuides: known,
        formatFindings: document.problems, locate: document.located)
    }
    var checked = CheckedPlan(file: path, findings: findings.withoutTooMany())
    checked.name = document.record.title
    checked.year = document.record.year?.value
    checked.guide = document.record.guide
    checked.words = guide?.vocabulary
    return checked
  }
}
