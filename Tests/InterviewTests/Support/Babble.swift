import TestSupport

/// What a restless leader types: answers, commands, dates, numbers and rubbish, from a seed.
struct Babble {
  var generator: SeededGenerator
  private var count = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// One line. Free answers hold a word that no other line holds.
  mutating func line() -> String {
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<24: return prose()
    case ..<34: return rows()
    case ..<48: return ""
    case ..<58: return String(Int.random(in: -1...12, using: &generator))
    case ..<66: return pick(Example.writtenDates)
    case ..<93: return command()
    default: return rubbish()
    }
  }

  private mutating func prose() -> String {
    count += 1
    let start = pick([
      "Vi holder møde om", "Børnene smiler ved", "38 % af", "Afholde en dag for", "TODO",
      "::Med kolon",
      "Første afsnit\n\nog andet om", "Familier og naboer er sammen om",
      "- et punkt\n- og et til: \"med\" # tegn",
    ])
    return "\(start) ord\(count)x"
  }

  /// What is written on a goal's card: rows by number and by name, lists, who and when.
  private mutating func rows() -> String {
    let count = Int.random(in: 1...4, using: &generator)
    return (0..<count).map { _ in row() }.joined(separator: pick(["\n", "; ", "\n\n"]))
  }

  private mutating func row() -> String {
    count += 1
    let start = pick([
      "", "3 ", "2: ", "4. ", "- ", "1. ", "mål: ", "Tiltag:\n- ", "tegn: ", "Evaluering: ",
      "ansvarlig: ", "hvem: ", "i dag: 4 ", "9 ", "5) ", "• ",
    ])
    let end = pick([
      "", ", Ida Lund", " inden 1. marts", " (Bo, uge 9)", ": fra 4 % til 9 %", ", , inden 1. juni",
      ". Ansvarlig: ", " – – ", "\tIda\t1/3", ", i dag 38 %, 60 % når målet er nået", ": ", "()",
      ", 1. oktober i LMU",
    ])
    return "\(start)\(pick(["Ro", "ro", "Vi", ""])) ord\(count)x\(end)"
  }

  private mutating func command() -> String {
    let name = pick(Self.commands)
    let argument = pick(Self.arguments)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return name
    case 1: return "\(name) \(argument)"
    default: return "\(name) \(argument) \(pick(Self.arguments))"
    }
  }

  private mutating func rubbish() -> String {
    let count = Int.random(in: 1...30, using: &generator)
    let scalars = (0..<count).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0..<0x2100, using: &generator))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  private static let commands = [
    ":tilbage", ":spring", ":hjælp", ":oversigt", ":gå", ":gå", ":gå", ":fortryd", ":fortryd",
    ":gem",
    ":slut", ":eksempel", ":citat", ":rediger", ":vis", ":nyt mål", ":nyt mål", ":nyt", ":flyt",
    ":saml",
    ":del", ":op", ":ned", ":slet", ":fravælg", ":drøftelse", ":status", ":xyzzy", ":",
  ]

  private static let arguments = [
    "1", "2", "3", "7", "12", "99", "-4", "M1", "M2", "M3", "M1.tegn", "M2.tiltag.1.hvem", "tegn",
    "frist", "samspil", "effekt", "trivsel", "samspil-1", "samspil-2", "effekt-1", "gennemgang",
    "status",
    "M1.også", "M2.udspringer-af", "center.navn", "effekt.fravalg", "drøftelser",
    "Æblegrød for alle",
  ]
}
