import DanishText
import Language
import PlanModel

/// What is said of a plan that is an agreement, in Danish.
extension Texts {
  enum Agreements {
    static var heading: String { tr("Aftale") }
    static var signed: String { tr("underskrevet") }
    static var summary: String { tr("skriver perioden og hvem der skriver under") }

    static var help: String {
      tr(
        """
        Her står perioden og hvem der skriver under, fx lederen og afdelingschefen. En underskrift ændrer ikke det der er aftalt.
        """)
    }

    static func label(_ field: AgreementStep.Field) -> String {
      switch field {
      case .start: Agreement.label(of: .fra)
      case .end: Agreement.label(of: .til)
      case .parties, .name: tr("Navn og rolle")
      case .signed: Party.label(of: .underskrevet)
      }
    }

    static func question(_ field: AgreementStep.Field, isFirst: Bool, _ party: String) -> String {
      switch field {
      case .start: tr("Hvornår begynder aftalen?")
      case .end: tr("Hvornår slutter den?")
      case .parties:
        isFirst
          ? tr("Hvem skriver under? Skriv fx »Karen Lund, afdelingschef«.")
          : tr("Er der flere? Skriv et nummer for at rette, eller tryk Enter.")
      case .name: tr("Hvem skriver under, og som hvad?")
      case .signed:
        tr("Hvornår skrev \(party) under? Tryk Enter hvis det ikke er sket endnu.")
      }
    }
  }
}
