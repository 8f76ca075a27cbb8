import ArgumentParser
import CommandLineDanish
import DanishText
import PlanOverview
import PlanReports
import PlanWorkspace

/// HR's list of centres, for commands that hold plans against it.
struct CentreOptions: ParsableArguments {
  @Option(
    name: .danish("centre", english: "centres"),
    help: ArgumentHelp(Texts.Centres.option, valueName: "fil"))
  var path: String?

  /// The list; nil where none is named. Tells what is passed over in it, and refuses one that
  /// cannot be read or used.
  func list() throws -> CentreList? {
    guard let path else { return nil }
    return try Self.list(path)
  }

  /// The list in a file.
  static func list(_ path: String) throws -> CentreList {
    let bytes = try InputFile(path, limit: InputFile.largestCentreList).bytes()
    do throws(CentreListFile.Problem) {
      let list = try CentreListFile.read(bytes)
      for remark in Texts.Centres.remarks(list) { StandardStream.error.tell(remark) }
      return list
    } catch {
      throw Refusal(message: Texts.Centres.unusable(path, error))
    }
  }
}
