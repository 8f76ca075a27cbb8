import CJansson

/// A JSON value that was read. It keeps the whole document alive.
public struct ParsedJSON {
  private final class Document {
    let root: UnsafeMutablePointer<json_t>
    init(_ root: UnsafeMutablePointer<json_t>) { self.root = root }
    deinit { json_decref(root) }
  }

  private let document: Document
  private let value: UnsafeMutablePointer<json_t>

  /// The most values that a document may have: the overview of 10,000 centres has a third. Each
  /// takes about a hundred bytes of memory, and as little as three in the file.
  public static let mostValues = 5_000_000
  /// The most objects among them, each of which takes two hundred bytes and more: the overview of
  /// 10,000 centres has a tenth.
  public static let mostObjects = 1_000_000

  /// Reads a document; nil where it is not JSON, has a key twice, is nested too deeply, or has more
  /// than `mostValues` or `mostObjects`.
  public init?(_ bytes: some Collection<UInt8>) {
    let root = bytes.withContiguousStorageIfAvailable(Self.load) ?? Self.loadCopy(bytes)
    guard let root else { return nil }
    document = Document(root)
    value = root
  }

  private init(document: Document, value: UnsafeMutablePointer<json_t>) {
    self.document = document
    self.value = value
  }

  private static func loadCopy(_ bytes: some Collection<UInt8>) -> UnsafeMutablePointer<json_t>? {
    Array(bytes).withUnsafeBufferPointer(load)
  }

  private static func load(
    _ buffer: UnsafeBufferPointer<UInt8>
  ) -> UnsafeMutablePointer<json_t>? {
    guard let start = buffer.baseAddress, hasRoom(for: buffer) else { return nil }
    return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
      json_loadb($0, buffer.count, Int(JSON_REJECT_DUPLICATES), nil)
    }
  }

  /// Not fewer are counted than there are values: a comma or bracket stands before each, and some in
  /// texts.
  private static func hasRoom(for buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    var (objects, others) = (0, 0)
    for byte in buffer {
      if byte == UInt8(ascii: "{") {
        objects &+= 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") {
        others &+= 1
      }
    }
    return objects <= mostObjects && objects + others <= mostValues
  }

  /// The value of a key; nil where this is no object or has no such key.
  public subscript(_ key: String) -> ParsedJSON? {
    json_object_get(value, key).map { ParsedJSON(document: document, value: $0) }
  }

  /// The text, where this is one.
  public var text: String? {
    guard let start = json_string_value(value) else { return nil }
    let length = json_string_length(value)
    return start.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }

  /// The whole number, where this is one.
  public var number: Int? {
    value.pointee.type == JSON_INTEGER ? Int(json_integer_value(value)) : nil
  }

  /// Whether this is `true`.
  public var isTrue: Bool { value.pointee.type == JSON_TRUE }

  /// Whether this is a list.
  public var isList: Bool { value.pointee.type == JSON_ARRAY }

  /// The values of a list; empty where this is none.
  public var items: [ParsedJSON] {
    (0..<json_array_size(value)).compactMap { index in
      json_array_get(value, index).map { ParsedJSON(document: document, value: $0) }
    }
  }

  /// The keys and values of an object, in the order they stand; empty where this is none.
  public var entries: [(key: String, value: ParsedJSON)] {
    var result: [(key: String, value: ParsedJSON)] = []
    var place = json_object_iter(value)
    while let here = place {
      if let key = json_object_iter_key(here), let item = json_object_iter_value(here) {
        result.append((String(cString: key), ParsedJSON(document: document, value: item)))
      }
      place = json_object_iter_next(value, here)
    }
    return result
  }
}
