import DanishText

/// How often something comes again: `hvert år`, `hvert halve år`, `hvert 3. år`, `hver måned`.
public struct Recurrence: Sendable, Hashable {
  /// The months from one time to the next, 1 to 1,200.
  public let months: Int

  /// The longest time between two rounds, in months.
  public static let mostMonths = 1_200

  /// Every so many months; nil where that is none, or more than a hundred years.
  public init?(months: Int) {
    guard (1...Self.mostMonths).contains(months) else { return nil }
    self.months = months
  }
}

extension Recurrence: TextValue {
  /// Reads `hvert år`, `hvert halve år` (or `halvår`), `hvert kvartal`, `hver måned`, and every so
  /// many of a year or a month: `hvert 3. år`, `hvert andet år`, `hver 2. måned`. Capitals make no
  /// difference.
  public init?(text: String) {
    let words = text.lowercased().blankSeparated.map(String.init)
    guard let first = words.first, let unit = words.last,
      let months = Self.months(of: unit, each: first)
    else { return nil }
    switch words.count {
    case 2: self.init(months: months)
    case 3 where words[1] == "halve" && months == 12: self.init(months: 6)
    case 3 where Self.canBeCounted(unit):
      guard let count = Self.ordinal(words[1]) else { return nil }
      self.init(months: count * months)
    default: return nil
    }
  }

  private static func months(of unit: String, each: String) -> Int? {
    switch (each, unit) {
    case ("hvert", "år"): 12
    case ("hvert", "halvår"): 6
    case ("hvert", "kvartal"): 3
    case ("hver", "måned"): 1
    default: nil
    }
  }

  private static func canBeCounted(_ unit: String) -> Bool { unit == "år" || unit == "måned" }

  private static let ordinals = [
    "andet": 2, "anden": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
  ]

  private static func ordinal(_ word: String) -> Int? {
    if let number = ordinals[word] { return number }
    guard word.hasSuffix("."), word.utf8.count <= 5 else { return nil }
    return Int(word.dropLast())
  }

  /// `hvert år`, `hvert 3. år`, `hvert halve år`, `hvert kvartal`, `hver måned`, `hver 2. måned`.
  public var text: String {
    switch months {
    case 1: "hver måned"
    case 3: "hvert kvartal"
    case 6: "hvert halve år"
    case 12: "hvert år"
    case let months where months % 12 == 0: "hvert \(months / 12). år"
    default: "hver \(months). måned"
    }
  }

  /// Words for how often.
  public static var form: ValueForm { .recurrence }
}
