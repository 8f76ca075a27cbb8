import PlanModel
import Testing

/// What a theme's fingerprint notices.
struct FingerprintTests {
  private static let theme: Theme = {
    var theme = Theme(
      id: "samspil", title: "I samspil", questions: [Question(id: "s-1", text: "Hvad ser I?")])
    theme.about = "Velfærd bliver til\nsammen."
    return theme
  }()

  private static let changes: [(String, Set<ThemePart>)] = [
    ("title", [.title]), ("about", [.about]), ("question", [.questions]),
    ("question id", [.questions]), ("more questions", [.questions]), ("wrapping", []),
    ("help", []), ("short title", []), ("id", []),
  ]

  @Test(arguments: changes)
  func `a change is noticed where it is`(change: String, parts: Set<ThemePart>) {
    var theme = Self.theme
    switch change {
    case "title": theme.title = "I samspil med borgeren"
    case "about": theme.about = nil
    case "question": theme.questions[0].text = "Hvad hører I?"
    case "question id": theme.questions[0].id = "s-9"
    case "more questions": theme.questions.append(Question(id: "s-2", text: "Hvem?"))
    case "wrapping": theme.about = "Velfærd  bliver til sammen."
    case "help": theme.questions[0].help = "Tænk på i går."
    case "short title": theme.short = "Samspil"
    default: theme.id = "andet"
    }
    #expect(theme.changes(since: Self.theme.fingerprint) == parts)
    #expect((theme.fingerprint == Self.theme.fingerprint) == parts.isEmpty)
  }

  @Test func `it is twelve hexadecimal digits, the same every time`() {
    #expect(Self.theme.fingerprint == "6bcf56ef78aa")
    #expect(Self.theme.changes(since: "no fingerprint") == nil)
    #expect(Self.theme.changes(since: Self.theme.fingerprint.uppercased()) == [])
  }
}
