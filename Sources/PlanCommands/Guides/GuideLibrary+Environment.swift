import Glibc

extension GuideLibrary {
  /// The folders that `AARSPLAN_PROMPTS` names, separated by colons.
  public static var foldersOfEnvironment: [String] {
    guard let value = getenv("AARSPLAN_PROMPTS") else { return [] }
    return String(cString: value).split(separator: ":").map(String.init)
  }
}
