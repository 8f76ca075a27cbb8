import ArgumentParser
import DanishText
import PlanOverview
import PlanReports

/// HR's list of centres, for commands that hold plans against it.
struct CentreOptions: ParsableArguments {
  @Option(
    name: .danish("centre", english: "centres"),
    help: ArgumentHelp(Texts.Centres.option, valueName: "fil.csv"))
  var path: String?

  /// The list; nil where none is named. Tells what is passed over in it, and throws a `Refusal` where
  /// it cannot be read or used.
  func list() throws -> CentreList? {
    guard let path else { return nil }
    let bytes = try InputFile(path: path, limit: InputFile.largestList).bytes()
    do throws(CentreList.Problem) {
      let list = try CentreList(bytes)
      for remark in Texts.Centres.remarks(list) { StandardStream.error.tell(remark) }
      return list
    } catch {
      throw Refusal(message: Texts.Centres.unusable(path, error))
    }
  }
}
