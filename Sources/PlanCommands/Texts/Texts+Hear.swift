import DanishText
import Language
import PlanModel
import PlanProse
import PlanWorkspace

extension Texts {
  /// `aarsplan forelæg`.
  enum Hear {
    static var abstract: String {
      tr("Skriver i planen at den forelægges et forum, og gemmer det forummet så.")
    }
    static var discussion: String {
      tr(
        """
        Planen som den er nu, bliver gemt som en udgave der ikke bliver slettet. Så kan I altid se hvad \
        forummet så, og hvad der er ændret siden. Skriv kommandoen igen med --udfald når forummet har \
        behandlet planen. Uden tilvalg bliver du spurgt.

        Eksempler:
          aarsplan forelæg ungecentret.yaml
          aarsplan forelæg ungecentret.yaml --forum LMU --dato 2015-01-14
          aarsplan forelæg ungecentret.yaml --forum LMU --udfald drøftet
          aarsplan forelæg ungecentret.yaml --forum Direktionen --dato 2015-01-28 \
        --udfald godkendt --protokol "Indstillingen er tiltrådt"
          aarsplan vis ungecentret.yaml --forskel LMU       hvad der er ændret siden

        Følger I op på målene, er det ikke en ændring af planen.
        """)
    }
    static var file: String {
      tr("Planens fil. Hvis du ikke vælger, bruges den der ligger i mappen.")
    }
    static var forum: String { tr("Det forum planen forelægges, fx LMU.") }
    static var date: String { tr("Mødets dag, fx 2015-01-14.") }
    static var outcome: String { tr("Hvad der kom ud af det. Ordene betyder ikke det samme.") }
    static var minutes: String { tr("Ordene i referatet.") }
    static var caseNumber: String { tr("Sagens nummer, fx 15/15037.") }
    static var yes: String {
      tr("Brug forummets navn som det er skrevet, også når det ligner et andet.")
    }

    static var notFromInput: String {
      tr(
        "\(Words.plan.the.capital) skal ligge i en fil for at kunne forelægges. Skriv filens navn.")
    }

    static func missing(forum: Bool, date: Bool) -> String {
      let options = [forum ? tr("--forum") : nil, date ? tr("--dato") : nil].compactMap(\.self)
      return tr(
        """
        Der mangler \(TextFigures.list(options)). Skriv fx: aarsplan forelæg plan.yaml --forum LMU \
        --dato 2015-01-14
        """)
    }

    static func unknownForum(_ name: String, _ nearest: String) -> String {
      tr(
        """
        Forummet »\(name.mention)« er ikke kendt. Mente du »\(nearest.mention)«? Tilføj --ja hvis det \
        er et andet forum.
        """)
    }

    static func notYet(_ day: PlanDate) -> String {
      tr(
        """
        Den \(day.danish) er ikke kommet endnu. Der er ikke noget udfald. Skriv kommandoen uden --udfald, \
        eller med den rigtige --dato.
        """)
    }

    /// What has become of the plan, and what one can do now.
    static func told(
      _ outcome: PlanHearing.Outcome, wants wanted: Outcome, _ path: String
    ) -> [String] {
      let discussion = outcome.discussion
      let forum = (discussion.forum ?? "").mention
      let day = discussion.date?.value.map { " \($0.danish)" } ?? ""
      let came = discussion.outcome?.shown ?? ""
      let head =
        switch outcome.change {
        case .laid:
          tr(
            """
            \(Words.plan.the.capital) forelægges \(forum)\(day), og udgaven er gemt. Skriv bagefter hvad der kom \
            ud af det: aarsplan forelæg \(path.asArgument) --forum \(forum.asArgument) --udfald \
            \(wanted.rawValue.asArgument)
            """)
        case .renewed:
          tr(
            "\(forum) får nu \(Words.plan.the) som \(Words.plan.it) er i dag. Mødet er\(day). Udgaven er gemt."
          )
        case .completed: tr("\(Words.plan.the.capital) er behandlet: \(forum)\(day), \(came).")
        case .recorded:
          tr("\(Words.plan.the.capital) er behandlet: \(forum)\(day), \(came). Udgaven er gemt.")
        case .mended: tr("Drøftelsen er rettet: \(forum)\(day), \(came).")
        case .none: tr("Det står allerede i \(Words.plan.the). Intet er ændret.")
        }
      return [head] + (outcome.isChangedSince ? [changed(forum, path)] : [])
    }

    private static func changed(_ forum: String, _ path: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) er ændret siden \(forum) fik \(Words.plan.it). Se hvad: aarsplan vis \
        \(path.asArgument) --forskel \(forum.asArgument)
        """)
    }
  }
}
