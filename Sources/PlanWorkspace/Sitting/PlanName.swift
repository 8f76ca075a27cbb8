import DanishText
import PlanModel
import PlanStore

/// The file name of a new plan.
enum PlanName {
  /// How many bytes a centre's name may take: with a year, a number and the names of drafts and
  /// temporary files there is room for on every disk.
  private static let longest = 180

  /// `boernehuset-solstraalen-2016.yaml` in this folder, or in another; with a number where that is
  /// taken.
  static func free(
    for plan: Plan, on files: any FileSystem, in folder: String = "."
  ) -> String {
    let slug = plan.centre.name.map(Slug.of) ?? ""
    let year = plan.year?.value.map { "-\($0)" } ?? ""
    let stem = FilePath.fitted(slug.isEmpty ? "aarsplan" : slug, to: longest)
    let name = stem + year
    return free(name: folder == "." ? name : FilePath.join(folder, name), files)
  }

  /// `solstraalen-kopi.yaml`, in the same folder as the plan.
  static func freeCopy(of path: String, on files: any FileSystem) -> String {
    let stem = path.hasSuffix(".yaml") ? String(path.dropLast(5)) : path
    let folder = FilePath.folder(of: stem)
    let name = FilePath.fitted(FilePath.name(of: stem), to: 240) + "-kopi"
    return free(name: FilePath.join(folder, name), files)
  }

  private static func free(name: String, _ files: any FileSystem) -> String {
    var path = name + ".yaml"
    var number = 2
    while isTaken(path, files), number < 1000 {
      path = "\(name)-\(number).yaml"
      number += 1
    }
    return path
  }

  private static func isTaken(_ path: String, _ files: any FileSystem) -> Bool {
    (try? files.status(path, followingLinks: false)) != nil
  }
}
