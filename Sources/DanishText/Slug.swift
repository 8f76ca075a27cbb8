/// A short id and file name from a centre's name.
public enum Slug {
  /// `Børnehuset Solstrålen` becomes `boernehuset-solstraalen`. Empty where nothing can be used.
  public static func of(_ name: String) -> String {
    let letters = name.lowercased().map(plain).joined()
    return letters.split(separator: "-").joined(separator: "-")
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
