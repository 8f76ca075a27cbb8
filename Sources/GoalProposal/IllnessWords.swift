/// Words that tell of somebody's health: what is said with them is nobody's task, and belongs in no
/// plan.
enum IllnessWords {
  static let starts = [
    "syg", "langtidssyg", "stress", "operation", "opereret", "kræft", "depression", "diagnose",
    "barsel", "gravid", "orlov", "udbrændt", "smerter", "rygproblem", "deltidssyg", "raskmeld",
    "indlagt", "hospital", "migræne", "alkohol", "angst",
  ]

  static let phrases = [
    "ondt i", "ikke har det godt", "har det skidt", "har det svært", "gået ned", "gik ned",
    "dårlig ryg", "dårligt knæ", "brækket", "piller", "hendes operation",
    "hans operation", "slidgigt", "blodprop", "hjernerystelse",
  ]

  static func isIn(_ line: WordLine) -> Bool {
    // *Sygeplejerske*, *sygehus* are no illness.
    line.has(phrases)
      || line.words.contains { word in
        starts.contains(where: word.hasPrefix) && !harmless.contains(where: word.hasPrefix)
      }
  }

  private static let harmless = ["sygeplej", "sygedagpenge", "sygehus", "sygesikring"]
}
