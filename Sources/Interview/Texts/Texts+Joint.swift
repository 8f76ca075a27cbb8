import DanishText
import Language
import PlanModel

/// What is said of goals between units, in Danish.
extension Texts {
  enum Joint {
    static var heading: String { tr("Fælles mål") }
    static var summary: String { tr("skriver hvem der gør hvad i et fælles mål") }
    static var usage: String { tr("Hvilket mål er fælles? Skriv fx :fælles M1.") }

    static var help: String {
      tr(
        """
        Et fælles mål står hos alle der er med, under det samme id. Hver skriver sin egen del. På den måde \
        kan I se om I venter på det samme. »aarsplan overblik --fælles« viser alle sider.
        """)
    }

    static func label(_ field: JointStep.Field) -> String {
      switch field {
      case .partners: tr("Sammen med")
      case .identity, .kind, .coordinator: tr("Valg")
      case .ourPart: tr("Vores del")
      case .awaited: tr("Venter på")
      }
    }

    static func question(
      _ field: JointStep.Field, _ partner: String, isAnswered: Bool
    ) -> String {
      switch field {
      case .partners: tr("Hvem er målet fælles med?")
      case .identity:
        tr("Er det et af de mål de allerede har skrevet? Tryk Enter hvis det er et nyt.")
      case .kind:
        tr("Hvad slags samarbejde er det?")
          + (isAnswered ? "" : tr(" Tryk Enter hvis det er noget andet."))
      case .coordinator: tr("Hvem af jer holder fast i målet?")
      case .ourPart: tr("Hvad gør I selv?")
      case .awaited:
        tr("Hvad venter I på fra \(partner)?")
          + (isAnswered ? "" : tr(" Tryk Enter hvis det ikke er noget."))
      }
    }

    /// `Bostedet: »Velkommen, før du flytter«`.
    static func invitation(_ centre: String, _ title: String) -> String {
      tr("\(centre): »\(title)«")
    }

    static var whichKind: String { tr("Skriv nummeret på en af dem, eller tryk Enter.") }
    static var whichCoordinator: String { tr("Skriv nummeret på en af jer.") }
    static var withWhom: String {
      tr("Skriv navnet på en I er fælles om målet med, eller :tilbage.")
    }
    static func ownID(_ id: String) -> String {
      tr("Målet har id'et »\(id)«. De andre skriver det samme i deres mål.")
    }
    static func sameID(_ id: String) -> String {
      tr("Nu har målet det samme id som deres: »\(id)«.")
    }
  }
}
