import Dialogue
import DanishText
import ArgumentParser
import CommandLineDanish
import Interview
import PlanProse
import PlanWorkspace

/// What is asked of a plan's earlier versions.
struct VersionOptions: ParsableArguments {
  @Flag(
    name: .danish("udgaver", english: "versions", earlier: "versioner"),
    help: ArgumentHelp(Texts.Versions.listHelp))
  var lists = false

  @Option(
    name: .danish("udgave", english: "revision"),
    help: ArgumentHelp(Texts.Versions.showHelp, valueName: "nummer-eller-forum"))
  var shown: String?

  @Option(
    name: .danish("hent", english: "restore"),
    help: ArgumentHelp(Texts.Versions.restoreHelp, valueName: "nummer"))
  var restored: Int?

  @Flag(
    name: .danish("glem-udgaver", english: "forget-versions"),
    help: ArgumentHelp(Texts.Versions.forgetHelp))
  var forgets = false

  @Flag(
    name: .danish("også-forelagte", english: "pinned-too"),
    help: ArgumentHelp(Texts.Versions.pinnedTooHelp))
  var forgetsPinned = false

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Versions.yesHelp))
  var isSure = false

  /// The version that is to be shown, by its number or a forum that saw it; nil where the present
  /// plan is.
  func shownBytes(of file: String) throws -> [UInt8]? {
    guard let shown else { return nil }
    let kept = try Self.kept(file)
    if let pinned = try kept.pinnedBytes(shown) { return pinned }
    guard let number = Int(shown) else {
      throw Refusal(message: Texts.Versions.noneSeen(by: shown, file))
    }
    return try kept.bytes(number: number)
  }

  /// All of them, with what has changed since; and those that were laid before forums.
  func list(of file: String) throws -> [Passage] {
    let kept = try Self.kept(file)
    let lines = try kept.list().map(Texts.Versions.line)
    let pinned = try kept.pinned().map(Texts.Versions.pinned)
    let all: [Passage] =
      lines.isEmpty
      ? [] : [.heading(Texts.Versions.heading(file))] + lines.map(Passage.paragraph)
    if pinned.isEmpty { return all }
    return all + [.heading(Texts.Versions.pinnedHeading(file))] + pinned.map(Passage.paragraph)
      + [.paragraph(Texts.Versions.pinnedStay(file))]
  }

  /// Makes one the plan again, after it was asked.
  func restore(_ number: Int, of file: String, asking look: LookOptions) throws {
    let kept = try Self.kept(file)
    let moment = Texts.Versions.then(try kept.moment(number: number))
    let stage = Stage(appearance: look.appearance)
    guard
      try isSure
        || stage.agrees(
          to: Texts.Versions.restoreFirst(moment), Texts.Versions.restoreChoices,
          orSay: Texts.Versions.sayYes(number, file))
    else { return }
    try kept.bringBack(number)
    StandardStream.error.tell(Texts.Versions.broughtBack(file, moment))
  }

  /// Removes all of them, after it was asked; the plan stays, and so do those that were laid before
  /// forums, unless they are to go, too.
  func forget(of file: String, asking look: LookOptions) throws {
    let kept = try Self.kept(file)
    guard kept.count > 0 || forgetsPinned else {
      throw Refusal(message: Texts.Versions.onlyPinned(kept.pinnedCount, file))
    }
    let pinned = forgetsPinned ? kept.pinnedCount : 0
    let left = kept.pinnedCount - pinned
    let stage = Stage(appearance: look.appearance)
    guard
      try isSure
        || stage.agrees(
          to: Texts.Versions.forgetFirst(kept.count, pinned: pinned, left: left),
          Texts.Versions.forgetChoices, number: 1,
          orSay: Texts.Versions.sayForget(file, pinnedToo: forgetsPinned))
    else { return }
    try kept.forget(pinnedToo: forgetsPinned)
    StandardStream.error.tell(
      Texts.Versions.forgotten(kept.count, pinned: pinned, left: left, file))
  }

  private static func kept(_ file: String) throws -> KeptVersions {
    guard InputFile(file).pathOnDisk != nil else {
      throw Refusal(message: Texts.Versions.notFromInput)
    }
    return try KeptVersions(of: file)
  }
}
