import Dialogue
import Language

/// Everything this room says to the leader, in Danish.
enum Texts {
  /// The state of a thing as a word, for those who cannot see its sign; nil where it is none.
  static func word(for mark: Mark) -> String? {
    switch mark {
    case .open: tr("mangler")
    case .done: tr("udfyldt")
    case .partial: tr("begyndt")
    case .skipped: tr("sprunget over")
    case .broken: tr("se på det igen")
    case .chosen: tr("valgt")
    case .free: nil
    }
  }

  /// What stands before a block where there are neither colours nor signs.
  static var question: String { tr("Spørgsmål") }
  static var advice: String { tr("Bemærk") }
  static var problem: String { tr("Fejl") }
  /// The words that a message may begin with itself.
  static var labels: [String] { [advice, problem, tr("Advarsel"), tr("Råd")] }

  /// After a line that ended in `\`.
  static var goingOn: String { tr("fortsæt") }

  /// Below an answer of which not all rows have room in the window.
  static func hiddenRows(above: Int, below: Int) -> String {
    let parts = [above > 0 ? tr("\(above) over") : nil, below > 0 ? tr("\(below) under") : nil]
    return tr("(flere linjer: \(parts.compactMap { $0 }.joined(separator: ", ")))")
  }

  // What the line editor has to say.
  static func count(_ number: String) -> String { tr("(antal: \(number))") }

  static func searching(_ text: String, isBackwards: Bool) -> String {
    tr("(søger \(isBackwards ? tr("tilbage") : tr("frem")) i dine tidligere svar: \(text))")
  }

  static func notFound(_ text: String) -> String {
    tr("(ikke fundet i dine tidligere svar: \(text))")
  }

  static var searchFor: String { tr("(skriv hvad der skal søges efter, og tryk Enter)") }

  static func pasted(lines: Int) -> String {
    tr(
      """
      Det ligner indsat tekst på \(lines == 1 ? tr("1 linje") : tr("\(lines) linjer")). Tryk Enter, så bliver \
      den til ét svar.
      """)
  }

  static var draftRestored: String {
    tr("Her er det du var i gang med at skrive sidst. Ret det, eller tryk Enter.")
  }

  static func current(_ value: String) -> String {
    tr("Der står nu: \(value)\nTryk Enter på en tom linje for at beholde det.")
  }

  /// The same where a line can be typed but nothing is to be mended on it.
  static func currentHere(_ value: String) -> String {
    tr(
      """
      Der står nu: \(value)
      Tryk Enter for at beholde det, eller skriv det der skal stå i stedet. Skriv et mellemrum, og \
      tryk Enter for at tømme det.
      """)
  }

  static var noEditor: String {
    tr(
      """
      Der er intet tekstprogram på computeren. Svar på linjen i stedet. Nano kan hentes med \
      »sudo apt install nano«, eller bed it-afdelingen om det. Har du et andet, så skriv dets navn i \
      EDITOR før du starter: »EDITOR=micro aarsplan«.
      """)
  }

  // What stands below an answer in an editor.
  static func leaving(_ editor: String) -> String {
    switch editor {
    case "nano", "rnano", "pico": tr("Gem og luk: tryk Ctrl+O, tryk Enter, og tryk så Ctrl+X.")
    case "vi", "vim", "nvim", "vim.tiny", "vim.basic", "view":
      tr("Tryk i for at skrive. Gem og luk: tryk Esc, skriv :wq, og tryk Enter.")
    case "emacs": tr("Gem og luk: tryk Ctrl+X Ctrl+S og så Ctrl+X Ctrl+C.")
    default: tr("Gem teksten, og luk tekstprogrammet. Så er den dit svar.")
    }
  }

  static var notesStayOut: String { tr("Linjer der begynder med #|, kommer ikke med i svaret.") }

  static var editedToNothing: String {
    tr("Teksten kom tom tilbage. Den står her som før; tøm linjen hvis den skal væk.")
  }

  static var noEditorHere: String {
    tr("Tekstprogrammet kan kun bruges i en terminal. Svar på linjen i stedet.")
  }

  /// After a Ctrl-C while a step takes its time. What is kept is the answer that led to it.
  static func stillThinking(isKept: Bool) -> String {
    tr("Programmet er ikke færdigt endnu. Tryk Ctrl-C igen for at slutte straks. ")
      + (isKept
        ? tr("Dit svar kommer frem igen næste gang.") : tr("Det der er gemt, bliver liggende."))
  }

  static var editorFailed: String {
    tr(
      """
      Tekstprogrammet sluttede ikke som det skulle og har ikke ændret noget. Skriv videre på \
      linjen.
      """)
  }

  static func editorFailed(keptAt path: String) -> String {
    tr("Tekstprogrammet sluttede ikke som det skulle. Intet er tabt: teksten ligger i \(path)")
  }

  static func noPlaceForText(_ reason: String) -> String {
    tr("Tekstprogrammet kunne ikke åbnes: \(reason). Svar på linjen i stedet.")
  }

  static var inputUnreadable: String {
    tr(
      """
      Det der bliver sendt ind, kan ikke læses længere. Det der er læst, er med; resten er ikke med.
      """)
  }

  static var lineTooLong: String {
    tr("En linje i det der blev sendt ind, er over 4 MB. Resten bliver ikke læst.")
  }
}
