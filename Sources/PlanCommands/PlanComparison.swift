import CommandLineDanish
import DanishText
import PlanFormat
import PlanModel
import PlanProse
import PlanWorkspace
import TerminalSession

/// `aarsplan vis --forskel`: what differs between a plan and what it was, or between two files.
struct PlanComparison {
  private let file: String?
  private let names: [String]
  private let guide: GuideOptions
  private let document: DocumentOptions

  /// A comparison of a file with what the names mean.
  init(file: String?, with names: [String], guide: GuideOptions, document: DocumentOptions) {
    (self.file, self.names) = (file, names)
    (self.guide, self.document) = (guide, document)
  }

  /// Tells what differs.
  func run() throws {
    switch (file, names.count) {
    case (let file?, 1): try compare(file, with: names[0])
    case (nil, 1): try compare(PlansHere.single(elseWrite: Texts.Here.show), with: names[0])
    // The file may stand behind the forum, and then belongs to the list.
    case (nil, 2) where Self.isFile(names[0]) || !Self.isFile(names[1]):
      try compare(earlier: names[0], later: names[1])
    case (nil, 2): try compare(names[1], with: names[0])
    default: throw Refusal(message: Texts.Show.tooManyToCompare(names))
    }
  }

  private static func isFile(_ name: String) -> Bool { InputFile(name).isThere }

  private func compare(_ file: String, with name: String) throws {
    let later = try read(file)
    try speaking(later, at: file) { guide in
      switch try PlanHistory(of: file, now: later).past(name) {
      case .seen(let plan, let discussion): try tell(plan, later, .seen(discussion), guide)
      case .kept(let plan, let moment):
        let then = Texts.Show.moment(Texts.Versions.then(moment))
        try tell(plan, later, .moment(then), guide)
      case .other(let plan, let path): try tell(plan, later, .file(path, this: file), guide)
      case .lost(let discussion):
        let seen = ProseTexts.seen(by: discussion)
        try document.write([
          .title(ProseTexts.title(of: .seen(discussion))), .paragraph(Texts.Show.lost(seen, file)),
        ])
      }
    }
  }

  private func compare(earlier: String, later: String) throws {
    let plans = (try read(earlier), try read(later))
    try speaking(plans.1, at: later) { guide in
      try tell(plans.0, plans.1, .file(earlier, this: later), guide)
    }
  }

  private func read(_ file: String) throws -> Plan {
    let input = InputFile(file)
    let document = PlanDocument.read(try input.bytes())
    guard document.isReadable else {
      throw Refusal(message: Texts.Show.unreadable(input.name, document))
    }
    if !document.isReadWhole { StandardStream.error.tell(Texts.Show.unreadableWhole(input.name)) }
    return document.plan
  }

  private func speaking(
    _ plan: Plan, at file: String, _ work: (Ledetraad?) throws -> Void
  ) throws {
    let library = try guide.library(beside: [file])
    let found = try? library.guide(for: plan, at: InputFile(file).pathOnDisk).get().guide
    try (found?.vocabulary ?? .standard).speaking(command: { try work(found) })
  }

  private func tell(
    _ earlier: Plan, _ later: Plan, _ origin: ComparedWith, _ guide: Ledetraad?
  ) throws {
    let isSpoken = document.look.appearance == .plain
    try document.write(
      DifferenceStory(from: earlier, to: later, origin, guide: guide, isSpoken: isSpoken).passages)
  }
}
