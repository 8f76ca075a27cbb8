/// A short id and file name from a centre's name. It never holds a CPR number.
public enum Slug {
  /// `Børnehuset Solstrålen` becomes `boernehuset-solstraalen`. Empty where nothing can be used.
  public static func of(_ name: String) -> String {
    // Again, since what stands between digits becomes a dash, which can make a number of them.
    let slug = joined(CPRNumber.masked(name))
    let masked = CPRNumber.masked(slug)
    return masked == slug ? slug : joined(masked)
  }

  private static func joined(_ name: String) -> String {
    let small = name.lowercased()
    let letters = small.isASCII ? small : small.map(plain).joined()
    return letters.utf8.split { !$0.isLetterOrDigit }.map(Substring.init).joined(separator: "-")
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
