import Language

/// What every conversation says alike, in Danish.
enum Texts {
  static func choiceLabel(standard: Int) -> String { tr("Valg (Enter = \(standard))") }

  static var interruptAgain: String { tr("Tryk Ctrl-C igen for at stoppe.") }
  static var saySomething: String { tr("Skriv noget, eller stop med :slut.") }

  static func noSuchNumber(_ count: Int) -> String {
    switch count {
    case 0: tr("Der er ikke noget at vælge. Tryk Enter for at gå videre.")
    case 1: tr("Skriv 1, eller tryk Enter.")
    default: tr("Skriv et tal fra 1 til \(count), eller tryk Enter.")
    }
  }
}
