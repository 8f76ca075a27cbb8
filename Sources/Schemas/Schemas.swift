/// The JSON Schemas (2020-12) of the file formats, for editors and other programs.
///
/// A key that the format does not know is allowed, since a plan with one is valid; it is marked as
/// deprecated, so that an editor can show the slip of the pen.
public enum Schemas {
  /// The schema of a plan file, as JSON in UTF-8.
  public static var plan: [UInt8] { Array(PlanSchema.text.utf8) }
  /// The schema of a ledetråd file, as JSON in UTF-8.
  public static var guide: [UInt8] { PackageResources.ledetraad_schema_json }
}
