import PlanModel

/// Something that a hand or an editor did to a file, so that it is no YAML any more.
struct HandMistake {
  /// What it is and what to do, in Danish.
  var message: String
  /// Where it is, in bytes.
  var place: Range<Int>
  /// The changes after which the text can be read.
  var edits: [TextEdit]
  /// Whether the changes keep all that was written, as it was meant.
  var isSafe = true
  /// Whether it is lines that are moved in by tabs: told once for all that follow each other.
  var isTabs = false
  /// The lines that are set aside as comments, by number from 0.
  var setAside: [Int] = []
}
