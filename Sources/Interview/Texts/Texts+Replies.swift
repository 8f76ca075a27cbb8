import DanishText
import Dialogue
import Language

/// What the conversation says to *ja, nej tak, ved ikke*, to odd dates and to slips of a command.
extension Texts {
  static var writeIt: String { tr("Så skriv det her på linjen. Tryk Enter hvis det kan vente.") }
  static var writeNumber: String { tr("Så skriv nummeret. Tryk Enter hvis det kan vente.") }
  static var doneHere: String {
    tr(
      """
      Vil du stoppe nu, så skriv :slut. Tryk Enter hvis spørgsmålet kan vente.
      """)
  }
  static var notRelevant: String { tr("Ikke relevant hos os") }
  static var whichRowNow: String {
    tr("Så skriv nummeret på det der skal rettes, og den nye tekst.")
  }

  // MARK: Ved ikke

  static var keptForMeeting: String {
    tr(
      """
      Det er også et svar. Spørgsmålet er skrevet ned til personalemødet. Skriv :fortryd hvis det ikke \
      skal stå der.
      """)
  }
  static var staysForMeeting: String { tr("Spørgsmålet bliver stående til personalemødet.") }
  static var bestGuess: String { tr("Hvad er jeres bedste bud, i få ord?") }
  static func smaller(_ question: String) -> String {
    tr("Kan I svare på en mindre del? \(question)")
  }
  static var smallerLabel: String { tr("Svar (Enter = vent til mødet)") }
  static var smallerHelp: String {
    tr(
      """
      Det du skriver, bliver dit svar på spørgsmålet. Tryk Enter hvis spørgsmålet skal vente til \
      personalemødet. Så står det på listen når du stopper.
      """)
  }
  static func listForMeeting(_ place: PlanPlace) -> String {
    tr("Se listen med: aarsplan vis \(place.arguments) --åbne")
  }

  static var andWords: [String] { typed("og") }

  // MARK: Dates

  static func wrongWeekday(_ date: PlanDate) -> String {
    tr("Den \(date.danish) er en \(date.weekdayName). Hvad er rigtigt?")
  }
  static var mendWeekday: String {
    tr("Ret ugedagen eller datoen, eller tryk Enter hvis datoen er rigtig.")
  }

  /// `Februar har 29 dage i 2016.`
  static func noSuchDay(month: Int, days: Int, year: Int) -> String {
    let name = PlanDate.monthName(month)
    return tr("\(name.prefix(1).uppercased() + name.dropFirst()) har \(days) dage i \(year).")
  }
  /// The same of a date that somebody wrote.
  static func noSuchDay(_ doubt: DateDoubt) -> String? {
    guard case .noSuchDay(_, let month, let days, let year) = doubt else { return nil }
    return noSuchDay(month: month, days: days, year: year)
  }
  static var anotherDay: String {
    tr("Skriv en dag der findes. Er der ingen dato endnu, så skriv :spring.")
  }

  // MARK: Slips

  /// A command's name was typed without its colon, where a text is asked for.
  static func meantCommand(_ command: String, _ text: String) -> String {
    tr("Mente du \(command)? Så skriv ja. Er »\(text)« dit svar, så skriv nej.")
  }

  /// The same where a number is asked for.
  static func meantCommandHere(_ command: String) -> String {
    tr("Mente du \(command)? Så skriv ja.")
  }

  static var helpInstead: String {
    tr("Det læser jeg som et spørgsmål til mig. Er det dit svar, så skriv det igen.")
  }

  /// Whether a question is about what to write, and not an answer: *hvad skal jeg skrive her?*
  static func isAboutWriting(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count < 10 else { return false }
    let said = words.joined(separator: " ")
    return writingPhrases.contains { " \(said) ".contains(" \($0) ") }
  }

  private static var writingPhrases: [String] {
    typed(
      """
      skal jeg skrive|skal jeg svare|skal der stå her|skal vi skrive her|mener du|mener i|\
      menes der|menes der her|betyder det|hvad er det her|hvad betyder
      """)
  }

  // MARK: Spørg videre

  /// Words that say that there was none.
  static var negations: Set<String> {
    Set(typed("nej|næ|ingen|intet|ingenting|aldrig|hverken|niks"))
  }
  static var unknownPhrases: [String] {
    typed(
      """
      ved ikke|ved jeg ikke|ved vi ikke|ved det ikke|jeg sgu ikke|aner ikke|aner det ikke|\
      aner jeg ikke|ingen anelse
      """)
  }
  /// Words that say when, besides months and days of the week.
  static let timeWords: Set<String> = [
    "forrige", "sidste", "uge", "januar", "jul", "påske", "sommerferien", "efterårsferien",
    "vinterferien", "foråret", "efteråret", "sommeren", "vinteren",
  ]
  static let howMany: Set<String> = ["mange", "meget", "tit", "ofte", "længe", "stor", "store"]
  /// Words for a number that are no article.
  static let countWords = numberWords.subtracting(["en", "et", "alle", "hver"])
}
