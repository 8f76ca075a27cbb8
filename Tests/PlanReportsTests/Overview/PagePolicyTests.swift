import Foundation
@testable import PlanReports
import Testing

/// The page allows exactly its own style and script.
@Suite struct PagePolicyTests {
  @Test(arguments: [
    ("style", PageStyle.css, PageStyle.hash), ("script", PageScript.javascript, PageScript.hash),
    ("documents' style", DocumentStyle.css, DocumentStyle.hash),
    ("the årsberetning's style", AnnualStyle.css, AnnualStyle.hash),
    ("a room's style", RoomStyle.css, RoomStyle.hash),
  ])
  func hashesAreCurrent(name: String, text: String, hash: String) throws {
    #expect(try Self.sha256(text) == hash, "the hash of the \(name)")
  }

  /// By coreutils, which every Debian has.
  private static func sha256(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let digits = try output.fileHandleForReading.readToEnd().map { Array($0.prefix(64)) } ?? []
    process.waitUntilExit()
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  /// Every pair of a mark's ground and ink, light and dark, is 4.5 to 1 or better (WCAG 1.4.3).
  @Test func depthsAreReadable() throws {
    var pairs = 0
    for palette in PageStyle.css.components(separatedBy: "color-scheme:light").dropFirst()
      + PageStyle.css.components(separatedBy: "prefers-color-scheme:dark").dropFirst()
    {
      for number in 0...6 {
        guard let ground = Self.colour("--d\(number):", palette),
          let ink = Self.colour("--t\(number):", palette)
        else { continue }
        let (light, dark) = (max(ground, ink), min(ground, ink))
        #expect((light + 0.05) / (dark + 0.05) >= 4.5, "d\(number)")
        pairs += 1
      }
    }
    #expect(pairs == 21)
  }

  /// Relative luminance (WCAG 2.1).
  private static func colour(_ name: String, _ css: String) -> Double? {
    guard let start = css.range(of: name + "#")?.upperBound else { return nil }
    var digits = String(css[start...].prefix { $0.isHexDigit })
    if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard let value = Int(digits, radix: 16) else { return nil }
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
