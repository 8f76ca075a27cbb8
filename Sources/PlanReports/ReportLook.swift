/// How a report looks to who reads it as text. Nothing is told by colour alone.
public struct ReportLook: Sendable, Equatable {
  /// Columns of the window that lines are broken to; nil where lines may be as long as they like.
  public var width: Int?
  /// Lines of the window; nil where everything is shown, however long that scrolls.
  public var height: Int?
  /// Whether colours are wanted.
  public var hasColour: Bool
  /// Whether it is read aloud: sentences without symbols, columns and underlining.
  public var isPlain: Bool

  /// A look; without a window, text is written for 80 columns where it has to be broken.
  public init(
    width: Int? = nil, height: Int? = nil, hasColour: Bool = false, isPlain: Bool = false
  ) {
    self.width = width
    self.height = height
    self.hasColour = hasColour
    self.isPlain = isPlain
  }

  /// The columns for text in columns: at least 30, and 80 without a window.
  var columns: Int { max(30, width ?? 80) }

  /// The widest excerpt of a plan's line that fits into the window beside its number; nil where
  /// none is shown.
  public var excerptWidth: Int? { width.map { max(16, min(96, $0 - 12)) } }
}
