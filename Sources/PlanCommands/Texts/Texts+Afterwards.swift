import DanishText
import PlanModel
import PlanWorkspace

extension Texts {
  /// `aarsplan kursus efter`.
  enum Afterwards {
    static let abstract = "Laver det alle får med hjem, og en opsamling til den der holdt kurset."
    static let discussion = """
      Alt bliver lagt i mappen efter i kursets mappe. For hver plan er der en mappe med planen som \
      docx og html, de tre største huller i kladden og den første opfølgning til kalenderen. \
      Opsamlingen viser tiden blok for blok, planernes dækning og svarene på \
      spørgsmålene. Den citerer ingen, og den har ingen tal om færre end fem.

      Filer som nogen har ændret, bliver ikke skrevet over. Du får at vide hvilke det er.

      Eksempler:
        aarsplan kursus efter                kurset i mappen, eller i mappen kursus
        aarsplan kursus efter kursus --ja    skriv også over det andre har ændret
      """
    static let yes = "Skriv også over filer som nogen har ændret."

    static func left(_ path: String) -> String {
      "\(path) er ændret af andre og er ikke skrevet over."
    }

    static let howToReplace = "Skriv --ja hvis filerne skal laves igen."

    static func made(_ outcome: AfterwardsDesk.Outcome, in course: CourseFolder) -> [String] {
      let plans = TextFigures.counted(outcome.plans, Words.plan.one, Words.plan.many)
      let all = "der er noget at tage med hjem til \(plans) og en opsamling på kurset."
      let none = "Der er ingen \(Words.plan.many) i \(course.plans)."
      var lines =
        outcome.plans == 0
        ? ["\(course.afterwards): der er en opsamling på kurset. \(none)"]
        : ["\(course.afterwards): \(all)"]
      if outcome.withoutDay > 0 {
        let count = TextFigures.counted(outcome.withoutDay, Words.plan.one, Words.plan.many)
        lines.append("\(count) har ingen dato for den første opfølgning endnu.")
      }
      return lines
    }
  }
}
