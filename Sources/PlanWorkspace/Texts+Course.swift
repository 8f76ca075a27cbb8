import DanishText
import Language
import PlanModel
import PlanReports

/// What this room says of courses.
extension Texts {
  enum Course {
    static var centre: String { tr("center") }

    static var runSheetNote: String {
      tr(
        """
        # Drejebogen til kurset. Alt må ændres: minutter, rækkefølge, titler og tekster.
        # form er alene, par, gruppe, plenum eller pause. formål er til jer selv, vejledning til deltagerne.
        # Se om tiden går op, med: aarsplan kursus tjek

        """)
    }
  }

  static func account(of problem: CourseFolderProblem) -> Account {
    switch problem {
    case .noneHere:
      Account(
        "intet-kursus", tr("Der er intet kursus her."),
        advice: tr("Skriv hvilken mappe det ligger i, eller lav et med: aarsplan kursus ny"))
    case .noneThere(let path):
      Account(
        "intet-kursus", tr("Der er ingen kursus.yaml i \(SafeText.path(path))."),
        advice: tr("Skriv den mappe kurset ligger i, eller lav et med: aarsplan kursus ny"))
    case .unusable(let path):
      Account(
        "ubrugelig-drejebog",
        tr("\(SafeText.path(path)) er ikke en drejebog der kan læses til ende."),
        advice: tr("Se hvorfor med: aarsplan kursus tjek \(path.asArgument)"))
    }
  }
}
