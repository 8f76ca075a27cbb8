/// How the overview looks in a terminal.
public struct TextLook: Sendable, Equatable {
  /// Columns of the window.
  public var width: Int
  /// Lines of the window; nil where everything is shown.
  public var height: Int?
  /// Whether colours are wanted. Nothing is told by colour alone.
  public var hasColour: Bool
  /// Append-only sentences without symbols and columns, for a screen reader.
  public var isPlain: Bool

  /// A look; narrower than 30 columns is taken as 30.
  public init(
    width: Int = 80, height: Int? = nil, hasColour: Bool = false, isPlain: Bool = false
  ) {
    self.width = max(30, width)
    self.height = height
    self.hasColour = hasColour
    self.isPlain = isPlain
  }
}
