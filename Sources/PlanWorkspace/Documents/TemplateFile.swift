public import PlanReports

/// The file of a template for documents.
public enum TemplateFile {
  /// The largest that is read, in bytes: letterheads have pictures.
  private static let largest = 64 << 20

  /// Reads a template.
  ///
  /// - Throws: `FileProblem` where the file cannot be read, `DocumentProblem.unusableTemplate` where
  ///   it can be, and is none.
  public static func read(_ path: String) throws(WorkspaceProblem) -> WordTemplate {
    let bytes = try InputFile(path, limit: largest).bytes()
    do {
      return try WordTemplate(bytes)
    } catch {
      throw .document(.unusableTemplate(path: path, error))
    }
  }
}
