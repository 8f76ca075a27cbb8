import DanishText
import Language
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace

extension Texts {
  /// `aarsplan modtag`.
  enum Receive {
    static var abstract: String {
      tr("Sorterer de filer der er kommet ind, og husker hvornår de kom.")
    }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan modtag indbakke/ --centre centre.xlsx --frist 20-11-2015   se hvad der er kommet
          aarsplan modtag indbakke/ --centre centre.xlsx --flyt               læg filerne på plads

        Filerne bliver delt i planer der er modtaget, planer der skal sendes igen (forkert år, kan ikke læses, slutningen mangler), dubletter, filer der ikke er planer, og planer fra centre der ikke er på listen. Uden --flyt bliver ingen fil rørt. Hver gang skriver kommandoen \(ReceivedLog.name) i mappen med center, fil, dag og om det var for sent. Dagen er den dag filen er gemt; ret den i listen hvis den er en anden. »aarsplan overblik« læser dagene dér. Skriv kommandoen igen når der kommer mere; den viser kun det nye.
        """)
    }
    static var folder: String { tr("Mappen med de filer der er kommet ind.") }
    static var move: String {
      tr(
        "Flyt filerne til mapper i mappen: \(TextFigures.list(Receipt.Status.allCases.map(\.folder)))."
      )
    }
    static var all: String { tr("Vis alle filer, også dem der er vist før.") }

    static func needsList(_ folder: String) -> String {
      tr(
        "Skriv hvilke \(Words.centre.many) der skal aflevere, fx aarsplan modtag \(SafeText.path(folder)) --centre centre.csv"
      )
    }

    static func heading(_ status: Receipt.Status, _ count: Int) -> String {
      let what =
        switch status {
        case .accepted: tr("Modtaget")
        case .resend: tr("Skal sendes igen")
        case .duplicate: tr("Dubletter")
        case .foreign: tr("Ikke \(Words.plan.many)")
        case .unknownCentre: tr("\(Words.centre.many.capital) der ikke er på listen")
        }
      return "\(what): \(TextFigures.grouped(count))"
    }

    /// A file, its centre, and why.
    static func line(_ receipt: Receipt) -> String {
      switch receipt.status {
      case .accepted:
        let day = receipt.day.danish + (receipt.isLate == true ? tr(", for sent") : "")
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file)) (\(day))"
      case .duplicate:
        let reason = receipt.double.map { double in
          tr(
            ": \(DeliveryTexts.file(receipt.counting)) tæller fordi \(DeliveryTexts.why(double.reason))"
          )
        }
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file))\(reason ?? "")"
      case .unknownCentre:
        let question = receipt.nearest.map { tr(". Er det »\($0)«?") }
        return "\(receipt.row.name): \(DeliveryTexts.file(receipt.file))\(question ?? "")"
      case .resend, .foreign:
        let reason = DeliveryTexts.reason(receipt.row) ?? tr("tæller ikke")
        return "\(DeliveryTexts.file(receipt.file)): \(reason)"
      }
    }

    static func summary(
      _ outcome: ReceivingDesk.Outcome, moves: Bool, isFirst: Bool
    ) -> [String] {
      let known = outcome.receipts.count(where: \.isKnown)
      let new = outcome.receipts.count - known
      let counted = TextFigures.counted(new, tr("ny fil"), tr("nye filer"))
      let first = isFirst ? "" : tr(" \(files(known)) er vist før; se dem med --alle.")
      let moved =
        moves
        ? (outcome.moved == 0
          ? tr("Alle filer ligger på plads.") : tr("\(files(outcome.moved)) er flyttet."))
        : tr("Ingen filer er flyttet; det gør --flyt.")
      return ["\(counted).\(first)", moved]
    }

    static func written(_ folder: String) -> String {
      tr("\(SafeText.path(folder))/\(ReceivedLog.name) er opdateret.")
    }

    private static func files(_ count: Int) -> String {
      TextFigures.counted(count, tr("fil"), tr("filer"))
    }
  }
}
