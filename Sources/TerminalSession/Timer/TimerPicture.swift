import TextLayout

/// What a timer shows to a room, said by its meaning; `TimerScreen` decides how it looks.
public struct TimerPicture: Sendable, Equatable {
  /// What the digits tell of.
  public enum Tone: Sendable, Equatable {
    /// Time that is left, and enough of it.
    case calm
    /// The last of it.
    case short
    /// Time that is out.
    case out
    /// A clock that stands.
    case still

    var ink: Ink {
      switch self {
      case .calm: .none
      case .short: .halfStrong
      case .out: .bad
      case .still: .accent
      }
    }
  }

  /// The large digits: `07:58`, `+1:20`, `09.00`.
  public var digits = ""
  /// What they tell of.
  public var tone = Tone.calm
  /// In a corner above: which block it is.
  public var place = ""
  /// In the other one: when it ends.
  public var end = ""
  /// What is done now.
  public var title = ""
  /// How it is done.
  public var form = ""
  /// Below the digits: what there is to say of the time.
  public var state = ""
  /// What to do.
  public var instruction = ""
  /// What comes next.
  public var next = ""
  /// What the last key did, or what is wrong.
  public var notice = ""
  /// The keys, each with what it does.
  public var keys: [String] = []
  /// The help, over all the rest; none where it is not asked for.
  public var help: [HelpRow] = []

  /// A row of the help.
  public struct HelpRow: Sendable, Equatable {
    /// The key; empty where it is about none.
    public var key: String
    /// What it does.
    public var does: String

    /// Makes a row.
    public init(_ key: String, _ does: String) { (self.key, self.does) = (key, does) }
  }

  /// An empty one.
  public init() {}
}
