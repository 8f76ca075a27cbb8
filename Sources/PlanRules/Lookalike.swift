import DanishText
import PlanModel

/// Tells what is in the way where two names look the same and are not.
enum Lookalike {
  /// Whether a word looks the same as a name and has nothing in it that cannot be seen.
  static func isWritable(_ name: String, as word: String) -> Bool {
    !HiddenCharacters.areIn(word) && message(name, word) != nil
  }

  /// What to say instead of *Mente du …?* of a name that does not match a word; nil where a reader
  /// sees the difference.
  static func message(_ name: String, _ word: String) -> String? {
    guard name.mention(atMost: 190) == word.mention(atMost: 190) else { return nil }
    let shown = Texts.quoted(CentreID.mention(name))
    if HiddenCharacters.areIn(name) { return Message.hiddenHere(shown) }
    if HiddenCharacters.areIn(word) { return Message.hiddenThere(shown) }
    return name.contains(where: \.isWhitespace) ? Message.blanks(shown) : Message.other(shown)
  }
}

private enum Message {
  static func hiddenHere(_ name: String) -> String {
    "Her er der et skjult tegn i \(name). Skriv navnet igen."
  }
  static func hiddenThere(_ name: String) -> String {
    "\(name) har et skjult tegn dér hvor navnet kommer fra. Skriv navnet igen dér."
  }
  static func blanks(_ name: String) -> String {
    "Mellemrummet i \(name) er ikke det samme tegn som dér hvor navnet kommer fra. Skriv navnet igen."
  }
  static func other(_ name: String) -> String {
    "\(name) ser ens ud begge steder, men er skrevet med forskellige tegn. Skriv det igen."
  }
}
