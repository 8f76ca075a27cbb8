/// Where the repository's own files are.
public enum Repository {
  /// The path of its folder, without a slash at the end.
  public static let path = #filePath.split(separator: "/").dropLast(3)
    .reduce("") { "\($0)/\($1)" }
}
