import WebPages

/// The form of a page as a browser without script knows it.
struct BrowserForm {
  /// Where it is sent.
  private(set) var action = ""
  /// What it would send, besides the button, in order.
  private(set) var fields: [(name: String, value: String)] = []
  /// The boxes that can be ticked, and the buttons.
  private(set) var ticks: [(name: String, value: String)] = []
  private(set) var buttons: [String] = []

  /// Reads the page's form; nil where it has none.
  init?(_ page: String) {
    guard let start = page.firstRange(of: "<form "), let end = page.firstRange(of: "</form>") else {
      return nil
    }
    var rest = page[start.lowerBound..<end.lowerBound]
    while let open = rest.firstRange(of: "<") {
      rest = rest[open.upperBound...]
      guard let close = Self.end(of: rest) else { break }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      let name = tag.prefix { $0.isLetter }
      let attributes = Self.attributes(of: tag)
      let field = attributes["name"] ?? ""
      switch name {
      case "form": action = attributes["action"] ?? ""
      case "input" where attributes["type"] == "checkbox":
        ticks.append((field, attributes["value"] ?? "on"))
        if attributes["checked"] != nil { fields.append((field, attributes["value"] ?? "on")) }
      case "input": fields.append((field, attributes["value"] ?? ""))
      case "textarea":
        guard let stop = rest.firstRange(of: "</textarea>") else { break }
        var text = rest[..<stop.lowerBound]
        if text.first == "\n" { text.removeFirst() }
        fields.append((field, Self.plain(String(text))))
        rest = rest[stop.upperBound...]
      case "button": buttons.append(attributes["value"] ?? "")
      default: break
      }
    }
  }

  /// The names of what can be filled in.
  var names: [String] {
    fields.map(\.name).filter { $0.hasPrefix(FormName.field) && !$0.hasSuffix(".vist") }
      .map { String($0.dropFirst(FormName.field.count)) }
  }

  /// What stands in a field.
  subscript(name: String) -> String? {
    fields.first { $0.name == FormName.field + name }?.value
  }

  /// Fills a field in.
  mutating func fill(_ name: String, _ text: String) {
    guard let place = fields.firstIndex(where: { $0.name == FormName.field + name }) else { return }
    fields[place].value = text
  }

  /// Says something in a hidden field that no page says.
  mutating func forge(_ name: String, _ value: String) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place].value = value
  }

  /// Ticks a box.
  mutating func tick(_ name: String, _ value: String) {
    fields.append((FormName.field + name, value))
  }

  /// What is sent when a button is pressed; line ends as browsers send them.
  func pressing(_ act: String) -> [(name: String, value: String)] {
    fields.map { ($0.name, $0.value.replacing("\n", with: "\r\n")) } + [(FormName.act, act)]
  }

  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private static func attributes(of tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = tag.drop { !$0.isWhitespace }
    while true {
      rest = rest.drop { $0.isWhitespace }
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
      if name.isEmpty { return found }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else {
        found[String(name)] = ""
        continue
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 1)
      found[String(name)] = plain(String(value))
    }
  }

  private static func plain(_ html: String) -> String {
    html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
