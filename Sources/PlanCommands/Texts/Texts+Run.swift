import DanishText
import Language
import PlanModel
import PlanWorkspace
import TerminalSession
import Workshop

extension Texts {
  /// `aarsplan kursus kør`.
  enum Run {
    static var abstract: String {
      tr("Viser uret på storskærmen: blokken, den tid der er tilbage, og det næste I skal.")
    }
    static var discussion: String {
      tr(
        """
        Uret viser én blok ad gangen med tal der kan læses fra bagerste række. Tager en blok længere \
        eller kortere tid, bliver resten fordelt igen, og du kan straks se hvornår kurset slutter. \
        Sluttidspunktet bliver stående så længe det kan lade sig gøre. Alt hvad du gør, står i \
        forloeb.csv i kursets mappe. Derfor går uret rigtigt videre når computeren har været lukket, \
        eller programmet har været stoppet.

        Taster:
          mellemrum   sæt uret på pause, og sæt det i gang igen
          + og -      blokken får et minut mere eller mindre
          s           spring til den næste blok
          t           gå tilbage til den forrige blok
          u           fortryd det sidste
          f           se om I er foran eller bagud
          ?           se alle taster
          q           luk programmet; uret går videre

        Eksempler:
          aarsplan kursus kør                  kurset i den mappe du står i, eller i kursus
          aarsplan kursus kør kursus --selv    blokkene følger efter hinanden af sig selv
          aarsplan kursus kør --enkel          linje for linje, med kommandoer du skriver
        """)
    }
    static var folder: String {
      tr("Kursets mappe. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus.")
    }
    static var automatic: String { tr("Gå selv videre til den næste blok når tiden er gået.") }
    static var sound: String { tr("Giv lyd når en bloks tid er gået.") }

    static func noBlocks(_ path: String) -> String {
      tr("Der er ingen blokke i \(path). Skriv dem, eller lav en ny med »aarsplan kursus ny«.")
    }

    static func stillRuns(_ folder: String?) -> String {
      let name = folder.map { " \($0)" } ?? ""
      return tr("Uret går videre. Se det igen med »aarsplan kursus kør\(name)«.")
    }

    static var inputEnded: String { tr("Der kommer ikke flere kommandoer. Uret går videre.") }

    static func trouble(_ problem: WorkspaceProblem) -> String {
      tr("\(problem.account.happened) Uret går rigtigt, men lad programmet køre.")
    }

    // MARK: On the screen

    static func place(_ number: Int, of count: Int) -> String { tr("Blok \(number) af \(count)") }
    static func begins(_ time: TimeOfDay) -> String { tr("Kurset begynder kl. \(time.shown)") }
    static func ends(_ time: String) -> String { tr("Slut kl. \(time)") }
    static func ended(_ time: String) -> String { tr("I sluttede kl. \(time)") }

    static var anyKey: String { tr("Tryk på en tast når I begynder") }
    static var stands: String { tr("Uret er sat på pause") }
    static var goesOn: String { tr("Uret går igen") }
    static var isOut: String { tr("Tiden er gået") }
    static var isOver: String { tr("Kurset er slut") }
    static var nothingNext: String { tr("Derefter: slut") }
    static var waitingKeys: [String] { [tr("? hjælp"), tr("q luk")] }
    static var endedKeys: [String] { [tr("u fortryd"), tr("b begynd forfra"), tr("q luk")] }

    static func keys(isPaused: Bool) -> [String] {
      [
        isPaused ? tr("mellemrum fortsæt") : tr("mellemrum pause"), tr("+ - minutter"),
        tr("s videre"),
        tr("t tilbage"), tr("u fortryd"), tr("? hjælp"),
      ]
    }

    static var help: [TimerPicture.HelpRow] {
      [
        TimerPicture.HelpRow(tr("mellemrum"), tr("sæt uret på pause, og sæt det i gang igen")),
        TimerPicture.HelpRow("+", tr("blokken får et minut mere")),
        TimerPicture.HelpRow("-", tr("blokken får et minut mindre")),
        TimerPicture.HelpRow("s", tr("spring til den næste blok")),
        TimerPicture.HelpRow(tr("Enter"), tr("det samme når tiden er gået")),
        TimerPicture.HelpRow("t", tr("gå tilbage til den forrige blok")),
        TimerPicture.HelpRow("u", tr("fortryd det sidste")),
        TimerPicture.HelpRow("f", tr("se om I er foran eller bagud")),
        TimerPicture.HelpRow("q", tr("luk programmet; uret går videre")),
        TimerPicture.HelpRow("", tr("Tryk på en tast for at komme tilbage til uret.")),
      ]
    }

    static func title(_ block: RunSheet.Block, _ number: Int) -> String {
      let title = block.title?.trimmed ?? ""
      return title.isEmpty ? tr("Blok \(number)") : title
    }

    static func form(_ block: RunSheet.Block) -> String? {
      switch block.form?.value {
      case .alone: tr("Hver for sig")
      case .pair: tr("To og to")
      case .group: tr("I grupper")
      case .plenary: tr("Alle sammen")
      case .pause, nil: nil
      }
    }

    static func next(
      _ block: RunSheet.Block, _ number: Int, minutes: Int, isFirst: Bool
    ) -> String {
      let form = form(block).map { $0.prefix(1).lowercased() + $0.dropFirst() + ", " } ?? ""
      let when = isFirst ? tr("Først") : tr("Derefter")
      return "\(when): \(title(block, number)) (\(form)\(counted(minutes)))"
    }

