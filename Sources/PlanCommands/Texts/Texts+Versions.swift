import DanishText
import Language
import PlanFormat
import PlanModel
import PlanStore
import PlanWorkspace

extension Texts {
  /// Earlier versions of a plan.
  enum Versions {
    static var listHelp: String { tr("Vis de tidligere udgaver der er gemt af planen.") }
    static var showHelp: String {
      tr("Vis en tidligere udgave: 1 er den nyeste, LMU er det LMU så.")
    }
    static var pinnedTooHelp: String {
      tr(
        """
        Slet også de udgaver der er forelagt et forum. Så kan ingen se mere hvad forummet så, kun om \
        planen er ændret siden.
        """)
    }
    static var restoreHelp: String {
      tr("Hent en tidligere udgave frem som planen. Den nuværende bliver gemt som en udgave.")
    }
    static var forgetHelp: String {
      tr(
        "Slet alle tidligere udgaver, fx når noget personligt er taget ud af planen. Planen bliver."
      )
    }
    static var yesHelp: String { tr("Hent, slet eller erstat uden at spørge.") }

    static func noneSeen(by name: String, _ path: String) -> String {
      tr(
        """
        Der er ingen udgave som »\(name.mention)« har set. Skriv udgavens nummer, eller et forum \
        \(Words.plan.the) er forelagt: aarsplan vis \(path.asArgument) --udgaver
        """)
    }

    static func pinnedHeading(_ path: String) -> String { tr("Forelagte udgaver af \(path)") }

    /// `LMU 14. januar 2015, drøftet: 3 svar, 2 mål. Siden da: 1 ændret mål. Mærke 7c31f0a2b94e.`
    static func pinned(_ version: PinnedVersion) -> String {
      let seen = version.discussions.map { discussion in
        let when = [(discussion.forum ?? "").mention, discussion.date?.value?.danish]
          .compactMap(\.self).joined(separator: " ")
        return "\(when), \(discussion.outcome?.shown ?? tr("ikke behandlet endnu"))"
      }
      let head = seen.isEmpty ? tr("Nævnes ikke i \(Words.plan.the)") : seen.joined(separator: "; ")
      let since = version.changes.map(since) ?? ""
      return
        tr(
          "\(head): \(version.answers) svar, \(version.goals) mål. \(since) Mærke \(version.mark).")
    }

    static func pinnedStay(_ path: String) -> String {
      tr(
        """
        Forelagte udgaver bliver ikke slettet når der gemmes. Se en med: aarsplan vis \(path.asArgument) \
        --udgave FORUM. Se hvad der er ændret siden, med: --forskel FORUM
        """)
    }

    static func onlyPinned(_ count: Int, _ path: String) -> String {
      let versions =
        count == 1
        ? tr("Den eneste udgave er forelagt et forum og bliver")
        : tr("Alle \(count) udgaver er forelagt et forum og bliver")
      return tr(
        """
        \(versions). Skal \(count == 1 ? tr("den") : tr("de")) også slettes, så skriv: aarsplan vis \
        \(path.asArgument) --glem-udgaver --også-forelagte
        """)
    }

    static func heading(_ path: String) -> String { tr("Tidligere udgaver af \(path)") }

    static func line(_ kept: KeptVersion) -> String {
      let version = kept.version
      let head = "\(kept.number). \(moment(version.moment)), \(reason(version.reason))"
      let content = tr("\(kept.answers) svar, \(kept.goals) mål, \(size(version.size))")
      return "\(head): \(content). \(kept.changes.map(since) ?? "")"
    }

    static func moment(_ moment: Moment) -> String {
      guard let local = moment.local else { return tr("uden dato") }
      let minute = local.minute < 10 ? "0\(local.minute)" : "\(local.minute)"
      return tr("\(local.day.danish) kl. \(local.hour).\(minute)")
    }

    /// The moment in running text.
    static func then(_ moment: Moment) -> String {
      moment.local == nil ? tr("dengang") : tr("den \(self.moment(moment))")
    }

    private static func reason(_ reason: Version.Reason) -> String {
      switch reason {
      case .start: tr("før du gik i gang")
      case .midway: tr("undervejs")
      case .before: tr("før en større ændring")
      }
    }

