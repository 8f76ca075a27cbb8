import PlanOverview
import PlanReports
import Testing

/// HR's list, as spreadsheets write it.
@Suite struct CentreListTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
  }

  @Test(arguments: [
    Example(
      testDescription: "semicolons, BOM, CRLF",
      text:
        "\u{feff}id;navn;type;leder;e-mail\r\na;Aen; skole ;Ib;ib@x.dk\r\nb;\"B;en \"\"x\"\"\";;;\r\n"
    ),
    Example(
      testDescription: "commas, LF, no last line end",
      text: "id,navn,type,leder,e-mail\na,Aen,skole,Ib,ib@x.dk\nb,\"B;en \"\"x\"\"\",,,"),
    Example(
      testDescription: "tabs, other order, further columns, empty lines",
      text:
        "Navn\tID\tLeder\tTelefon\tE-mail\tType\n\nAen\ta\tIb\t12\tib@x.dk\tskole\n\t\t\n\"B;en \"\"x\"\"\"\tb\n"
    ),
    Example(
      testDescription: "old Mac line ends",
      text: "id;navn;type;leder;e-mail\ra;Aen;skole;Ib;ib@x.dk\rb;\"B;en \"\"x\"\"\""),
  ])
  func sameCentres(example: Example) throws {
    let list = try CentreList(Array(example.text.utf8))
    #expect(
      list.centres == [
        ExpectedCentre(id: "a", name: "Aen", kind: "skole", leader: "Ib", email: "ib@x.dk"),
        ExpectedCentre(id: "b", name: "B;en \"x\""),
      ])
    #expect(list.skippedLines.isEmpty)
  }

  @Test func linesWithoutIdAndRepeatsAreSkipped() throws {
    let list = try CentreList(Array("id;navn\na;Aen\n;Ben\nA;Cen\n\"d\nx\";D\n;E\n".utf8))
    #expect(list.centres.map(\.id) == ["a", "d x"])
    #expect(list.skippedLines == [3, 4, 7])
  }

  @Test func `a P-number is an id, and a CPR number elsewhere is masked`() throws {
    let list = try CentreList(Array("id;navn;leder\n0102031234;0102031234;010203-1234\n".utf8))
    #expect(
      list.centres == [
        ExpectedCentre(id: "0102031234", name: "******-****", leader: "******-****")
      ])
  }

  @Test func `what may be amiss is told with its line`() throws {
    let list = try CentreList(
      Array("sep=;\nid;navn\na;\"Aen\nb;Ben\";\nc;Cen;Cens leder\nd;Den;;\n".utf8))
    #expect(list.centres.map(\.id) == ["a", "c", "d"])
    #expect(list.suspectLines == [3...4])
    #expect(list.overfullLines == [5])
    #expect(list.skippedLines.isEmpty)
  }

  @Test func theFilesMasksAndHidesNothingThrough() throws {
    let list = try CentreList(Array("id;navn\na;Kurt 0102031234\u{202e}\n".utf8))
    #expect(list.centres[0].name == "Kurt ******-****")
  }

  @Test(arguments: [
    ([0x69, 0x64, 0xff], CentreList.Problem.notUTF8),
    (Array("navn;type\nA;b\n".utf8), .noIDColumn), (Array("id;navn\n".utf8), .empty), ([], .empty),
    (Array("id;navn\na;Aen\nb;\"Ben\nc;Cen\n".utf8), .unclosedQuote(line: 3)),
    (Array("id;navn\nb;\"Ben\nc;\"Cen\"\n".utf8), .textAfterQuote(lines: 2...3)),
  ])
  func refused(bytes: [UInt8], problem: CentreList.Problem) {
    #expect(throws: problem) { try CentreList(bytes) }
  }
}
