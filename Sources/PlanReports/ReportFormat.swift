/// A form in which something is told to readers or to other programs. Each has a file of its own and
/// a line in `ReportFormats`; commands and help know it only from there.
public protocol ReportFormat<Content>: Sendable {
  /// What it tells.
  associatedtype Content

  /// Its name, as `--format` takes it.
  var name: String { get }
  /// What one should know of it to choose it, in Danish; nil where the name says it.
  var remark: String? { get }
  /// What its files' names end in, without the dot.
  var ending: String { get }
  /// Whether it is text that a terminal can show.
  var isText: Bool { get }
  /// Whether it shows what stands in the plans, and not only figures about them: whoever gathers
  /// the content then keeps the plans' long texts, too.
  var showsTexts: Bool { get }

  /// Writes the content, in parts, so that it never stands in memory as a whole.
  ///
  /// - Parameters:
  ///   - content: What to tell.
  ///   - look: How text is to look; of no account to what is for programs.
  ///   - sink: Takes the parts. Whoever made it flushes it.
  /// - Throws: What the sink throws, and `ReportProblem` where the format cannot be made.
  func write(_ content: Content, look: ReportLook, to sink: inout ReportSink) throws
}

extension ReportFormat {
  /// Most names say enough.
  public var remark: String? { nil }
  /// Most formats are text.
  public var isText: Bool { true }
  /// Most formats tell figures.
  public var showsTexts: Bool { false }

  /// The whole as text, for what is short.
  public func text(of content: Content, look: ReportLook = ReportLook()) throws -> String {
    var bytes: [UInt8] = []
    var sink = ReportSink { bytes += $0 }
    try write(content, look: look, to: &sink)
    try sink.flush()
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a format could not be made; the words are in Danish, or a library's own.
public struct ReportProblem: Error {
  /// What went wrong.
  public var reason: String

  /// Makes a problem.
  public init(reason: String) { self.reason = reason }
}
