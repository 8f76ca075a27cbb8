/// What every conversation says alike, in Danish.
enum Texts {
  static func choiceLabel(standard: Int) -> String { "Valg (Enter = \(standard))" }

  static let interruptAgain = "Tryk Ctrl-C igen for at stoppe."
  static let saySomething = "Skriv noget, eller stop med :slut."

  static func noSuchNumber(_ count: Int) -> String {
    switch count {
    case 0: "Der er ikke noget at vælge. Tryk Enter for at gå videre."
    case 1: "Skriv 1, eller tryk Enter."
    default: "Skriv et tal fra 1 til \(count), eller tryk Enter."
    }
  }
}
