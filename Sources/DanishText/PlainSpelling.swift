/// A word as people type it: in capitals or not, with *æ ø å* or without, composed or decomposed.
public enum PlainSpelling {
  /// The form in which two spellings of one word are equal: small letters, `ae oe aa`.
  public static func of(_ word: String) -> String {
    let small = word.lowercased()
    if small.isASCII { return small }
    var result = ""
    for character in small {
      switch character {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      default: result.append(character)
      }
    }
    return result
  }
}
