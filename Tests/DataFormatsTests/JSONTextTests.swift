import DataFormats
import Testing

/// JSON as it is written: for programs, and readable for people, too.
@Suite struct JSONTextTests {
  private func text(isReadable: Bool, _ body: (inout JSONText) -> Void) -> String {
    var json = JSONText(isReadable: isReadable)
    body(&json)
    return json.drainedText()
  }

  /// An object with every kind of value.
  private func sample(_ json: inout JSONText) {
    json.object { json in
      json.field("tal", 7)
      json.field("intet", Int?.none)
      json.field("sandt", true)
      json.list("tom", [Int]()) { $0.number($1) }
      json.list("liste", [1, 2]) { json, number in
        json.object(onOneLine: true) { json in
          json.field("n", number)
          json.nullable("t", "å")
        }
      }
    }
  }

  @Test func compact() {
    #expect(
      text(isReadable: false, sample)
        == #"{"tal":7,"intet":null,"sandt":true,"tom":[],"liste":[{"n":1,"t":"å"},{"n":2,"t":"å"}]}"#
    )
  }

  @Test func readable() {
    #expect(
      text(isReadable: true, sample) == """
        {
          "tal": 7,
          "intet": null,
          "sandt": true,
          "tom": [],
          "liste": [
            { "n": 1, "t": "å" },
            { "n": 2, "t": "å" }
          ]
        }
        """)
    #expect(text(isReadable: true) { $0.object { _ in } } == "{}")
  }

  @Test(arguments: [
    ("æøå 👍🏽", "\"æøå 👍🏽\""), ("\"\\\n\t", #""\"\\\n\t""#), ("\u{1b}[0m", #""\u001b[0m""#),
    ("a\u{202E}b\"", #""a\u202eb\"""#), ("\u{E0041}", #""\udb40\udc41""#), ("\u{7f}", #""\u007f""#),
  ])
  func `texts come back, and nothing hidden is written`(value: String, written: String) throws {
    let json = text(isReadable: false) { $0.string(value) }
    #expect(json == written)
    let list = text(isReadable: false) { json in json.array { $0.string(value) } }
    #expect(try #require(ParsedJSON(Array(list.utf8))).items.first?.text == value)
  }
}
