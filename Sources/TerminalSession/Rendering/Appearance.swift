import Glibc

/// How blocks look.
public enum Appearance: Sendable, Equatable, CaseIterable {
  /// Signs, lines, and the terminal's own basic colours.
  case rich
  /// The same without colours.
  case noColour
  /// Plain lines in order: no colours, no signs, no box characters; states are words. Suits a
  /// screen reader.
  case plain

  /// Chooses by what the person asked for, and else by the environment.
  ///
  /// `ACCESSIBLE` set means plain; `NO_COLOR` set, `TERM=dumb` or output that is no terminal
  /// mean no colour. A wish beats the environment.
  public static func suited(
    plain: Bool = false, colour: ColourChoice = .automatic, output: Int32 = 1
  ) -> Appearance {
    if plain || isSet("ACCESSIBLE") { return .plain }
    switch colour {
    case .always: return .rich
    case .never: return .noColour
    case .automatic:
      let bare = isSet("NO_COLOR") || Environment["TERM"] == "dumb" || isatty(output) == 0
      return bare ? .noColour : .rich
    }
  }

  private static func isSet(_ name: String) -> Bool { !(Environment[name] ?? "").isEmpty }
}

/// What the person wants of colours.
public enum ColourChoice: Sendable, Equatable {
  /// When the output is a terminal that can show them.
  case automatic
  /// Always, into files too.
  case always
  /// Never.
  case never
}

/// The environment, without Foundation.
enum Environment {
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
