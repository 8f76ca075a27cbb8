import DanishText
import PlanFormat
import PlanModel
import PlanRules
import Prompts

/// What libFuzzer calls with bytes of its own making: everything that happens to a plan before
/// anybody has looked at it. A crash, a failed check or a run of many seconds is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzz.tryOut(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

/// The promises that hold for every file.
enum Fuzz {
  private static let guide = Prompts.files.first.map { LedetraadDocument.read($0.bytes).guide }
  private static let checker = Checker(guide: guide, knownGuides: ["ledetråd-2016"])

  static func tryOut(_ bytes: [UInt8]) {
    let document = PlanDocument.read(bytes)
    let result = checker.check(
      document.plan, bytes: bytes, formatFindings: document.problems, locate: document.located)
    precondition(document.isWhole || !result.findings.isEmpty, "a broken file without a finding")
    for finding in result.findings { look(at: finding) }
    let mended = document.bytes(after: document.edits(for: result.findings))
    precondition(mended.isEmpty || !PlanDocument.read(mended).bytes.isEmpty)
    keepsWhatItRead(document)
    tryOutRegister(bytes)
  }

  private static let year = PlanDate(text: "2020-06-15") ?? .earliest

  /// The same file as a register of strategies: read, checked, its rounds counted, written.
  private static func tryOutRegister(_ bytes: [UInt8]) {
    let document = RegisterDocument.read(bytes)
    let findings = RegisterChecker().check(
      document.record, bytes: bytes, on: year, years: [2020],
      formatFindings: document.problems, locate: document.located)
    precondition(document.isWhole || !findings.isEmpty, "a broken file without a finding")
    for finding in findings { look(at: finding) }
    let written = RegisterDocument.bytes(of: document.record)
    let again = RegisterDocument.read(written).record
    precondition(RegisterDocument.bytes(of: again) == written, "a register was not read back")
  }

  private static func look(at finding: Finding) {
    if let place = finding.place {
      precondition(place.start <= place.end && place.start.line > 0 && place.start.column > 0)
    }
    precondition(!HiddenCharacters.areIn(finding.message), "a hidden character in a message")
    precondition(CPRNumber.hits(in: finding.message).isEmpty, "a CPR number in a message")
  }

  /// An unchanged plan changes no byte; a changed one is read back as it was written.
  private static func keepsWhatItRead(_ document: PlanDocument) {
    precondition((try? document.updating(to: document.plan)) == document.bytes)
    let written = PlanWriter.bytes(of: document.plan)
    precondition(String(validating: written, as: UTF8.self) != nil, "a text that is no UTF-8")
    guard document.isReadable else { return }
    let plan = changed(document.plan, by: document.bytes)
    guard let updated = try? document.updating(to: plan) else {
      preconditionFailure("a change that cannot be written")
    }
    let again = PlanDocument.read(updated)
    precondition(
      PlanWriter.bytes(of: again.plan) == PlanWriter.bytes(of: plan), "a change was lost")
  }

  /// The plan with some of these changes: which of them, the file's own bytes say.
  private static func changed(_ plan: Plan, by bytes: [UInt8]) -> Plan {
    var plan = plan
    let choice = bytes.reduce(5381) { ($0 &* 33) &+ Int($1) }
    for (number, change) in changes.enumerated() where choice >> (number + 8) & 1 == 1 {
      change(&plan)
    }
    plan.centre.leader = "Karen Holm"
    return plan
  }

  private static let changes: [@Sendable (inout Plan) -> Void] = [
    { $0.goals.reverse() },
    { if !$0.goals.isEmpty { $0.goals[0].actions.append(Action(what: "Møde: # - \"ja\"")) } },
    { if !$0.goals.isEmpty { $0.goals[0].evaluation = Evaluation(forum: "LMU") } },
    { if !$0.goals.isEmpty { $0.goals[0].aim = "  To\n\nlinjer" } },
    { if !$0.goals.isEmpty { $0.goals[$0.goals.count - 1].deadline = nil } },
    { if $0.goals.count > 1 { $0.goals.remove(at: 1) } },
    { if !$0.reflections.isEmpty { $0.reflections.removeLast() } },
    { $0.reflections.append(Reflection(question: "q", skipped: "")) },
    { $0.omissions = [] },
    { $0.centre.name = nil },
  ]
}
