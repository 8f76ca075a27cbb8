import DanishText
import PlanReports
import PlanStore

/// What this room says of registers of strategies.
extension Texts {
  static func account(of problem: RegisterProblem) -> Account {
    switch problem {
    case .notFound(let id, let nearest):
      Account(
        "register-ikke-fundet",
        "Registeret »\(SafeText.line(id))« kan ikke findes."
          + (nearest.map { " Mente du »\(SafeText.line($0))«?" } ?? ""),
        advice: "Skriv navnet på dets fil, fx strategier.yaml.")
    case .unreadable(let error):
      Account(
        "register-ulæseligt",
        "\(SafeText.path(error.path)) kan ikke læses: \(error.reason).",
        advice: "Tjek om navnet er rigtigt.")
    case .unusable(let path):
      Account(
        "register-ubrugeligt",
        "\(SafeText.path(path)) er ikke et register over strategier der kan læses til ende.",
        advice: "Se hvorfor med: aarsplan strategier tjek \(path.asArgument)")
    case .noneHere:
      Account(
        "intet-register", "Der er intet register over strategier her.",
        advice: "Skriv hvor det ligger, eller begynd på et med: aarsplan strategier ny")
    case .severalHere(let paths):
      Account(
        "flere-registre", "Der er flere registre over strategier her.",
        advice: "Skriv hvilket du mener: \(names(paths))")
    case .noSuchStrategy(let id, let nearest):
      Account(
        "ingen-strategi",
        "Registeret har ingen strategi med id'et »\(SafeText.line(id))«."
          + (nearest.map { " Mente du »\(SafeText.line($0))«?" } ?? ""),
        advice: "Skriv »aarsplan strategier liste« for at se dem.")
    }
  }

  private static func names(_ paths: [String]) -> String {
    TextFigures.list(paths.map(SafeText.path), word: "eller")
  }
}
