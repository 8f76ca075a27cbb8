import CJansson

/// All texts of the program in one language: each by its Danish.
///
/// One file a language, with the Danish as keys and `{0}`, `{1}` … where
/// values stand. A translation may use them in another order, or leave one out; `{0|goal|goals}` is
/// the first of two words where value 0 is 1 or one of something, else the second.
struct Catalogue: Sendable {
  /// `en`.
  let code: String
  /// The texts, by their Danish.
  let texts: [String: String]

  /// The codes of the languages that there is a file for.
  static let codes = files.map(\.code)

  /// Each language has one line here, and one file.
  private static let files: [(code: String, text: StaticString)] = [("en", english)]

  /// The catalogue of a language; nil where there is none.
  static func of(_ code: String) -> Catalogue? {
    guard let file = files.first(where: { $0.code == code }) else { return nil }
    return Catalogue(code: code, texts: texts(in: file.text))
  }

  private static func texts(in file: StaticString) -> [String: String] {
    let root = json_loadb(file.utf8Start, file.utf8CodeUnitCount, 0, nil)
    defer { json_decref(root) }
    var texts: [String: String] = [:]
    texts.reserveCapacity(json_object_size(root))
    var entry = json_object_iter(root)
    while entry != nil {
      if let key = json_object_iter_key(entry),
        let text = json_string_value(json_object_iter_value(entry))
      {
        texts[String(cString: key)] = String(cString: text)
      }
      entry = json_object_iter_next(root, entry)
    }
    return texts
  }

  /// A translation with its values in place.
  static func fill(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"),
        let value = value(inside[..<close], values)
      else {
        filled += "{"
        rest = inside
        continue
      }
      filled += value
      rest = inside[inside.index(after: close)...]
    }
    return filled + rest
  }

  /// What stands for `0` or `0|goal|goals`; nil where that names no value.
  private static func value(_ place: Substring, _ values: [String]) -> String? {
    let parts = place.split(separator: "|", omittingEmptySubsequences: false)
    guard let number = Int(parts[0]), values.indices.contains(number) else { return nil }
    switch parts.count {
    case 1: return values[number]
    case 3:
      let isOne = values[number] == "1" || values[number].hasPrefix("1 ")
      return String(isOne ? parts[1] : parts[2])
    default: return nil
    }
  }
}
