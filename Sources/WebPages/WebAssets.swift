/// What the pages load besides themselves: a style sheet and a script of our own, the same for every
/// page. A page works without either.
public enum WebAssets {
  /// The style sheet, in UTF-8.
  public static let style = String(decoding: PackageResources.kursus_css, as: UTF8.self)
  /// The script, in UTF-8.
  public static let script = String(decoding: PackageResources.kursus_js, as: UTF8.self)
}
