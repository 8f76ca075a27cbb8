import Dialogue
import TextLayout

extension Mark {
  /// The state as a sign. It differs in shape as well as in colour.
  var sign: Run {
    switch self {
    case .open, .free: Run("○", .quiet)
    case .done, .chosen: Run("●", .good)
    case .partial: Run("◐", .half)
    case .skipped: Run("–", .quiet)
    case .broken: Run("!", .bad)
    }
  }
}