    private static func size(_ bytes: Int) -> String {
      bytes < 1024 ? tr("\(bytes) byte") : tr("\((bytes + 512) / 1024) kB")
    }

    private static func since(_ changes: PlanChanges) -> String {
      let parts =
        parts(
          changes.answers, [tr("nyt svar"), tr("nye svar")],
          [tr("ændret svar"), tr("ændrede svar")], tr("svar"))
        + parts(
          changes.goals, [tr("nyt mål"), tr("nye mål")], [tr("ændret mål"), tr("ændrede mål")],
          tr("mål"))
        + (changes.hasOther ? [tr("andet ændret")] : [])
      let told = parts.isEmpty ? tr("ingen ændringer") : TextFigures.list(parts)
      return tr("Siden da: \(told).")
    }

    private static func parts(
      _ count: PlanChanges.Count, _ new: [String], _ changed: [String], _ name: String
    ) -> [String] {
      let forms = [
        (count.added, new), (count.changed, changed),
        (count.removed, [tr("\(name) slettet"), tr("\(name) slettet")]),
      ]
      return forms.compactMap { number, words in
        number == 0 ? nil : "\(number) \(number == 1 ? words[0] : words[1])"
      }
    }

    static func restoreFirst(_ moment: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) bliver som \(Words.plan.it) var \(moment). \(Words.plan.the.capital) som \(Words.plan.it) er nu, bliver gemt som en udgave så du kan \
        hente den igen.
        """)
    }

    static var restoreChoices: [String] { [tr("Hent udgaven"), tr("Lad planen være")] }

    static func sayYes(_ number: Int, _ path: String) -> String {
      tr("Er du sikker, så skriv: aarsplan vis \(path.asArgument) --hent \(number) --ja")
    }

    static func forgetFirst(_ count: Int, pinned: Int = 0, left: Int = 0) -> String {
      tr(
        """
        \(them(count, pinned)) af \(Words.plan.the) bliver slettet og kan ikke hentes igen. \
        \(Words.plan.the.capital) selv bliver.\(staying(left))
        """)
    }

    /// `De 3 tidligere udgaver`; with those that were laid before forums.
    private static func them(_ count: Int, _ pinned: Int) -> String {
      let versions = count == 1 ? tr("den tidligere udgave") : tr("de \(count) tidligere udgaver")
      let seen = pinned == 1 ? tr("den forelagte udgave") : tr("de \(pinned) forelagte udgaver")
      let both = [count == 0 && pinned > 0 ? nil : versions, pinned == 0 ? nil : seen]
      return TextFigures.list(both.compactMap(\.self)).capital
    }

    private static func staying(_ left: Int) -> String {
      switch left {
      case 0: ""
      case 1:
        tr(
          " Den udgave der er forelagt et forum, bliver også; den slettes kun med --også-forelagte."
        )
      default:
        tr(
          """
           De \(left) udgaver der er forelagt et forum, bliver også; de slettes kun med --også-forelagte.
          """)
      }
    }

    static var forgetChoices: [String] { [tr("Lad dem være"), tr("Slet udgaverne")] }

    static func sayForget(_ path: String, pinnedToo: Bool = false) -> String {
      tr(
        """
        Er du sikker, så skriv: aarsplan vis \(path.asArgument) --glem-udgaver\
        \(pinnedToo ? tr(" --også-forelagte") : "") --ja
        """)
    }

    static func forgotten(
      _ count: Int, pinned: Int = 0, left: Int = 0, _ path: String
    ) -> String {
      tr(
        """
        \(them(count, pinned)) af \(path) er slettet. \(Words.plan.the.capital) er som før.\
        \(staying(left))
        """)
    }

    static func broughtBack(_ path: String, _ moment: String) -> String {
      tr(
        """
        \(path) er nu som den var \(moment). Den du havde, er udgave 1: aarsplan vis \(path.asArgument) \
        --udgaver
        """)
    }

    static var notFromInput: String {
      tr("Programmet kan kun vise tidligere udgaver når planen ligger i en fil. Skriv filens navn.")
    }
  }
}
