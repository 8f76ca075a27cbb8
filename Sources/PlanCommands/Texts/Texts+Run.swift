import DanishText
import PlanModel
import PlanWorkspace
import TerminalSession
import Workshop

extension Texts {
  /// `aarsplan kursus kør`.
  enum Run {
    static let abstract =
      "Viser uret på storskærmen: blokken, den tid der er tilbage, og det næste I skal."
    static let discussion = """
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
      """
    static let folder =
      "Kursets mappe. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus."
    static let automatic = "Gå selv videre til den næste blok når tiden er gået."
    static let sound = "Giv lyd når en bloks tid er gået."

    static func noBlocks(_ path: String) -> String {
      "Der er ingen blokke i \(path). Skriv dem, eller lav en ny med »aarsplan kursus ny«."
    }

    static func stillRuns(_ folder: String?) -> String {
      let name = folder.map { " \($0)" } ?? ""
      return "Uret går videre. Se det igen med »aarsplan kursus kør\(name)«."
    }

    static let inputEnded = "Der kommer ikke flere kommandoer. Uret går videre."

    static func trouble(_ problem: WorkspaceProblem) -> String {
      "\(problem.account.happened) Uret går rigtigt, men lad programmet køre."
    }

    // MARK: On the screen

    static func place(_ number: Int, of count: Int) -> String { "Blok \(number) af \(count)" }
    static func begins(_ time: TimeOfDay) -> String { "Kurset begynder kl. \(time.text)" }
    static func ends(_ time: String) -> String { "Slut kl. \(time)" }
    static func ended(_ time: String) -> String { "I sluttede kl. \(time)" }

    static let anyKey = "Tryk på en tast når I begynder"
    static let stands = "Uret er sat på pause"
    static let goesOn = "Uret går igen"
    static let isOut = "Tiden er gået"
    static let isOver = "Kurset er slut"
    static let nothingNext = "Derefter: slut"
    static let waitingKeys = ["? hjælp", "q luk"]
    static let endedKeys = ["u fortryd", "b begynd forfra", "q luk"]

    static func keys(isPaused: Bool) -> [String] {
      [
        isPaused ? "mellemrum fortsæt" : "mellemrum pause", "+ - minutter", "s videre",
        "t tilbage", "u fortryd", "? hjælp",
      ]
    }

    static let help = [
      TimerPicture.HelpRow("mellemrum", "sæt uret på pause, og sæt det i gang igen"),
      TimerPicture.HelpRow("+", "blokken får et minut mere"),
      TimerPicture.HelpRow("-", "blokken får et minut mindre"),
      TimerPicture.HelpRow("s", "spring til den næste blok"),
      TimerPicture.HelpRow("Enter", "det samme når tiden er gået"),
      TimerPicture.HelpRow("t", "gå tilbage til den forrige blok"),
      TimerPicture.HelpRow("u", "fortryd det sidste"),
      TimerPicture.HelpRow("f", "se om I er foran eller bagud"),
      TimerPicture.HelpRow("q", "luk programmet; uret går videre"),
      TimerPicture.HelpRow("", "Tryk på en tast for at komme tilbage til uret."),
    ]

    static func title(_ block: RunSheet.Block, _ number: Int) -> String {
      let title = block.title?.trimmed ?? ""
      return title.isEmpty ? "Blok \(number)" : title
    }

    static func form(_ block: RunSheet.Block) -> String? {
      switch block.form?.value {
      case .alone: "Hver for sig"
      case .pair: "To og to"
      case .group: "I grupper"
      case .plenary: "Alle sammen"
      case .pause, nil: nil
      }
    }

    static func next(
      _ block: RunSheet.Block, _ number: Int, minutes: Int, isFirst: Bool
    ) -> String {
      let form = form(block).map { $0.prefix(1).lowercased() + $0.dropFirst() + ", " } ?? ""
      let when = isFirst ? "Først" : "Derefter"
      return "\(when): \(title(block, number)) (\(form)\(counted(minutes)))"
    }

    private static func counted(_ minutes: Int) -> String {
      TextFigures.counted(minutes, "minut", "minutter")
    }

    // MARK: What a key did

