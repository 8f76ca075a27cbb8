import Glibc

/// A text on disk that a result must be equal to.
///
/// With `AARSPLAN_RECORD` set it is written anew, and the check fails all the same, so that no
/// such run passes for a test.
public struct GoldenFile {
  private let path: String

  /// The file of this name in the folder `Goldens` beside the test.
  public init(_ name: String, beside test: String = #filePath) {
    let folder = test.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    path = "\(folder)/Goldens/\(name)"
  }

  /// What is wrong with the text; nil where it is equal to the file.
  public func difference(from text: String) -> String? {
    if getenv("AARSPLAN_RECORD") != nil { return record(text) }
    guard let expected = contents() else { return "no golden file at \(path)" }
    if expected == text { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(old, new).firstIndex(where: !=) ?? min(old.count, new.count)
    let lines = [old, new].map { first < $0.count ? "‹\($0[first])›" : "no line" }
    return "line \(first + 1) is \(lines[1]), not \(lines[0])"
  }

  private func record(_ text: String) -> String {
    guard let file = fopen(path, "we") else { return "cannot write \(path)" }
    defer { fclose(file) }
    fputs(text, file)
    return "wrote \(path) anew"
  }

  private func contents() -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}

extension Zip2Sequence {
  fileprivate func firstIndex(where differs: (Sequence1.Element, Sequence2.Element) -> Bool)
    -> Int?
  {
    for (index, pair) in enumerated() where differs(pair.0, pair.1) { return index }
    return nil
  }
}
