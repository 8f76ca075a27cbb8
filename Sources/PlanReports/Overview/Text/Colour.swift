import PlanModel

/// The terminal's own basic colours, so that every background stays readable.
enum Colour: String {
  case none = ""
  case strong = "1"
  case quiet = "2"
  case good = "32"
  case half = "33"
  case bad = "31"

  init(_ depth: CoverageDepth) {
    switch depth {
    case .missing: self = .bad
    case .omitted: self = .quiet
    case .mentioned, .enacted: self = .half
    case .measurable, .followedUp: self = .good
    }
  }

  func callAsFunction(_ text: String, _ look: TextLook) -> String {
    self == .none || !look.hasColour || text.isEmpty ? text : "\u{1b}[\(rawValue)m\(text)\u{1b}[0m"
  }
}

extension CoverageDepth {
  /// A sign that fills as the coverage deepens, so that it is seen without colour.
  var sign: String {
    switch self {
    case .missing: "○"
    case .omitted: "–"
    case .mentioned: "◔"
    case .enacted: "◑"
    case .measurable: "◕"
    case .followedUp: "●"
    }
  }

  /// Its piece of a bar.
  var block: String {
    switch self {
    case .missing: "·"
    case .omitted: "-"
    case .mentioned: "░"
    case .enacted: "▒"
    case .measurable: "▓"
    case .followedUp: "█"
    }
  }
}
