import DanishText
import PlanReports

extension Texts {
  /// A command that names no plan.
  enum Here {
    static let otherwise = "Uden navn: den mappe du står i."
    static let check = "aarsplan tjek planer/"
    static let overview = "aarsplan overblik planer/ --centre centre.csv"
    static let show = "aarsplan vis planer/min-plan.yaml"

    static func none(_ example: String) -> String {
      "Der er ingen planer i denne mappe (*.yaml eller *.yml). Skriv hvor de ligger, fx: \(example)"
    }

    static func looking(_ paths: [String]) -> String {
      guard let path = paths.first, paths.count == 1 else {
        return "Ser på de \(TextFigures.grouped(paths.count)) filer i denne mappe."
      }
      return "Ser på filen i denne mappe, \(SafeText.path(path))."
    }

    static func choose(_ paths: [String]) -> String {
      let shown = paths.prefix(6).map(SafeText.path).joined(separator: ", ")
      let rest = paths.count > 6 ? " …" : ""
      return "Der er flere planer i denne mappe. Skriv hvilken du vil se: \(shown)\(rest)"
    }
  }
}
