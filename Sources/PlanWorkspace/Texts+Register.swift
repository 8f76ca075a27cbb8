import DanishText
import Language
import PlanReports
import PlanStore

/// What this room says of registers of strategies.
extension Texts {
  static func account(of problem: RegisterProblem) -> Account {
    switch problem {
    case .notFound(let id, let nearest):
      Account(
        "register-ikke-fundet",
        tr("Registeret »\(SafeText.line(id))« kan ikke findes.")
          + (nearest.map { tr(" Mente du »\(SafeText.line($0))«?") } ?? ""),
        advice: tr("Skriv navnet på dets fil, fx strategier.yaml."))
    case .unreadable(let error):
      Account(
        "register-ulæseligt",
        tr("\(SafeText.path(error.path)) kan ikke læses: \(error.reason)."),
        advice: tr("Tjek om navnet er rigtigt."))
    case .unusable(let path):
      Account(
        "register-ubrugeligt",
        tr("\(SafeText.path(path)) er ikke et register over strategier der kan læses til ende."),
        advice: tr("Se hvorfor med: aarsplan strategier tjek \(path.asArgument)"))
    case .noneHere:
      Account(
        "intet-register", tr("Der er intet register over strategier her."),
        advice: tr("Skriv hvor det ligger, eller begynd på et med: aarsplan strategier ny"))
    case .severalHere(let paths):
      Account(
        "flere-registre", tr("Der er flere registre over strategier her."),
        advice: tr("Skriv hvilket du mener: \(names(paths))"))
    case .noSuchStrategy(let id, let nearest):
      Account(
        "ingen-strategi",
        tr("Registeret har ingen strategi med id'et »\(SafeText.line(id))«.")
          + (nearest.map { tr(" Mente du »\(SafeText.line($0))«?") } ?? ""),
        advice: tr("Skriv »aarsplan strategier liste« for at se dem."))
    }
  }

  private static func names(_ paths: [String]) -> String {
    TextFigures.list(paths.map(SafeText.path), word: tr("eller"))
  }
}
