/// One node of a file as the reader met it, in document order.
///
/// Places are counted in characters from the start of the file (as libyaml counts them); they
/// become bytes, lines and columns only where somebody asks, see `SyntaxTree`.
struct SyntaxNode: Sendable {
  enum Kind: UInt8, Sendable {
    case scalar, mapping, sequence
  }

  enum Style: UInt8, Sendable {
    case plain, quoted, literal, flow, block
  }

  /// Marks a node that is no known key.
  static let noKey = UInt8.max

  var kind: Kind
  var style: Style
  /// For the key of a mapping: which one, as an ordinal in `KeyTable`.
  var key = SyntaxNode.noKey
  /// Whether the model holds nothing of this list item, because it was of a wrong type.
  var isSkipped = false
  /// Where it begins, in characters.
  var start: UInt32
  /// Where it has ended, in characters.
  var end: UInt32
  /// The place on the tape after this node and all inside it.
  var next: UInt32
}
