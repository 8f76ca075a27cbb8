import DanishText
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace

extension Texts {
  /// `aarsplan modtag`.
  enum Receive {
    static let abstract = "Sorterer de filer der er kommet ind, og husker hvornår de kom."
    static let discussion = """
      Eksempler:
        aarsplan modtag indbakke/ --centre centre.xlsx --frist 20-11-2015   se hvad der er kommet
        aarsplan modtag indbakke/ --centre centre.xlsx --flyt               læg filerne på plads

      Filerne bliver delt i planer der er modtaget, planer der skal sendes igen (forkert år, kan ikke læses, slutningen mangler), dubletter, filer der ikke er planer, og planer fra centre der ikke er på listen. Uden --flyt bliver ingen fil rørt. Hver gang skriver kommandoen \(ReceivedLog.name) i mappen med center, fil, dag og om det var for sent. Dagen er den dag filen er gemt; ret den i listen hvis den er en anden. »aarsplan overblik« læser dagene dér. Skriv kommandoen igen når der kommer mere; den viser kun det nye.
      """
    static let folder = "Mappen med de filer der er kommet ind."
    static let move =
      "Flyt filerne til mapper i mappen: \(TextFigures.list(Receipt.Status.allCases.map(\.folder)))."
    static let all = "Vis alle filer, også dem der er vist før."

    static func needsList(_ folder: String) -> String {
      "Skriv hvilke \(Words.centre.many) der skal aflevere, fx aarsplan modtag \(SafeText.path(folder)) --centre centre.csv"
    }

    static func heading(_ status: Receipt.Status, _ count: Int) -> String {
      let what =
        switch status {
        case .accepted: "Modtaget"
        case .resend: "Skal sendes igen"
        case .duplicate: "Dubletter"
        case .foreign: "Ikke \(Words.plan.many)"
        case .unknownCentre: "\(Words.centre.many.capital) der ikke er på listen"
        }
      return "\(what): \(TextFigures.grouped(count))"
    }

    /// A file, its centre, and why.
    static func line(_ receipt: Receipt) -> String {
      switch receipt.status {
      case .accepted:
        let day = receipt.day.danish + (receipt.isLate == true ? ", for sent" : "")
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file)) (\(day))"
      case .duplicate:
        let reason = receipt.double.map { double in
          ": \(DeliveryTexts.file(receipt.counting)) tæller fordi \(DeliveryTexts.why(double.reason))"
        }
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file))\(reason ?? "")"
      case .unknownCentre:
        let question = receipt.nearest.map { ". Er det »\($0)«?" }
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file))\(question ?? "")"
      case .resend, .foreign:
        let reason = DeliveryTexts.reason(receipt.row) ?? "tæller ikke"
        return "\(DeliveryTexts.file(receipt.file)): \(reason)"
      }
    }

    static func summary(
      _ outcome: ReceivingDesk.Outcome, moves: Bool, isFirst: Bool
    ) -> [String] {
      let known = outcome.receipts.count(where: \.isKnown)
      let new = outcome.receipts.count - known
      let counted = TextFigures.counted(new, "ny fil", "nye filer")
      let first = isFirst ? "" : " \(files(known)) er vist før; se dem med --alle."
      let moved =
        moves
        ? (outcome.moved == 0
          ? "Alle filer ligger på plads." : "\(files(outcome.moved)) er flyttet.")
        : "Ingen filer er flyttet; det gør --flyt."
      return ["\(counted).\(first)", moved]
    }

    static func written(_ folder: String) -> String {
      "\(SafeText.path(folder))/\(ReceivedLog.name) er opdateret."
    }

    private static func files(_ count: Int) -> String {
      TextFigures.counted(count, "fil", "filer")
    }
  }
}
