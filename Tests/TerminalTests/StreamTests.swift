import Glibc
import Dialogue
import PlanModel
import TestSupport
import Testing

@testable import TerminalSession

/// Answers from a stream. None of these may hang: a run that does is ended by the time limit.
@Suite(.timeLimit(.minutes(20))) struct StreamTests {
  @Test(
    "what arrives as answers",
    arguments: [
      ("", []), ("en\nto\n", ["en", "to"]), ("en\r\nto", ["en", "to"]), ("\n", [""]),
      ("en\\\nto\n", ["en\nto"]), ("en\\", ["en"]), ("en\\\n", ["en"]),
      ("æ\u{30A}\n", ["æ\u{30A}"]),
    ])
  func answers(_ input: String, _ answers: [String]) throws {
    let run = try Self.run(Array(input.utf8))
    #expect(run.events == answers.map(Event.line) + [.endOfInput])
  }

  @Test("bytes that are no UTF-8 are replaced, not refused")
  func badBytes() throws {
    #expect(try Self.run([0x66, 0xFF, 0x0A]).events.first == .line("f\u{FFFD}"))
  }

  @Test("an empty line keeps what a terminal would put up for editing")
  func prefill() throws {
    let run = try Self.run(Array("\nnyt\n".utf8), prefill: "gammelt")
    #expect(run.events == [.line("gammelt"), .line("nyt"), .endOfInput])
    #expect(run.output.contains("gammelt"))
  }

  @Test("a conversation that goes on asking at the end is left")
  func stubborn() throws {
    let run = try Self.run(Array("en\n".utf8), isStubborn: true)
    #expect(run.events.first == .line("en"))
    #expect(run.events.count == 101)
    #expect(run.events.dropFirst().allSatisfy { $0 == .endOfInput })
  }

  @Test("a line without an end is not read into memory for ever")
  func endless() throws {
    let run = try Self.run([UInt8](repeating: 0x61, count: LineReader.limit + 100_000))
    #expect(run.events == [.endOfInput])
    #expect(run.output.contains(Texts.lineTooLong.prefix(20)))
  }

  @Test("the editor is refused at once")
  func editor() throws {
    let run = try Self.run(Array(":rediger\n".utf8))
    #expect(run.events == [.line(":rediger"), .edited(nil), .endOfInput])
  }

  @Test("the output is a record: prompts, answers, and nothing that steers a terminal")
  func record() throws {
    let run = try Self.run(Array("sv\u{1B}ar\n".utf8))
    #expect(run.output == "Svar: sv␛ar\nSvar: \n")
  }

  @Test("nobody reads what is written")
  func brokenOutput() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(try Self.run(Array("en\n".utf8), output: ends[1]).events == [.line("en"), .endOfInput])
  }

  private static func run(
    _ input: [UInt8], prefill: String = "", isStubborn: Bool = false, output: Int32? = nil
  ) throws -> (events: [Event], output: String) {
    let (source, target) = (try #require(tmpfile()), try #require(tmpfile()))
    defer { _ = (fclose(source), fclose(target)) }
    fwrite(input, 1, input.count, source)
    rewind(source)
    var conversation = Recorder(prefill: prefill, isStubborn: isStubborn)
    var keeper = NoKeeper()
    var driver = StreamDriver(
      appearance: .plain, input: fileno(source), output: output ?? fileno(target))
    driver.run(conversation: &conversation, store: &keeper)
    rewind(target)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, target)
    return (conversation.events, String(decoding: bytes[..<count], as: UTF8.self))
  }
}

/// Notes what happens to it.
private struct Recorder: Conversation {
  let prefill: String
  let isStubborn: Bool
  var events: [Event] = []

  init(prefill: String, isStubborn: Bool) {
    self.prefill = prefill
    self.isStubborn = isStubborn
  }

  mutating func handle(_ event: Event) -> [Effect] {
    if event != .begin { events.append(event) }
    if event == .line(":rediger") { return [.edit("")] }
    if event == .endOfInput, !isStubborn { return [.leave] }
    return [.ask(Prompt(label: "Svar", prefill: prefill))]
  }
}

/// Keeps nothing.
private struct NoKeeper: AnswerStore {
  mutating func save(_ plan: Plan, to place: String?) -> SaveOutcome { .saved(path: "") }
  mutating func keepDraft(field: String, text: String) {}
  mutating func dropDraft(field: String) {}
  mutating func storedDraft(field: String) -> String? { nil }
  mutating func finish() {}
}
