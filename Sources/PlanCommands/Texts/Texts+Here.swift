import DanishText
import PlanReports

extension Texts {
  /// A command that names no plan.
  enum Here {
    static let otherwise = "Uden navn: den mappe du står i."
    static let check = "aarsplan tjek planer/"
    static let overview = "aarsplan overblik planer/ --centre centre.csv"
    static let hear = "aarsplan forelæg planer/min-plan.yaml --forum LMU --dato 2016-01-14"
    static let show = "aarsplan vis planer/min-plan.yaml"

    static func looking(_ paths: [String]) -> String {
      guard let path = paths.first, paths.count == 1 else {
        return "Læser de \(TextFigures.grouped(paths.count)) filer i denne mappe."
      }
      return "Læser filen i denne mappe, \(SafeText.path(path))."
    }
  }
}
