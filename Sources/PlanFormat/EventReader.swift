import CYAML
import PlanModel

/// Reads libyaml's events one after the other, keeps the tape, and stops at the first thing that
/// is no YAML: from there on every event is `end`, so that readers unwind with what they have.
struct EventReader: ~Copyable {
  enum Kind {
    case scalar, mapping, mappingEnd, sequence, sequenceEnd, end
  }

  /// How deep a file may be nested.
  static let deepest = 32

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var holdsEvent = false
  /// The bytes of a byte order mark, which libyaml does not see.
  private let markLength: Int
  private let mostNodes: Int
  private var depth = 0
  private(set) var hasEnded = false
  private(set) var tape: [SyntaxNode] = []
  /// What was noticed, to be given a place and a path when all is read.
  var notes: [Note] = []
  /// Why reading stopped before the end; nil where it did not.
  private(set) var failure: Failure?

  /// That the text is no YAML from some place on.
  struct Failure: Sendable {
    /// libyaml's words, which are a fixed set.
    var problem: String
    /// Where it gave up.
    var mark: Mark
    /// Whether it is the characters, and not how they are put together.
    var isEncoding: Bool
  }

  /// Something the reader noticed about a node on the tape.
  struct Note: Sendable {
    var rule: FormatRule
    var node: Int
    var message: String
    var suggestion: String?
    /// For what is no node: the place itself.
    var mark: Mark?
    /// The change that mends it, where one is safe.
    var mend: Mend?
    /// Whether it is about how the file was saved, and nothing in it was lost.
    var isAboutEncoding = false
  }

  /// A safe change to what a note is about.
  enum Mend: Sendable {
    /// These edits of the file's own text.
    case edit([TextEdit])
    /// The node's text gives way to this one.
    case replace(String)
    /// The node, a key, becomes this one.
    case rename(String)
    /// The text from one node to another gets quotation marks around it.
    case quote(from: Int, to: Int)
  }

  /// A place that no node has: characters as libyaml counts them, or bytes.
  enum Mark: Sendable {
    case character(Int)
    case byte(Int)
    /// A stretch of the file's own text, whatever was mended before it was read.
    case original(Range<Int>)
  }

  /// Starts to read. The bytes must outlive the reader. After so many nodes it ends.
  init(bytes: UnsafeBufferPointer<UInt8>, atMost nodes: Int = PlanDocument.mostNodes) {
    mostNodes = nodes
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    tape.reserveCapacity(bytes.count / 32 + 16)
    markLength = SourceText.markLength(bytes)
    guard yaml_parser_initialize(parser) == 1 else {
      hasEnded = true
      return
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let text = UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength))
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Takes the next event. A node goes onto the tape; the end of one closes it.
  mutating func advance() -> Kind {
    while !hasEnded {
      if holdsEvent { yaml_event_delete(event) }
      holdsEvent = yaml_parser_parse(parser, event) == 1
      guard holdsEvent else {
        fail()
        break
      }
      if tape.count >= mostNodes, isNode {
        noteAtMark(.unreadable, Texts.tooManyNodes(mostNodes))
        hasEnded = true
        break
      }
      switch event.pointee.type {
      case YAML_SCALAR_EVENT:
        return pushScalar()
      case YAML_MAPPING_START_EVENT:
        return pushCollection(
          .mapping, isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      case YAML_SEQUENCE_START_EVENT:
        return pushCollection(
          .sequence, isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      case YAML_MAPPING_END_EVENT:
        depth -= 1
        return .mappingEnd
      case YAML_SEQUENCE_END_EVENT:
        depth -= 1
        return .sequenceEnd
      case YAML_ALIAS_EVENT:
        noteAlias()
        return pushScalar(isEmpty: true)
      case YAML_DOCUMENT_START_EVENT where !tape.isEmpty:
        noteAtMark(.unreadable, Texts.secondDocument)
        hasEnded = true
      case YAML_STREAM_END_EVENT:
        hasEnded = true
      default:
        continue
      }
    }
    return .end
  }

  /// Whether the event begins a node.
  private var isNode: Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT, YAML_ALIAS_EVENT, YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
      true
    default: false
    }
  }

