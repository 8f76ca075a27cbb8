/// A file that lies beside a plan and belongs to it, hidden and named after it.
enum SideFile: String, CaseIterable {
  /// The half-typed answer.
  case draft = "kladde"
  /// What is open in an external editor.
  case editor = "svar.md"
  /// Who has the plan open.
  case lock = "lås"

  /// The path of the side file: `.NAVN.yaml.kladde`. The plan's path is already resolved.
  func path(besides plan: String) -> String {
    FilePath.join(
      FilePath.folder(of: plan), Self.name(FilePath.name(of: plan), suffix: rawValue))
  }

  /// A hidden name; a long plan name is cut, and marked so that two plans never share one.
  static func name(_ name: String, suffix: String) -> String {
    let longest = FilePath.longestName - suffix.utf8.count - 2
    guard name.utf8.count > longest else { return ".\(name).\(suffix)" }
    return ".\(FilePath.fitted(name, to: longest - 9))~\(ContentHash(name.utf8).short).\(suffix)"
  }
}
