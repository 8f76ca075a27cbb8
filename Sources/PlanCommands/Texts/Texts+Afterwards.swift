import DanishText
import Language
import PlanModel
import PlanWorkspace

extension Texts {
  /// `aarsplan kursus efter`.
  enum Afterwards {
    static var abstract: String {
      tr("Laver det alle får med hjem, og en opsamling til underviseren.")
    }
    static var discussion: String {
      tr(
        """
        Alt bliver lagt i mappen efter i kursets mappe. For hver plan er der en mappe med planen som \
        docx og html, de tre største huller i kladden og den første opfølgning til kalenderen. \
        Opsamlingen viser tiden blok for blok, planernes dækning og svarene på \
        spørgsmålene. Den citerer ingen, og den har ingen tal om færre end fem.

        Filer der er ændret siden sidst, bliver ikke overskrevet. Du får at vide hvilke det er.

        Eksempler:
          aarsplan kursus efter                kurset i den mappe du står i, eller i kursus
          aarsplan kursus efter kursus --ja    erstat også filer der er ændret siden sidst
        """)
    }
    static var yes: String { tr("Erstat også filer der er ændret siden sidst.") }

    static func left(_ path: String) -> String {
      tr("\(path) er ændret siden sidst og er ikke overskrevet.")
    }

    static var howToReplace: String { tr("Skriv --ja hvis filerne skal laves igen.") }

    static func made(_ outcome: AfterwardsDesk.Outcome, in course: CourseFolder) -> [String] {
      let plans = TextFigures.counted(outcome.plans, Words.plan.one, Words.plan.many)
      let all = tr("her ligger det der skal med hjem for \(plans), og en opsamling på kurset.")
      let none = tr("Der er ingen \(Words.plan.many) i \(course.plans).")
      var lines =
        outcome.plans == 0
        ? [tr("\(course.afterwards): der er en opsamling på kurset. \(none)")]
        : ["\(course.afterwards): \(all)"]
      if outcome.withoutDay > 0 {
        let count = TextFigures.counted(outcome.withoutDay, Words.plan.one, Words.plan.many)
        lines.append(tr("\(count) har ingen dato for den første opfølgning endnu."))
      }
      return lines
    }
  }
}
