import CQREncode

/// A square that a camera reads (a QR code): which of its cells are dark.
public struct Square: Sendable {
  /// How many cells a side has.
  let width: Int
  private let cells: [Bool]
  /// How many light cells are to stand around it, by the norm.
  static let margin = 4

  /// The square of a text; nil where it is too long.
  public init?(of text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    cells = (0..<width * width).map { data[$0] & 1 == 1 }
  }

  /// Whether a cell is dark; outside it all are light.
  func isDark(_ column: Int, _ row: Int) -> Bool {
    guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
    return cells[row * width + column]
  }
}
