import DanishText
import Glibc
import PlanFormat
import PlanModel
import PlanReports
import PlanRules
import PlanStore

/// `--ret`: shows the safe fixes, asks, and puts them in. What a file was like before is kept as an
/// earlier version of it.
struct MendingSession {
  let runner: PlanRunner
  var place = Workplace.real()

  /// How often a file is looked at again: what is mended can bring to light what it hid.
  private static let mostRounds = 5

  /// What is to be done to one file.
  struct Mending: Sendable {
    var path: String
    var count: Int
    var before: [UInt8]
    var after: [UInt8]
    var preview: String
  }

  /// Mends the files as far as that is safe. Throws a `Refusal` where it would have to ask and
  /// nobody is there, or a file cannot be written.
  func mend(_ files: [String], asking: Bool) throws {
    if files.contains("-") { throw Refusal(message: Texts.Check.cannotMendInput) }
    var kept: Set<String> = []
    var (round, rounds, count) = (mendings(of: files), 0, 0)
    guard !round.isEmpty else { return StandardStream.error.tell(Texts.Check.nothingToMend) }
    while !round.isEmpty, rounds < Self.mostRounds {
      guard try isWanted(round, asking: asking) else { break }
      for mending in round {
        try save(mending, isKept: !kept.insert(mending.path).inserted)
      }
      count += round.reduce(0) { $0 + $1.count }
      rounds += 1
      round = mendings(of: round.map(\.path))
    }
    StandardStream.error.tell(
      count > 0 ? Texts.Check.mended(count, kept.sorted()) : Texts.Check.notMended)
  }

  private func isWanted(_ round: [Mending], asking: Bool) throws -> Bool {
    for mending in round {
      StandardStream.error.show(StandardStream.error.fitted(mending.preview))
    }
    let count = round.reduce(0) { $0 + $1.count }
    return try !asking || isAgreed(count, files: round.count)
  }

  private func mendings(of files: [String]) -> [Mending] {
    runner.run(files, into: []) { file in
      mending(of: file)
    } receive: { (mendings: inout [Mending], _, mending) in
      if let mending { mendings.append(mending) }
    }.state
  }

  private func mending(of file: CheckedFile) -> Mending? {
    guard let document = file.document else { return nil }
    let found = file.result.findings.filter { $0.fix != nil }
    guard !found.isEmpty else { return nil }
    guard let after = document.mended(for: found) else { return nil }
    let preview = MendingPreview(path: file.path, text: document.text, findings: found)
    return Mending(
      path: file.path, count: found.count, before: document.bytes, after: after,
      preview: preview.text(after: after))
  }

  private func isAgreed(_ count: Int, files: Int) throws -> Bool {
    guard isatty(0) == 1 else { throw Refusal(message: Texts.Check.addYes) }
    StandardStream.error.show(Texts.Check.question(count, files: files))
    return ["j", "ja", "y", "yes"].contains((readLine() ?? "").trimmed.lowercased())
  }

  private func save(_ mending: Mending, isKept: Bool) throws {
    do {
      if !isKept {
        try place.versions(of: mending.path).keep(mending.before, because: .before)
      }
      let outcome = try SafeFile(mending.path, on: place.disk)
        .save(mending.after, over: Stored(bytes: mending.before))
      if case .changedMeanwhile = outcome {
        throw Refusal(message: Texts.Check.changedMeanwhile(mending.path))
      }
    } catch let error as FileError {
      throw Refusal(message: Texts.Check.cannotMend(error))
    }
  }
}
