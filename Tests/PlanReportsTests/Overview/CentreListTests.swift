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
    let list = try CentreList(example.text)
    #expect(
      list.centres == [
        ExpectedCentre(id: "a", name: "Aen", kind: "skole", leader: "Ib", email: "ib@x.dk"),
        ExpectedCentre(id: "b", name: "B;en \"x\""),
      ])
    #expect(list.skippedLines.isEmpty)
  }

  @Test func `more centres than are read are refused, also without ids`() throws {
    let most = CentreList.mostCentres
    for row in ["c%;X", ";Center %"] {
      let rows = (0...most).map { row.replacing("%", with: "\($0)") }
      let fitting = try CentreList("id;navn\n" + rows.dropLast().joined(separator: "\n"))
      #expect(fitting.centres.count == most)
      #expect(throws: CentreList.Problem.tooMany) {
        try CentreList("id;navn\n" + rows.joined(separator: "\n"))
      }
    }
  }

  @Test func aRowWithoutIdIsKeptAndRepeatsAreSkipped() throws {
    let list = try CentreList("id;navn\na;Aen\n;Ben\nA;Cen\n\"d\nx\";D\n;ben\n; ;x\n")
    #expect(list.centres.map(\.id) == ["a", nil, "d x"])
    #expect(list.centres.map(\.name) == ["Aen", "Ben", "D"])
    #expect(list.skippedLines == [4, 7, 8])
  }

  @Test func `a P-number is an id, and a CPR number elsewhere is masked`() throws {
    let list = try CentreList("id;navn;leder\n0102031234;0102031234;010203-1234\n")
    #expect(
      list.centres == [
        ExpectedCentre(id: "0102031234", name: "******-****", leader: "******-****")
      ])
  }

  @Test func `what may be amiss is told with its line`() throws {
    let list = try CentreList("sep=;\nid;navn\na;\"Aen\nb;Ben\";\nc;Cen;Cens leder\nd;Den;;\n")
    #expect(list.centres.map(\.id) == ["a", "c", "d"])
    #expect(list.suspectLines == [3...4])
    #expect(list.overfullLines == [5])
    #expect(list.skippedLines.isEmpty)
  }

  @Test func theFilesMasksAndHidesNothingThrough() throws {
    let list = try CentreList("id;navn\na;Kurt 0102031234\u{202e}\n")
    #expect(list.centres[0].name == "Kurt ******-****")
  }

  @Test func `what HR has instead of our headings will do`() throws {
    let list = try CentreList(
      "Centre 2016;;\n\nEnhed;Frist;Leder\nAen;20-11-2015;Ib\nBen;snart;\nCen;42328;\n")
    #expect(list.centres.map(\.name) == ["Aen", "Ben", "Cen"])
    #expect(list.centres.map(\.id) == [nil, nil, nil])
    #expect(list.centres.map { $0.deadline?.text } == ["2015-11-20", nil, "2015-11-20"])
    #expect(list.undatedLines == [5])
  }

  @Test(arguments: [
    ("type;leder\nA;b\n", CentreList.Problem.noHeadings), ("id;navn\n", .empty), ("", .empty),
    ("id;navn\na;Aen\nb;\"Ben\nc;Cen\n", .unclosedQuote(line: 3)),
    ("id;navn\nb;\"Ben\nc;\"Cen\"\n", .textAfterQuote(lines: 2...3)),
  ])
  func refused(text: String, problem: CentreList.Problem) {
    #expect(throws: problem) { try CentreList(text) }
  }
}
