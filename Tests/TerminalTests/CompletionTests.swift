import TestSupport
import Testing

/// Tab completes whole lines, in small letters and large.
@Suite struct CompletionTests {
  @Test(
    "the one line that begins like this",
    arguments: [
      (":o\t\r", ":oversigt"), ("ærø s\t\r", "Ærø Skole"), ("ÅG\t\r", "Ågården"),
      ("findes ikke\t\r", "findes ikke"), ("ær\tb\t\r", "Ærø Bibliotek"),
    ])
  func completes(_ typed: String, _ answer: String) throws {
    let probe = try Probe.start()
    try probe.type(typed)
    try probe.expect("SVAR <\(answer)>")
  }

  @Test("on an empty line what may be the answer, and no commands")
  func empty() throws {
    let probe = try Probe.start()
    try probe.type("\t")
    let shown = try probe.expect("Ærø Bibliotek")
    #expect(!shown.contains(":oversigt"))
  }

  @Test("the lines there are, where more than one begins like this")
  func lists() throws {
    let probe = try Probe.start()
    try probe.type("ær\t")
    try probe.expect("Ærø Skole")
    try probe.expect("Ærø Bibliotek")
  }
}
