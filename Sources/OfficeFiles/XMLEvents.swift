import CExpat

/// Hears what stands in an XML text, from its beginning to its end.
public protocol XMLListener {
  /// An element begins. Names are as they are written, with their prefixes.
  mutating func begin(_ name: String, _ attributes: [String: String])
  /// Text inside the innermost element; one text may come in several pieces.
  mutating func text(_ text: String)
  /// An element ends.
  mutating func end(_ name: String)
}

/// Why an XML text could not be read.
public enum XMLProblem: Error, Equatable {
  /// It is no well-formed XML.
  case malformed
  /// It declares a document type: where bombs and looks at other files hide.
  case hasDocumentType
  /// Elements stand deeper in each other than is read.
  case tooDeep
  /// There are more elements, attributes and pieces of text than are read, or a tag or a comment is
  /// longer than is read.
  case tooLarge
}

/// Reads XML by expat. Without document types there are no entities but the five of XML.
public enum XMLEvents {
  /// The most elements inside each other.
  public static let deepest = 256
  /// The most elements, attributes and pieces of text together: a sheet of 50,000 centres has them.
  public static let most = 2_000_000
  /// The longest tag or comment, in bytes, 1 MiB: an office document's have some hundred.
  public static let longestTag = 1 << 20

  /// Lets a listener hear a text of at most so many elements, attributes and pieces.
  public static func read<Listener: XMLListener>(
    _ bytes: [UInt8], atMost units: Int = most, _ listener: inout Listener
  ) throws(XMLProblem) {
    guard let parser = XML_ParserCreate(nil) else { throw .malformed }
    defer { XML_ParserFree(parser) }
    let hearing = Hearing(parser, units)
    let problem = withUnsafeMutablePointer(to: &listener) { listener -> XMLProblem? in
      hearing.onBegin = { listener.pointee.begin($0, $1) }
      hearing.onText = { listener.pointee.text($0) }
      hearing.onEnd = { listener.pointee.end($0) }
      return hearing.read(bytes)
    }
    if let problem { throw problem }
  }
}

/// What expat calls while it reads.
private final class Hearing {
  var onBegin: (String, [String: String]) -> Void = { _, _ in }
  var onText: (String) -> Void = { _ in }
  var onEnd: (String) -> Void = { _ in }
  private let parser: XML_Parser
  private var depth = 0
  private var left: Int
  private var problem: XMLProblem?

  init(_ parser: XML_Parser, _ units: Int) { (self.parser, left) = (parser, units) }

  func read(_ bytes: [UInt8]) -> XMLProblem? {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { Hearing.at($0)?.begin($1, $2) }, { Hearing.at($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { Hearing.at($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { opaque, _, _, _, _ in
      Hearing.at(opaque)?.stop(.hasDocumentType)
    }
    // In pieces: the library counts in 32 bits, and keeps what it has not heard the end of, however
    // much that is (a tag of 24 MB took it 2.7 s and 300 MB).
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(1 << 18)
      rest = rest.dropFirst(piece.count)
      let status = piece.withUnsafeBytes { piece in
        XML_Parse(
          parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
          rest.isEmpty ? 1 : 0)
      }
      if status != XML_STATUS_OK { return problem ?? .malformed }
      let heard = Int(XML_GetCurrentByteIndex(parser))
      if rest.startIndex - heard > XMLEvents.longestTag { return .tooLarge }
    } while !rest.isEmpty
    return problem
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> Hearing? {
    opaque.map { Unmanaged<Hearing>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ problem: XMLProblem) {
    self.problem = self.problem ?? problem
    XML_StopParser(parser, 0)
  }

  private func spend() {
    left -= 1
    if left < 0 { stop(.tooLarge) }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard problem == nil, let name else { return }
    depth += 1
    if depth > XMLEvents.deepest { return stop(.tooDeep) }
    spend()
    var attributes: [String: String] = [:]
    var place = 0
    while let key = pairs?[place], let value = pairs?[place + 1] {
      attributes[String(cString: key)] = String(cString: value)
      place += 2
      spend()
    }
    onBegin(String(cString: name), attributes)
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard problem == nil, let name else { return }
    depth -= 1
    onEnd(String(cString: name))
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard problem == nil, let bytes else { return }
    spend()
    onText(String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(count)), as: UTF8.self))
  }
}
