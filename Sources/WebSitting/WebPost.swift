import Interview
import WebPages

/// What a form sent.
struct WebPost: Sendable {
  /// The form's random word; empty where it has none.
  private(set) var form = ""
  /// What was pressed.
  private(set) var act = FormAct.save
  /// What the fields hold.
  private(set) var values: PageValues = [:]
  /// What they held when the page was made.
  private(set) var originals: PageValues = [:]

  /// Longer words are no form's.
  private static let longestForm = 64

  init(_ fields: [(name: String, value: String)]) {
    for (name, value) in fields {
      if name == FormName.form {
        form = value.utf8.count <= Self.longestForm ? value : ""
      } else if name == FormName.act {
        act = FormAct(value)
      } else if name.hasPrefix(FormName.field) {
        values[String(name.dropFirst(FormName.field.count)), default: []].append(value)
      } else if name.hasPrefix(FormName.original) {
        originals[String(name.dropFirst(FormName.original.count)), default: []].append(value)
      }
    }
  }

  /// The fields that hold something else than when the page was made, with what they hold.
  var changes: [(name: String, text: String)] {
    values.compactMap { name, texts in
      guard let text = texts.first, texts.count == 1 else { return nil }
      let before = originals[name]?.first ?? ""
      return Self.plain(text) == Self.plain(before) ? nil : (name, Self.plain(text))
    }.sorted { $0.name < $1.name }
  }

  /// Browsers end lines as they like.
  private static func plain(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
