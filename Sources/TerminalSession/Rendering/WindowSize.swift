import Glibc

/// How wide the window is now.
public enum WindowSize {
  /// The width in columns of the terminal behind this descriptor; else what `COLUMNS` says;
  /// else 80. Never under 20.
  public static func columns(of descriptor: Int32 = 1) -> Int {
    var size = winsize()
    let asked = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    if asked == 0, size.ws_col > 0 { return max(20, Int(size.ws_col)) }
    return max(20, Environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  /// The height in lines of the terminal behind this descriptor; nil where it is no terminal.
  public static func lines(of descriptor: Int32 = 1) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }
}
