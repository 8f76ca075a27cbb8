public import DanishText
import PlanFormat
import PlanModel
public import PlanReports
public import PlanRules

/// Reads and checks a register of strategies.
public enum RegisterCheck {
  /// What is found in a file, in the order of the file. `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - day: The day that it is looked at.
  ///   - years: The years whose rounds and approvals are looked at.
  ///   - selection: The rules that are wanted.
  /// - Returns: The findings, as of a plan of which nothing else is known.
  /// - Throws: That the file cannot be read.
  public static func run(
    _ path: String, on day: PlanDate, years: [Int], selection: RuleSelection = .all
  ) throws(WorkspaceProblem) -> CheckedPlan {
    let document = RegisterDocument.read(try InputFile(path).bytes())
    let findings = RegisterChecker(selection: selection).check(
      document.record, bytes: document.text, on: day, years: years,
      formatFindings: document.problems, locate: document.located)
    return CheckedPlan(file: path, findings: findings.withoutTooMany())
  }
}
