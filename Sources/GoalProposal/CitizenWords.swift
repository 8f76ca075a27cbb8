/// Words that tell that the one named is helped here and does not work here.
enum CitizenWords {
  /// Right before a name.
  static let titles: Set = [
    "hr", "fru", "frk", "pigen", "drengen", "eleven", "barnet", "borgeren", "beboeren", "mor",
    "far", "mormor", "morfar", "farmor", "farfar", "datteren", "sønnen", "søn", "datter", "lille",
    "patienten", "brugeren", "manden", "konen", "dreng", "pige", "elev", "beboer", "borger",
    "kæresten", "naboen", "broren", "søsteren", "moren", "faren", "barn", "gamle",
  ]

  /// In the same sentence: then the one who is named may be the one told of.
  static func areIn(_ line: WordLine) -> Bool { line.has(phrases) }

  private static let phrases = [
    "fra klassen", "hans mor", "hendes mor", "hans mormor", "bor her", "flyttede ind",
    "en af beboerne", "en af eleverne", "en af borgerne", "en af de unge", "en borger",
    "en beboer", "en elev", "en mor", "en far", "en dreng", "en pige", "en datter", "en søn",
  ]
}
