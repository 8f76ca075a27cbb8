/// The ledetråde that come with the program, as the text of their files.
public enum Prompts {
  /// One embedded file: its name and its text in UTF-8.
  public struct File: Sendable {
    /// The file's name in `Prompts/`, for messages.
    public let name: String
    /// The file's bytes.
    public let bytes: [UInt8]
  }

  /// All embedded ledetråde, newest first.
  public static let files = [
    File(name: "ledetraad-2016.yaml", bytes: PackageResources.ledetraad_2016_yaml),
    File(
      name: "maal-og-strategier-2015.yaml",
      bytes: PackageResources.maal_og_strategier_2015_yaml),
  ]
}
