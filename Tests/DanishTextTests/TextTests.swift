import DanishText
import Testing

/// Small things about texts.
struct TextTests {
  @Test(arguments: [
    ("solstraalen-2016.yaml", "solstraalen-2016.yaml"),
    ("../år 1/plan.yaml", "'../år 1/plan.yaml'"),
    ("børn.yaml", "børn.yaml"), ("Mette's.yaml", #"'Mette'\''s.yaml'"#),
    ("a$(b).yaml", "'a$(b).yaml'"),
    ("-plan.yaml", "./-plan.yaml"), ("", "''"),
    ("a\nb.yaml", #"$'a\nb.yaml'"#), ("å\r'\\\t", #"$'å\r\'\\\t'"#),
    ("a\u{1B}", "'a\u{1B}'"),
  ])
  func `a path is one argument of a command that is copied`(path: String, argument: String) {
    #expect(path.asArgument == argument)
  }
}
