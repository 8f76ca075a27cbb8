import Dialogue
import PlanModel
import Testing

@testable import TerminalSession

/// When a half-typed answer is kept, offered again, and forgotten.
@Suite struct DraftBookTests {
  private let prompt = Self.prompt(field: "a")

  private static func prompt(field: String) -> Prompt {
    var prompt = Prompt(label: "Svar", prefill: "før", field: field)
    prompt.commands = CommandNames([["tilbage", "t"], ["oversigt"]])
    return prompt
  }

  @Test(
    "what is worth keeping",
    arguments: [
      ("nyt", ["a=nyt"]), ("før", []), (":ove", ["a=:ove"]), ("", []), (":-)", ["a=:-)"]),
      ("før:ti", []),
      ("før :tilbage 2", []), ("før kl. 8:30 i haven", ["a=før kl. 8:30 i haven"]),
      ("før :-) og så", ["a=før :-) og så"]),
    ])
  func worthKeeping(_ text: String, _ kept: [String]) {
    var book = DraftBook()
    var keeper = DraftKeeper()
    book.keep(text, for: prompt, &keeper)
    #expect(keeper.calls == kept)
  }

  @Test("a line that is emptied takes its draft with it")
  func emptied() {
    var book = DraftBook()
    var keeper = DraftKeeper()
    book.keep("nyt", for: prompt, &keeper)
    book.keep("", for: prompt, &keeper)
    #expect(keeper.calls == ["a=nyt", "drop a"])
  }

  @Test(
    "a draft goes when its own field is answered and the answer is safe",
    arguments: [
      ("a", "svar", true, ["drop a"]), ("a", "svar", false, []), ("a", ":spring", true, []),
      ("b", "svar", true, []), ("a", "før :tilbage", true, []), ("a", "før :-)", true, ["drop a"]),
    ])
  func settled(_ field: String, _ answer: String, _ isSaved: Bool, _ calls: [String]) {
    var book = DraftBook()
    var keeper = DraftKeeper()
    book.keep("nyt", for: prompt, &keeper)
    keeper.calls = []
    book.answer(to: Self.prompt(field: field), answer)
    if !isSaved { book.saveFailed() }
    book.settle(&keeper)
    #expect(keeper.calls == calls)
  }

  @Test("answering one question leaves the draft of another")
  func twoQuestions() {
    var book = DraftBook()
    var keeper = DraftKeeper()
    book.keep("nyt", for: prompt, &keeper)
    let other = Prompt(label: "Svar", field: "b")
    book.keep("andet", for: other, &keeper)
    book.answer(to: other, "andet svar")
    book.settle(&keeper)
    #expect(keeper.calls == ["a=nyt", "b=andet", "drop b"])
    book.answer(to: prompt, "nyt svar")
    book.settle(&keeper)
    #expect(keeper.calls.last == "drop a")
  }

  @Test("a command takes no half-typed words along, and leaves none of its own")
  func commands() {
    var book = DraftBook()
    var keeper = DraftKeeper()
    book.keep("nyt", for: prompt, &keeper)
    book.keep(":gå samspil-1", for: prompt, &keeper)
    book.answer(to: prompt, ":gå samspil-1")
    book.settle(&keeper)
    #expect(keeper.calls == ["a=nyt"])
    let other = Prompt(label: "Svar", field: "b")
    book.keep(":gå", for: other, &keeper)
    book.answer(to: other, ":gå samspil-1")
    book.settle(&keeper)
    #expect(keeper.calls == ["a=nyt", "b=:gå", "drop b"])
  }

  @Test("an earlier sitting's draft comes up once, and goes when it is answered")
  func restored() {
    var book = DraftBook()
    var keeper = DraftKeeper(stored: "halvt")
    #expect(book.restored("a", &keeper) == "halvt")
    #expect(book.restored("a", &keeper) == nil)
    book.answer(to: prompt, "helt")
    book.settle(&keeper)
    #expect(keeper.calls == ["drop a"])
  }

  @Test("the clock counts from the first change, not from the last")
  func idleClock() {
    var clock = IdleClock(after: 60_000, text: "")
    #expect(clock.timeLeft(for: "") == -1)
    #expect((1...60_000).contains(clock.timeLeft(for: "a")))
    var eager = IdleClock(after: 0, text: "")
    #expect(eager.timeLeft(for: "a") == 0)
    var told = ""
    eager.tell("a", to: { told = $0 })
    #expect(told == "a")
    #expect(eager.timeLeft(for: "a") == -1)
  }
}

/// Notes what it is told about drafts.
private struct DraftKeeper: AnswerStore {
  var stored: String?
  var calls: [String] = []

  mutating func save(_ plan: Plan, to place: String?) -> SaveOutcome { .saved(path: "") }
  mutating func keepDraft(field: String, text: String) { calls.append("\(field)=\(text)") }
  mutating func dropDraft(field: String) { calls.append("drop \(field)") }
  mutating func storedDraft(field: String) -> String? { stored }
  mutating func finish() {}
}