  /// The bytes of the scalar that was just read.
  func withScalar<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard event.pointee.type == YAML_SCALAR_EVENT else { return body(.init(start: nil, count: 0)) }
    let scalar = event.pointee.data.scalar
    return body(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }

  /// Gives the last node on the tape the name of a key.
  mutating func nameKey(_ ordinal: UInt8) { tape[tape.count - 1].key = ordinal }

  /// Marks a list item as one of which the model holds nothing.
  mutating func markSkipped(_ node: Int) {
    if node < tape.count { tape[node].isSkipped = true }
  }

  /// Closes a collection: its end and the node after it are known now.
  mutating func close(_ node: Int) {
    tape[node].next = UInt32(tape.count)
    if !hasEnded { tape[node].end = UInt32(clamping: event.pointee.end_mark.index) }
  }

  private mutating func pushScalar(isEmpty: Bool = false) -> Kind {
    let style = isEmpty ? .plain : scalarStyle
    push(.scalar, style)
    if !isEmpty {
      let scalar = event.pointee.data.scalar
      noteProperties(anchor: scalar.anchor, tag: scalar.tag)
    }
    return .scalar
  }

  private var scalarStyle: SyntaxNode.Style {
    switch event.pointee.data.scalar.style {
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .literal
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    default: .plain
    }
  }

  private mutating func pushCollection(_ kind: SyntaxNode.Kind, isFlow: Bool) -> Kind {
    push(kind, isFlow ? .flow : .block)
    depth += 1
    if kind == .mapping {
      let start = event.pointee.data.mapping_start
      noteProperties(anchor: start.anchor, tag: start.tag)
    } else {
      let start = event.pointee.data.sequence_start
      noteProperties(anchor: start.anchor, tag: start.tag)
    }
    if depth > Self.deepest {
      noteAtMark(.unreadable, Texts.tooDeep(Self.deepest))
      hasEnded = true
      return .end
    }
    return kind == .mapping ? .mapping : .sequence
  }

  private mutating func push(_ kind: SyntaxNode.Kind, _ style: SyntaxNode.Style) {
    tape.append(
      SyntaxNode(
        kind: kind, style: style, start: UInt32(clamping: event.pointee.start_mark.index),
        end: UInt32(clamping: event.pointee.end_mark.index), next: UInt32(tape.count + 1)))
  }
}

extension EventReader {
  /// Notes something about a node.
  mutating func note(
    _ rule: FormatRule, at node: Int, _ message: String, suggestion: String? = nil,
    mend: Mend? = nil
  ) {
    notes.append(
      Note(rule: rule, node: node, message: message, suggestion: suggestion, mend: mend))
  }

  private mutating func noteAlias() { noteAtMark(.unreadable, Texts.alias) }

  private mutating func noteProperties(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if anchor != nil { noteAtMark(.unreadable, Texts.anchor) }
    guard let tag else { return }
    let name = String(cString: tag)
    if !Self.harmlessTags.contains(name) { note(.wrongType, at: tape.count - 1, Texts.tag) }
  }

  /// Tags that say what the program takes for granted.
  private static let harmlessTags: Set<String> = [
    "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq",
    "tag:yaml.org,2002:int", "tag:yaml.org,2002:timestamp",
  ]

  private mutating func noteAtMark(_ rule: FormatRule, _ message: String) {
    let mark = Mark.character(Int(event.pointee.start_mark.index))
    notes.append(Note(rule: rule, node: 0, message: message, mark: mark))
  }

  private mutating func fail() {
    hasEnded = true
    let isEncoding = parser.pointee.error == YAML_READER_ERROR
    failure = Failure(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      mark: isEncoding
        ? .byte(Int(parser.pointee.problem_offset) + markLength)
        : .character(Int(parser.pointee.problem_mark.index)),
      isEncoding: isEncoding)
  }
}
