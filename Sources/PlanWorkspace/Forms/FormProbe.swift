import OfficeFiles
import PlanForms
import PlanOverview
import PlanStore

/// Finds out whether a document in a folder is a form that nobody has read in yet.
public enum FormProbe {
  /// Those of some files that are forms.
  public static func forms(among paths: [String]) -> [String] { paths.filter(isForm) }

  /// Whether a file is a form. Files that are not called like one are not looked into.
  public static func isForm(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".docx"),
      let bytes = try? RealFileSystem().read(path, limit: WordReader.largest),
      let text = try? WordReader.read(bytes)
    else { return false }
    return ReturnedForm(text).isForm
  }

  /// What a file is that is no plan, by its name, and of documents by what is in them.
  static func kind(of path: String) -> ForeignKind {
    isForm(path) ? .form : ForeignKind(name: path)
  }
}
