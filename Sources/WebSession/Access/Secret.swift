import Crypto

/// What a browser shows that it has joined: 128 bits that nobody can guess. It lives in the browser's
/// cookie; here only its hash is kept.
public struct Secret: Sendable, Equatable {
  /// Thirty-two hexadecimal digits.
  public let text: String

  /// A fresh one.
  public static func fresh() -> Secret {
    // The system's generator: on Linux, the kernel's.
    var generator = SystemRandomNumberGenerator()
    let halves = (0..<2).map { _ in Hexadecimal.text(of: generator.next() as UInt64) }
    return Secret(text: halves.joined())
  }

  private init(text: String) { self.text = text }

  /// The one that a cookie holds; nil where it is none.
  public init?(cookie: String) {
    guard cookie.utf8.count == 32, cookie.utf8.allSatisfy(Hexadecimal.isDigit) else { return nil }
    text = cookie
  }

  /// Under what it is kept.
  var hash: String { mark(of: "adgang") }

  /// What a form carries to show that the page it stands on came from here.
  var formToken: String { mark(of: "formular") }

  private func mark(of use: String) -> String {
    Hexadecimal.text(of: SHA256.hash(data: Array("\(use):\(text)".utf8)))
  }
}
