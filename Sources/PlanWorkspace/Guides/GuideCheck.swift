import PlanFormat
import PlanModel
public import PlanReports
import PlanRules

/// Reads and checks a ledetråd.
public enum GuideCheck {
  /// What the reader noticed in a file, and the advice on its questions, in the order of the file.
  /// `-` is standard input.
  public static func run(_ path: String) throws(WorkspaceProblem) -> CheckedPlan {
    let document = LedetraadDocument.read(try InputFile(path).bytes())
    var checked = CheckedPlan(file: path, findings: findings(in: document, at: path))
    checked.words = document.guide.vocabulary
    return checked
  }

  /// The same of a ledetråd that is being written, as if it were saved now. The path is its file's;
  /// nil where it has none yet.
  static func findings(of guide: Ledetraad, at path: String?) -> [Finding] {
    findings(in: LedetraadDocument.read(LedetraadWriter.bytes(of: guide)), at: path ?? ".")
  }

  private static func findings(in document: LedetraadDocument, at path: String) -> [Finding] {
    let template = GuideTemplate.blank(year: document.guide.year)
    let register = KnownGuide(guide: document.guide, origin: .file(path), problems: [])
      .register(beside: nil)
    let advice = document.located(
      GuideChecker.check(document.guide, template: template, register: register))
    return sorted(document.problems + advice)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let first = SourcePosition(line: 1, column: 1)
    return findings.sorted { left, right in
      let (one, other) = (left.place?.start ?? first, right.place?.start ?? first)
      return one == other ? left.rule < right.rule : one < other
    }
  }
}
