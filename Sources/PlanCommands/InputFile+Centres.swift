import PlanReports

extension InputFile {
  /// HR's list of centres. Throws a `Refusal` where it cannot be read or used.
  static func centres(at path: String) throws -> CentreList {
    let bytes = try InputFile(path: path, limit: largestList).bytes()
    do throws(CentreList.Problem) {
      return try CentreList(bytes)
    } catch {
      throw Refusal(message: Texts.badList(path, error))
    }
  }
}
