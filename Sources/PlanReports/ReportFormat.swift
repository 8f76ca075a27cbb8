import PlanModel

/// A form in which something is told to readers or to other programs. Each has a file of its own and
/// a line in `ReportFormats`; commands and help know it only from there.
public protocol ReportFormat<Content>: Sendable {
  /// What it tells.
  associatedtype Content

  /// What to know of it without writing anything.
  var about: FormatAbout { get }

  /// Writes the content, in parts, so that it never stands in memory as a whole.
  ///
  /// - Parameters:
  ///   - content: What to tell.
  ///   - look: How text is to look; of no account to what is for programs.
  ///   - sink: Takes the parts. Whoever made it flushes it.
  /// - Throws: What the sink throws, and `ReportProblem` where the format cannot be made.
  func write(_ content: Content, look: ReportLook, to sink: inout ReportSink) throws
}

extension ReportFormat where Content: Reportable {
  /// Writes the content in its own words. As ``write(_:look:to:)`` in all else.
  public func tell(_ content: Content, look: ReportLook, to sink: inout ReportSink) throws {
    try content.words.speaking { try write(content, look: look, to: &sink) }
  }

  /// The whole as text, for what is short.
  public func text(of content: Content, look: ReportLook = ReportLook()) throws -> String {
    var bytes: [UInt8] = []
    var sink = ReportSink { bytes += $0 }
    try tell(content, look: look, to: &sink)
    try sink.flush()
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What commands and their help say of a format.
public struct FormatAbout: Sendable {
  /// Its name, as `--format` takes it.
  public let name: String
  /// What its files' names end in, without the dot.
  public let ending: String
  /// Whether it is text that a terminal can show.
  public let isText: Bool
  /// Whether it shows what stands in the plans, and not only figures about them: whoever gathers
  /// the content then keeps the plans' long texts, too.
  public let showsTexts: Bool
  /// Whether people read it as it is, in a terminal or on paper; else it is for programs, and
  /// escapes by its own rules.
  public let isForPeople: Bool
  /// Whether it speaks of places as those who wrote the plan do: whoever gathers the content then
  /// keeps the places' names, too.
  public let namesPlaces: Bool
  /// Whether it makes pages that are handed out, with a beginning and an end, and no text that runs
  /// on where one is.
  public let hasPages: Bool
  /// What one should know of it to choose it, in Danish; nil where the name says it.
  public let remark: String?

  /// Describes a format.
  public init(
    _ name: String, ending: String, isText: Bool = true, showsTexts: Bool = false,
    isForPeople: Bool = false, namesPlaces: Bool = false, hasPages: Bool = false,
    remark: String? = nil
  ) {
    (self.name, self.ending, self.isText) = (name, ending, isText)
    (self.showsTexts, self.isForPeople, self.remark) = (showsTexts, isForPeople, remark)
    (self.namesPlaces, self.hasPages) = (namesPlaces, hasPages)
  }
}

/// Why a format could not be made, in Danish.
public struct ReportProblem: Error {
  /// What went wrong.
  public var reason: String
  /// What one can do about it; unless something better is known, look whether the disk is full.
  public var advice: String

  /// Makes a problem.
  public init(reason: String, advice: String? = nil) {
    (self.reason, self.advice) = (reason, advice ?? Texts.isDiskFull)
  }
}
