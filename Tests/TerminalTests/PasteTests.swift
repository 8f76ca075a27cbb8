import TestSupport
import Testing

/// A pasted block is one answer.
@Suite struct PasteTests {
  @Test("where the terminal marks what is pasted")
  func marked() throws {
    let probe = try Probe.start()
    try probe.type("\u{1B}[200~første afsnit\randet afsnit\r\u{1B}[201~")
    try probe.expect("andet")
    try probe.type("\r")
    try probe.expect("SVAR <første afsnit¶andet afsnit>")
    try probe.expect("Svar 2")
  }

  @Test("carriage return and line feed are one line break, with marks and without")
  func twoSigns() throws {
    let probe = try Probe.start()
    try probe.type("\u{1B}[200~første\r\nandet\r\n\r\ntredje\u{1B}[201~")
    try probe.expect("tredje")
    try probe.type("\r")
    try probe.expect("SVAR <første¶andet¶¶tredje>")
    try probe.expect("Svar 2")
    try probe.type("første\r\nandet\r\n\r\ntredje\r\n")
    try probe.expect("indsat tekst på")
    try probe.type("\r")
    try probe.expect("SVAR <første¶andet¶¶tredje>")
  }

  @Test("where it does not, and the block ends in a line break")
  func unmarked() throws {
    let probe = try Probe.start(environment: ["TERM": "dumb"])
    try probe.type("første\randet\rtredje\r")
    try probe.expect("indsat tekst på 3 linjer")
    try probe.type("\r")
    try probe.expect("SVAR <første¶andet¶tredje>")
  }

  @Test("where marks were expected and none came: blank lines belong to the block")
  func unmarkedParagraphs() throws {
    let probe = try Probe.start()
    try probe.type("første\r\randet\r\rtredje\r")
    try probe.expect("indsat tekst på 5 linjer")
    try probe.type("\r")
    try probe.expect("SVAR <første¶¶andet¶¶tredje>")
  }

  @Test("one line with several breaks after it needs no more Enter")
  func unmarkedLine() throws {
    let probe = try Probe.start()
    try probe.type("kort\r\r\r")
    try probe.expect("SVAR <kort>")
  }

  @Test("where it does not, and the block ends in the middle of a line")
  func unmarkedOpen() throws {
    let probe = try Probe.start(environment: ["TERM": "dumb"])
    try probe.type("første\randet")
    try probe.expect("andet")
    try probe.type("\r")
    try probe.expect("indsat tekst på 2 linjer")
    try probe.type("\r")
    try probe.expect("SVAR <første¶andet>")
  }

  @Test("a line that is typed needs only one Enter there")
  func typed() throws {
    let probe = try Probe.start(environment: ["TERM": "dumb"])
    try probe.type("kort\r")
    try probe.expect("SVAR <kort>")
  }
}