    private static func counted(_ minutes: Int) -> String {
      TextFigures.counted(minutes, tr("minut"), tr("minutter"))
    }

    // MARK: What a key did

    static func done(_ wish: WorkshopWish, _ after: WorkshopStanding, title: String) -> String {
      let end = after.end.map { tr(" Kurset slutter kl. \($0).") } ?? ""
      switch wish {
      case .start: return tr("I er i gang.") + end
      case .pause:
        let end = after.end.map { tr(" Går I i gang nu, slutter kurset kl. \($0).") } ?? ""
        return "\(stands)." + end
      case .resume: return tr("Uret går igen.") + end
      case .adjust(let minutes):
        let change = minutes > 0 ? tr("mere") : tr("mindre")
        return tr("Blokken har fået \(counted(abs(minutes))) \(change).") + end
      case .goOn where after.phase == .ended, .end: return isOver + "."
      case .goOn: return tr("Videre til »\(title)«.") + end
      case .back: return tr("Tilbage til »\(title)«.") + end
      case .undo:
        switch after.phase {
        case .waiting: return tr("Det er fortrudt. Kurset er ikke begyndt.")
        case .ended: return tr("Det er fortrudt. Kurset er slut.")
        case .running, .paused: return tr("Det er fortrudt.") + end
        }
      case .automatic(let isOn):
        return isOn
          ? tr("Blokkene følger efter hinanden af sig selv.") : tr("Du skifter selv blok.")
      }
    }

    static func nothing(for wish: WorkshopWish, _ phase: WorkshopStanding.Phase) -> String {
      switch wish {
      case .undo: tr("Der er ikke noget at fortryde.")
      case .back where phase == .running || phase == .paused: tr("Det er den første blok.")
      case .start where phase == .running || phase == .paused: tr("Kurset er i gang.")
      case .pause where phase == .paused: tr("Uret er allerede sat på pause.")
      case .resume where phase == .running: tr("Uret går allerede.")
      default: phase == .ended ? "\(isOver)." : tr("Kurset er ikke begyndt.")
      }
    }

    static func lag(_ standing: WorkshopStanding) -> String {
      guard standing.phase != .waiting else { return tr("Kurset er ikke begyndt.") }
      let minutes = standing.minutesBehind
      let isOver = standing.current == nil
      let end = isOver ? "" : standing.end.map { tr(" Kurset slutter kl. \($0).") } ?? ""
      switch minutes {
      case 0: return tr("I følger planen.") + end
      case 1...: return tr("I er \(counted(minutes)) bagud.") + end
      default: return tr("I er \(counted(-minutes)) foran.") + end
      }
    }

    // MARK: Line by line

    static var typeStart: String {
      tr("Skriv start, og tryk Enter når I begynder. Skriv ? for at se alle kommandoer.")
    }

    static func blockLines(
      _ block: RunSheet.Block, _ number: Int, of count: Int, left: Int64, end: String
    ) -> [String] {
      let form = form(block).map { " \($0)." } ?? ""
      let what = block.instruction?.trimmed ?? ""
      return ["\(place(number, of: count)): \(title(block, number)).\(form)"]
        + (what.isEmpty ? [] : [what]) + [leftLine(left, end: end)]
    }

    static func leftLine(_ left: Int64, end: String) -> String {
      tr("\(span(left)) Kurset slutter kl. \(end).")
    }

    /// `7 minutter tilbage.`, to the minute that is nearest; the last one in seconds.
    private static func span(_ left: Int64) -> String {
      guard left > 0 else { return "\(isOut)." }
      let seconds = Int((left + Span.second - 1) / Span.second)
      if seconds < 60 {
        return tr("\(TextFigures.counted(seconds, tr("sekund"), tr("sekunder"))) tilbage.")
      }
      return tr("\(counted((seconds + 30) / 60)) tilbage.")
    }

    static func minutesLeft(_ minutes: Int, _ title: String) -> String {
      tr("\(counted(minutes)) tilbage af »\(title)«.")
    }

    static func isOutLine(_ title: String) -> String {
      tr("\(isOut) for »\(title)«. Skriv s for at gå videre.")
    }

    static func status(_ standing: WorkshopStanding, _ sheet: RunSheet) -> String {
      guard let current = standing.current else {
        return standing.phase == .ended ? "\(isOver)." : typeStart
      }
      let pause = standing.phase == .paused ? " \(stands)." : ""
      let title = title(sheet.blocks[current], current + 1)
      return "\(place(current + 1, of: sheet.blocks.count)): \(title). "
        + leftLine(standing.left, end: standing.end ?? "") + pause
    }

    static var unknown: String { tr("Den kommando findes ikke. Skriv ? for at se dem alle.") }

    static var plainHelp: [String] {
      [
        tr("start: begynd kurset."),
        tr("pause og fortsæt: sæt uret på pause, og sæt det i gang igen."),
        tr(
          "+ eller + 3: blokken får 1 minut mere, eller 3. - eller - 3: den får 1 minut mindre, eller 3."
        ),
        tr("s: spring til den næste blok. t: gå tilbage til den forrige blok."),
        tr("u: fortryd det sidste."),
        tr(
          "f: hør om I er foran eller bagud. Tryk Enter for at høre hvor lang tid der er tilbage."),
        tr("slut: kurset er slut."),
        tr("q: luk programmet; uret går videre."),
      ]
    }
  }
}
