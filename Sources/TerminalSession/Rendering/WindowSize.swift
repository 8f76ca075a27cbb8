import Glibc

/// How large the window is now.
public struct WindowSize: Sendable, Equatable {
  /// The height in rows; at least 1.
  public var rows: Int
  /// The width in columns, as the terminal says; at least 1.
  public var columns: Int

  /// Names a size.
  public init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// The size of the terminal behind this descriptor, 24 rows where it only knows its width; nil
  /// where it is no terminal, or knows nothing.
  public init?(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    self.init(rows: size.ws_row > 0 ? Int(size.ws_row) : 24, columns: Int(size.ws_col))
  }

  /// The width in columns of the terminal behind this descriptor; else what `COLUMNS` says;
  /// else 80. Never under 20.
  public static func columns(of descriptor: Int32 = 1) -> Int {
    let asked = WindowSize(of: descriptor)?.columns
    return max(20, asked ?? Environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  /// The height in lines of the terminal behind this descriptor; nil where it is no terminal.
  public static func lines(of descriptor: Int32 = 1) -> Int? { WindowSize(of: descriptor)?.rows }
}
