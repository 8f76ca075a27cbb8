import DanishText
import Language
import OfficeFiles
import PlanFormat
import PlanModel
import PlanStore

/// What could not be done about forms.
extension Texts {
  static func account(of problem: FormProblem) -> Account {
    switch problem {
    case .unreadable(let path, let why):
      Account(
        "ulæseligt-skema", tr("\(path) kan ikke læses: \(reason(why))."), safe: untouched,
        advice: advice(why))
    case .notAForm(let path):
      Account(
        "ikke-et-skema", tr("\(path) er et dokument, men ikke et skema fra programmet."),
        safe: untouched,
        advice: tr(
          """
          Koder som M1.mål skal stå ved felterne. Få et skema med: aarsplan vis plan.yaml --formular --til \
          skema.docx
          """))
    case .tooMuch(let path, let excess):
      Account(
        "for-meget-i-skemaet", tr("\(path) har \(told(excess))."), safe: untouched,
        advice: tr("Tag det ud af skemaet som ikke skal med, gem det, og prøv igen."))
    case .notKept(let path, let error):
      Account(
        "udgave-ikke-gemt",
        tr("Den udgave af \(path) som skemaet bygger på, kunne ikke gemmes: \(error.reason)."),
        safe: unchanged,
        advice: tr("Uden den kan programmet ikke se hvad der er ændret når skemaet kommer tilbage.")
      )
    }
  }

  private static func told(_ excess: PlanExcess) -> String {
    func more(_ things: String, _ most: Int) -> String {
      tr("flere \(things) end \(Words.fullPlan.a) kan have (\(TextFigures.grouped(most)))")
    }
    return switch excess {
    case .goals: more(tr("mål"), PlanDocument.mostGoals)
    case .answers: more(tr("svar"), PlanDocument.mostAnswers)
    case .parts: more(tr("rækker i en tabel"), PlanDocument.mostItems)
    case .size: tr("mere tekst end \(Words.fullPlan.a) kan have")
    }
  }

  private static func reason(_ problem: WordReader.Problem) -> String {
    switch problem {
    case .oldFormat: tr("det er i Words gamle format")
    case .locked: tr("det er låst med en adgangskode")
    case .otherFormat: tr("det er ikke et Word-dokument")
    case .notADocument: tr("det er ikke et dokument")
    case .damaged: tr("filen er beskadiget")
    case .tooLarge: tr("der er mere i filen end der er i et skema")
    case .suspicious: tr("der er noget i filen som intet skriveprogram laver")
    }
  }

  private static func advice(_ problem: WordReader.Problem) -> String {
    switch problem {
    case .oldFormat: tr("Åbn det i Word, og gem det som et Word-dokument (.docx).")
    case .locked: tr("Åbn det i Word, fjern adgangskoden, og gem det igen.")
    case .otherFormat, .notADocument: tr("Gem skemaet som et Word-dokument (.docx), og prøv igen.")
    case .damaged: tr("Bed om at få skemaet sendt igen.")
    case .tooLarge: tr("Tag billeder og andet ud af skemaet, og prøv igen.")
    case .suspicious: tr("Kopiér teksten over i et nyt skema.")
    }
  }

  /// The heading of what a form said and the plan has no place for, as comments in its file.
  static func fromForm(_ name: String) -> String {
    tr("Fra skemaet \(name). Der er ikke plads til det andre steder:")
  }

  /// What stood in the form where the plan says something else.
  static func otherText(_ place: String, _ text: String) -> String {
    tr("\(place) i skemaet: \(text)")
  }
}
