import DanishText
import Language
import PlanReports

extension Texts {
  /// A command that names no plan.
  enum Here {
    static var otherwise: String { tr("Uden navn: den mappe du står i.") }
    static var check: String { tr("aarsplan tjek planer/") }
    static var overview: String { tr("aarsplan overblik planer/ --centre centre.csv") }
    static var hear: String {
      tr("aarsplan forelæg planer/min-plan.yaml --forum LMU --dato 2016-01-14")
    }
    static var show: String { tr("aarsplan vis planer/min-plan.yaml") }

    static func looking(_ paths: [String]) -> String {
      guard let path = paths.first, paths.count == 1 else {
        return tr("Læser de \(TextFigures.grouped(paths.count)) filer i denne mappe.")
      }
      return tr("Læser filen i denne mappe, \(SafeText.path(path)).")
    }
  }
}
