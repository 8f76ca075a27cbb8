import PlanModel

/// A JSON value whose keys stay in the order in which they are given.
///
/// Foundation's encoder either sorts the keys or gives them in an order that changes from run to
/// run; the contract names an order, and two runs must give the same bytes.
public enum JSONValue: Sendable, Equatable {
  /// A string. Hidden characters are escaped, so that they reach no terminal.
  case text(String)
  /// A whole number.
  case number(Int)
  /// `true` or `false`.
  case flag(Bool)
  /// `null`.
  case null
  /// A list.
  case list([JSONValue])
  /// An object.
  case record([Member])

  /// One key of an object.
  public struct Member: Sendable, Equatable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A text, or `null`.
  public static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// A number, or `null`.
  public static func number(orNull number: Int?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }

  /// The value as text. What holds only short values stands on one line, all else is indented by
  /// two spaces a step; `indent` is the number of steps that the value itself stands in.
  public func text(indent: Int = 0) -> String {
    var text = ""
    write(to: &text, indent: indent, isInline: false)
    return text
  }

  /// The value on one line.
  public var line: String {
    var text = ""
    write(to: &text, indent: 0, isInline: true)
    return text
  }

  private func write(to text: inout String, indent: Int, isInline: Bool) {
    switch self {
    case .text(let value): Self.quote(value, to: &text)
    case .number(let value): text += String(value)
    case .flag(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .list(let items):
      Self.write(items.map { ("", $0) }, "[", "]", to: &text, indent, isInline || isFlat)
    case .record(let members):
      let entries = members.map { ($0.key, $0.value) }
      Self.write(entries, "{", "}", to: &text, indent, isInline || isFlat)
    }
  }

  private static func write(
    _ entries: [(key: String, value: JSONValue)], _ open: String, _ close: String,
    to text: inout String, _ indent: Int, _ isInline: Bool
  ) {
    let margin = "\n" + String(repeating: "  ", count: indent + 1)
    text += open
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += "," }
      if !isInline { text += margin } else if index > 0 || open == "{" { text += " " }
      if open == "{" {
        quote(entry.key, to: &text)
        text += ": "
      }
      entry.value.write(to: &text, indent: indent + 1, isInline: isInline)
    }
    if !isInline {
      text += margin.dropLast(2)
    } else if open == "{", !entries.isEmpty {
      text += " "
    }
    text += close
  }

  /// Whether it holds neither lists nor objects with anything in them.
  private var isFlat: Bool {
    switch self {
    case .list(let items): items.allSatisfy(\.isScalar)
    case .record(let members): members.allSatisfy(\.value.isScalar)
    default: true
    }
  }

  private var isScalar: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .record(let members): members.isEmpty
    default: true
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if HiddenCharacters.contains(scalar) {
          for unit in String(scalar).utf16 { text += escape(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with its keys in the order in which they are written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .record(elements.map { Member($0, $1) })
  }
}
