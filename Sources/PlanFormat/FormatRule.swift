import PlanModel

/// The rules that the reader itself holds a file against. They are documented with the others.
enum FormatRule: String, Sendable {
  case unreadable = "ulæselig-fil"
  case unknownFormat = "ukendt-format"
  case missingField = "manglende-felt"
  case wrongType = "forkert-type"
  case invalidValue = "ugyldig-værdi"
  case invalidDate = "ugyldig-dato"
  case unknownField = "ukendt-felt"
  case truncated = "afkortet-tekst"
  case duplicate = "dublet-id"
  case hidden = "skjulte-tegn"

  var level: Level {
    switch self {
    case .unknownField, .truncated, .hidden: .warning
    default: .error
    }
  }
}
