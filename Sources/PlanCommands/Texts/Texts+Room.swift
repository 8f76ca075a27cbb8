import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore
import Workshop

extension Texts {
  /// `aarsplan kursus status`.
  enum Room {
    static var abstract: String {
      tr("Viser hvor langt alle på kurset er, uden et ord af det de skriver.")
    }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan kursus status kursus/                  hvor langt er I
          aarsplan kursus status kursus/ --følg           det samme, opdateret når nogen gemmer
          aarsplan kursus status kursus/ --billede        rummets mål, og det der oftest bliver sprunget over
          aarsplan kursus status kursus/ --til rum.html   begge dele som en side til storskærmen

        Der står kun tal: svar, mål, dækning, og hvilket tema de er ved. Intet af det nogen skriver, bliver vist.

        De fleste centre har én leder, og så er et tal om centeret et tal om ét menneske, på en storskærm alle kan se. Derfor bliver tal kun vist for mindst \(RoomView.least) planer sammen: for alle, og for centre af samme type. Typer med færre bliver lagt sammen. Er der færre end \(RoomView.least) planer i alt, står der kun hvor mange de er. Har færre end \(RoomView.least) sprunget et spørgsmål over, står der ikke hvor mange. Med --alle er der en linje for hvert center og alle tal; brug det på din egen skærm.

        Med --følg bliver en fil kun læst når den er ændret. På et netværksdrev hvor ingen siger til, bliver filernes størrelse og tid tjekket hvert tiende sekund. Stop med q eller Ctrl-C. Med --enkel, eller når det ikke er en terminal, kommer der en linje for hver ændring.
        """)
    }
    static var folder: String {
      tr(
        """
        Mappen med kurset, eller en mappe med planer. Hvis du ikke vælger, bruges den mappe \
        du står i, eller mappen kursus.
        """)
    }
    static var follow: String { tr("Bliv ved, og vis det igen når nogen gemmer.") }
    static var picture: String {
      tr("Vis hvordan målene fordeler sig på temaerne, og hvad der oftest bliver sprunget over.")
    }
    static var all: String { tr("Vis hvert center, og tal om færre end \(RoomView.least).") }
    static var followsText: String {
      tr(
        """
        --følg viser tekst i terminalen, eller skriver en fil igen og igen. Skriv fx --til rum.html, \
        eller lad --format være væk.
        """)
    }

    /// `10.42`.
    static var time: String {
      guard let now = Moment.now().local, let time = TimeOfDay(hour: now.hour, minute: now.minute)
      else { return "" }
      return time.shown
    }

    static func keys(isLong: Bool, isPicture: Bool, changed: String) -> String {
      let more = isLong ? [tr("mellemrum: mere")] : []
      let other = isPicture ? tr("b: hvor langt") : tr("b: billede")
      return ([tr("kl. \(changed)")] + more + [other, tr("q: stop")]).joined(separator: " · ")
    }

    static var fewKeys: String { tr("q: stop") }
  }
}
