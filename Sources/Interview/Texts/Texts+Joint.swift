import DanishText
import PlanModel

/// What is said of goals between units, in Danish.
extension Texts {
  enum Joint {
    static let heading = "Fælles mål"
    static let summary = "skriver hvem der gør hvad i et fælles mål"
    static let usage = "Hvilket mål er fælles? Skriv fx :fælles M1."

    static var help: String {
      """
      Et fælles mål står hos alle der er med, under det samme id. Hver skriver sin egen del. På den måde \
      kan I se om I venter på det samme. »aarsplan overblik --fælles« viser alle sider.
      """
    }

    static func label(_ field: JointStep.Field) -> String {
      switch field {
      case .partners: "Sammen med"
      case .identity, .kind, .coordinator: "Valg"
      case .ourPart: "Vores del"
      case .awaited: "Venter på"
      }
    }

    static func question(
      _ field: JointStep.Field, _ partner: String, isAnswered: Bool
    ) -> String {
      switch field {
      case .partners: "Hvem er målet fælles med?"
      case .identity: "Er det et af de mål de allerede har skrevet? Tryk Enter hvis det er et nyt."
      case .kind:
        "Hvad slags samarbejde er det?"
          + (isAnswered ? "" : " Tryk Enter hvis det er noget andet.")
      case .coordinator: "Hvem af jer holder fast i målet?"
      case .ourPart: "Hvad gør I selv?"
      case .awaited:
        "Hvad venter I på fra \(partner)?"
          + (isAnswered ? "" : " Tryk Enter hvis det ikke er noget.")
      }
    }

    /// `Bostedet: »Velkommen, før du flytter«`.
    static func invitation(_ centre: String, _ title: String) -> String { "\(centre): »\(title)«" }

    static let whichKind = "Skriv nummeret på en af dem, eller tryk Enter."
    static let whichCoordinator = "Skriv nummeret på en af jer."
    static let withWhom = "Skriv navnet på en I er fælles om målet med, eller :tilbage."
    static func ownID(_ id: String) -> String {
      "Målet har id'et »\(id)«. De andre skriver det samme i deres mål."
    }
    static func sameID(_ id: String) -> String { "Nu har målet det samme id som deres: »\(id)«." }
  }
}
