import DanishText
import PlanModel

/// What is said of a plan that is an agreement, in Danish.
extension Texts {
  enum Agreements {
    static let heading = "Aftale"
    static let signed = "underskrevet"
    static let summary = "skriver perioden og hvem der skriver under"

    static var help: String {
      """
      Her står perioden og hvem der skriver under, fx lederen og afdelingschefen. En underskrift ændrer ikke det der er aftalt.
      """
    }

    static func label(_ field: AgreementStep.Field) -> String {
      switch field {
      case .start: Agreement.label(of: .fra)
      case .end: Agreement.label(of: .til)
      case .parties, .name: "Navn og rolle"
      case .signed: Party.label(of: .underskrevet)
      }
    }

    static func question(_ field: AgreementStep.Field, isFirst: Bool, _ party: String) -> String {
      switch field {
      case .start: "Hvornår begynder aftalen?"
      case .end: "Hvornår slutter den?"
      case .parties:
        isFirst
          ? "Hvem skriver under? Skriv fx »Karen Lund, afdelingschef«."
          : "Er der flere? Skriv et nummer for at rette, eller tryk Enter."
      case .name: "Hvem skriver under, og som hvad?"
      case .signed:
        "Hvornår skrev \(party) under? Tryk Enter hvis det ikke er sket endnu."
      }
    }
  }
}
