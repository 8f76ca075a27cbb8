import PlanModel
import TextLayout

extension Ink {
  /// A depth's own.
  init(_ depth: CoverageDepth) {
    switch depth {
    case .missing: self = .bad
    case .omitted, .notApplicable: self = .quiet
    case .mentioned, .enacted: self = .half
    case .measurable, .followedUp: self = .good
    }
  }

  /// The text, marked where the window has colours.
  func callAsFunction(_ text: String, _ look: ReportLook) -> String {
    look.hasColour ? self(text) : text
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
    case .notApplicable: "·"
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
    case .notApplicable: " "
    }
  }
}
