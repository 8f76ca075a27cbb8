import DanishText
import Dialogue

/// What the conversation says to *ja, nej tak, ved ikke*, to odd dates and to slips of a command.
extension Texts {
  static let writeIt = "Så skriv det her på linjen. Tryk Enter hvis det kan vente."
  static let writeNumber = "Så skriv nummeret. Tryk Enter hvis det kan vente."
  static let doneHere = """
    Vil du stoppe nu, så skriv :slut. Tryk Enter hvis spørgsmålet kan vente.
    """
  static let notRelevant = "Ikke relevant hos os"
  static let whichRowNow = "Så skriv nummeret på det der skal rettes, og den nye tekst."

  // MARK: Ved ikke

  static let keptForMeeting = """
    Det er også et svar. Spørgsmålet er skrevet ned til personalemødet. Skriv :fortryd hvis det ikke \
    skal stå der.
    """
  static let staysForMeeting = "Spørgsmålet bliver stående til personalemødet."
  static let bestGuess = "Hvad er jeres bedste bud, i få ord?"
  static func smaller(_ question: String) -> String {
    "Kan I svare på en mindre del? \(question)"
  }
  static let smallerLabel = "Svar (Enter = vent til mødet)"
  static let smallerHelp = """
    Det du skriver, bliver dit svar på spørgsmålet. Tryk Enter hvis spørgsmålet skal vente til \
    personalemødet. Så står det på listen når du stopper.
    """
  static func listForMeeting(_ place: PlanPlace) -> String {
    "Se listen med: aarsplan vis \(place.arguments) --åbne"
  }

  // MARK: Dates

  static func wrongWeekday(_ date: PlanDate) -> String {
    "Den \(date.danish) er en \(PlanDate.weekdayNames[date.weekday]). Hvad er rigtigt?"
  }
  static let mendWeekday = "Ret ugedagen eller datoen, eller tryk Enter hvis datoen er rigtig."

  /// `Februar har 29 dage i 2016.`
  static func noSuchDay(month: Int, days: Int, year: Int) -> String {
    let name = PlanDate.monthNames[(month + 11) % 12]
    return "\(name.prefix(1).uppercased() + name.dropFirst()) har \(days) dage i \(year)."
  }
  /// The same of a date that somebody wrote.
  static func noSuchDay(_ doubt: DateDoubt) -> String? {
    guard case .noSuchDay(_, let month, let days, let year) = doubt else { return nil }
    return noSuchDay(month: month, days: days, year: year)
  }
  static let anotherDay = "Skriv en dag der findes. Er der ingen dato endnu, så skriv :spring."

  // MARK: Slips

  /// A command's name was typed without its colon, where a text is asked for.
  static func meantCommand(_ command: String, _ text: String) -> String {
    "Mente du \(command)? Så skriv ja. Er »\(text)« dit svar, så skriv nej."
  }

  /// The same where a number is asked for.
  static func meantCommandHere(_ command: String) -> String {
    "Mente du \(command)? Så skriv ja."
  }

  static let helpInstead =
    "Det læser jeg som et spørgsmål til mig. Er det dit svar, så skriv det igen."

  /// Whether a question is about what to write, and not an answer: *hvad skal jeg skrive her?*
  static func isAboutWriting(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count < 10 else { return false }
    let said = words.joined(separator: " ")
    return writingPhrases.contains { " \(said) ".contains(" \($0) ") }
  }

  private static let writingPhrases = [
    "skal jeg skrive", "skal jeg svare", "skal der stå her", "skal vi skrive her", "mener du",
    "mener i", "menes der", "menes der her", "betyder det", "hvad er det her", "hvad betyder",
  ]

  // MARK: Spørg videre

  /// Words that say that there was none.
  static let negations: Set<String> = [
    "nej", "næ", "ingen", "intet", "ingenting", "aldrig", "hverken", "niks",
  ]
  static let unknownPhrases = [
    "ved ikke", "ved jeg ikke", "ved vi ikke", "ved det ikke", "jeg sgu ikke", "aner ikke",
    "aner det ikke", "aner jeg ikke", "ingen anelse",
  ]
  /// Words that say when, besides months and days of the week.
  static let timeWords: Set<String> = [
    "forrige", "sidste", "uge", "januar", "jul", "påske", "sommerferien", "efterårsferien",
    "vinterferien", "foråret", "efteråret", "sommeren", "vinteren",
  ]
  static let howMany: Set<String> = ["mange", "meget", "tit", "ofte", "længe", "stor", "store"]
  /// Words for a number that are no article.
  static let countWords = numberWords.subtracting(["en", "et", "alle", "hver"])
}
