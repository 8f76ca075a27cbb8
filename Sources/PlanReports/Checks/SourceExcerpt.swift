import CUTF8Proc
import DanishText
public import PlanModel

/// The line that a finding is about, as a terminal may show it, and what to underline in it.
public struct SourceExcerpt: Sendable, Equatable {
  /// The line's number.
  public var number: Int
  /// The line, or the part of it around the place.
  public var text: String
  /// The first column to underline, from 0.
  public var start: Int
  /// How many columns to underline, at least 1.
  public var length: Int
  /// What is underlined.
  public var marked: String
}

/// A file's lines, to cut excerpts from.
public struct SourceLines: Sendable {
  /// The widest excerpt, in characters.
  private let widest: Int
  private let bytes: [UInt8]
  private var starts: [Int]

  /// Looks for the lines of a file: they end with LF, CRLF or CR. An excerpt of one has at most
  /// so many characters, and an ellipsis at either end.
  public init(_ bytes: [UInt8], widest: Int = 96) {
    self.bytes = bytes
    self.widest = widest
    starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLast = byte == 0x0d && (index + 1 == bytes.count || bytes[index + 1] != 0x0a)
      if byte == 0x0a || isLast { starts.append(index + 1) }
    }
  }

  /// The excerpt for a place; nil where the file has no such line.
  public func excerpt(at place: SourceRange) -> SourceExcerpt? {
    let line = place.start.line
    guard starts.indices.contains(line - 1) else { return nil }
    let end = line < starts.count ? starts[line] : bytes.count
    let text = String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
    let scalars = Self.masked(Array(text.unicodeScalars.filter { $0.value != 0xfeff }))
    let first = min(place.start.column - 1, scalars.count)
    let last = place.end.line == line ? min(place.end.column - 1, scalars.count) : scalars.count
    return window(scalars, number: line, first..<max(first, last))
  }

  /// The characters with CPR numbers masked; their number stays, so that places stay right.
  private static func masked(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let text = String(String.UnicodeScalarView(scalars))
    let hits = CPRNumber.hits(in: text)
    guard !hits.isEmpty else { return scalars }
    var masked = scalars
    var byte = 0
    var hit = hits[...]
    for (index, scalar) in scalars.enumerated() {
      while let next = hit.first, byte >= next.range.upperBound { hit.removeFirst() }
      if let next = hit.first, next.range.contains(byte), ("0"..."9").contains(scalar) {
        masked[index] = "*"
      }
      byte += UTF8.width(scalar)
    }
    return masked
  }

  /// Of a long line, a third is shown before the place.
  private func window(
    _ scalars: [Unicode.Scalar], number: Int, _ place: Range<Int>
  ) -> SourceExcerpt {
    let from = scalars.count <= widest ? 0 : max(0, place.lowerBound - widest / 3)
    let to = min(scalars.count, from + widest)
    let head = Self.shown(scalars[from..<min(place.lowerBound, to)])
    let marked = Self.shown(scalars[min(place.lowerBound, to)..<min(place.upperBound, to)])
    let tail = Self.shown(scalars[min(place.upperBound, to)..<to])
    let (before, after) = (from > 0 ? "…" : "", to < scalars.count ? "…" : "")
    return SourceExcerpt(
      number: number, text: before + head + marked + tail + after,
      start: Self.width(before + head), length: max(1, Self.width(marked)), marked: marked)
  }

  /// How many columns a terminal gives a text: letters and accents as one, emoji as two.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      sum + max(0, Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: scalar.value))))
    }
  }

  /// Without what a terminal would act on; a hidden character shows as `·`, so that it is seen.
  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let shown = scalars.filter { $0 != "\r" && $0 != "\n" }.map { scalar in
      scalar == "\t" ? " " : HiddenCharacters.contains(scalar) ? "·" : scalar
    }
    return String(String.UnicodeScalarView(shown))
  }
}
