/// A short id and file name from a centre's name. It never holds a CPR number.
public enum Slug {
  /// `Børnehuset Solstrålen` becomes `boernehuset-solstraalen`. Empty where nothing can be used.
  public static func of(_ name: String) -> String {
    // Again, since what stands between digits becomes a dash, which can make a number of them.
    joined(CPRNumber.masked(joined(CPRNumber.masked(name))))
  }

  private static func joined(_ name: String) -> String {
    name.lowercased().map(plain).joined().split(separator: "-").joined(separator: "-")
  }

  private static func plain(_ letter: Character) -> String {
    switch letter {
    case "æ", "ä": "ae"
    case "ø", "ö": "oe"
    case "å": "aa"
    case "é", "è": "e"
    case "ü": "u"
    default: letter.isASCII && (letter.isLetter || letter.isNumber) ? String(letter) : "-"
    }
  }
}