    static func done(_ wish: WorkshopWish, _ after: WorkshopStanding, title: String) -> String {
      let end = after.end.map { " Kurset slutter kl. \($0)." } ?? ""
      switch wish {
      case .start: return "I er i gang." + end
      case .pause:
        let end = after.end.map { " Går I i gang nu, slutter kurset kl. \($0)." } ?? ""
        return "\(stands)." + end
      case .resume: return "Uret går igen." + end
      case .adjust(let minutes):
        let change = minutes > 0 ? "mere" : "mindre"
        return "Blokken har fået \(counted(abs(minutes))) \(change)." + end
      case .goOn where after.phase == .ended, .end: return isOver + "."
      case .goOn: return "Videre til »\(title)«." + end
      case .back: return "Tilbage til »\(title)«." + end
      case .undo:
        switch after.phase {
        case .waiting: return "Det er fortrudt. Kurset er ikke begyndt."
        case .ended: return "Det er fortrudt. Kurset er slut."
        case .running, .paused: return "Det er fortrudt." + end
        }
      case .automatic(let isOn):
        return isOn ? "Blokkene følger efter hinanden af sig selv." : "Du skifter selv blok."
      }
    }

    static func nothing(for wish: WorkshopWish, _ phase: WorkshopStanding.Phase) -> String {
      switch wish {
      case .undo: "Der er ikke noget at fortryde."
      case .back where phase == .running || phase == .paused: "Det er den første blok."
      case .start where phase == .running || phase == .paused: "Kurset er i gang."
      case .pause where phase == .paused: "Uret er allerede sat på pause."
      case .resume where phase == .running: "Uret går allerede."
      default: phase == .ended ? "\(isOver)." : "Kurset er ikke begyndt."
      }
    }

    static func lag(_ standing: WorkshopStanding) -> String {
      guard standing.phase != .waiting else { return "Kurset er ikke begyndt." }
      let minutes = standing.minutesBehind
      let isOver = standing.current == nil
      let end = isOver ? "" : standing.end.map { " Kurset slutter kl. \($0)." } ?? ""
      switch minutes {
      case 0: return "I følger planen." + end
      case 1...: return "I er \(counted(minutes)) bagud." + end
      default: return "I er \(counted(-minutes)) foran." + end
      }
    }

    // MARK: Line by line

    static let typeStart =
      "Skriv start, og tryk Enter når I begynder. Skriv ? for at se alle kommandoer."

    static func blockLines(
      _ block: RunSheet.Block, _ number: Int, of count: Int, left: Int64, end: String
    ) -> [String] {
      let form = form(block).map { " \($0)." } ?? ""
      let what = block.instruction?.trimmed ?? ""
      return ["\(place(number, of: count)): \(title(block, number)).\(form)"]
        + (what.isEmpty ? [] : [what]) + [leftLine(left, end: end)]
    }

    static func leftLine(_ left: Int64, end: String) -> String {
      "\(span(left)) Kurset slutter kl. \(end)."
    }

    /// `7 minutter tilbage.`, to the minute that is nearest; the last one in seconds.
    private static func span(_ left: Int64) -> String {
      guard left > 0 else { return "\(isOut)." }
      let seconds = Int((left + Span.second - 1) / Span.second)
      if seconds < 60 { return "\(TextFigures.counted(seconds, "sekund", "sekunder")) tilbage." }
      return "\(counted((seconds + 30) / 60)) tilbage."
    }

    static func minutesLeft(_ minutes: Int, _ title: String) -> String {
      "\(counted(minutes)) tilbage af »\(title)«."
    }

    static func isOutLine(_ title: String) -> String {
      "\(isOut) for »\(title)«. Skriv s for at gå videre."
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

    static let unknown = "Den kommando findes ikke. Skriv ? for at se dem alle."

    static let plainHelp = [
      "start: begynd kurset.",
      "pause og fortsæt: sæt uret på pause, og sæt det i gang igen.",
      "+ eller + 3: blokken får 1 minut mere, eller 3. - eller - 3: den får 1 minut mindre, eller 3.",
      "s: spring til den næste blok. t: gå tilbage til den forrige blok.",
      "u: fortryd det sidste.",
      "f: hør om I er foran eller bagud. Tryk Enter for at høre hvor lang tid der er tilbage.",
      "slut: kurset er slut.",
      "q: luk programmet; uret går videre.",
    ]
  }
}
