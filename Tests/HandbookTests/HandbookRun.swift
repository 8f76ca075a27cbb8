import Foundation
import TestSupport

/// Does what a page of the handbook says, in a folder of its own, and gives the screens that come.
struct HandbookRun {
  private let folder: ScratchFolder
  private var day = "2015-11-23"
  private var terminals: [Int: HandbookTerminal] = [:]

  /// What the page shows, in order.
  private(set) var screens: [String] = []
  /// What went otherwise than the page says.
  private(set) var slips: [String] = []

  /// Where Debian's package faketime puts its library.
  static let clock = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  /// Does everything on a page.
  init(_ page: HandbookPage, in folder: ScratchFolder) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: desk, withIntermediateDirectories: true)
    for place in page.places {
      do { try take(place.step) } catch {
        slips.append("line \(place.lines.lowerBound): \(error)")
        return
      }
    }
    for (number, terminal) in terminals where !terminal.hasEnded {
      slips.append("at the end, the program on terminal \(number) still waits: \(terminal.lines)")
    }
  }

  /// Where the reader works.
  private var desk: String { folder.at("bord") }

  private struct Slip: Error, CustomStringConvertible {
    let description: String
  }

  private mutating func take(_ step: HandbookPage.Step) throws {
    switch step {
    case .day(let new): day = new
    case .file(let name, let source, let days): try lay(name, from: source, days: days)
    case .commands(let commands, let terminal, let rows):
      for command in commands { try start(command, terminal, rows) }
    case .typed(let lines, let number):
      guard let terminal = terminals[number] else { throw Slip(description: "nothing was started") }
      terminal.beginScreen()
      for line in lines {
        guard !terminal.hasEnded else {
          throw Slip(description: "»\(line)« is typed at nothing: \(terminal.lines)")
        }
        try terminal.type(line)
      }
    case .pasted(let lines, let number):
      guard let terminal = terminals[number], !terminal.hasEnded else {
        throw Slip(description: "»\(lines.first ?? "")« is pasted where nothing waits")
      }
      terminal.beginScreen()
      try terminal.paste(lines)
    case .screen(let cut, let number):
      let lines = terminals[number]?.lines ?? []
      guard let shown = cut.lines(of: lines) else {
        throw Slip(description: "no line begins the cut in:\n\(lines.joined(separator: "\n"))")
      }
      screens.append(shown.joined(separator: "\n"))
    }
  }

  private mutating func start(_ command: String, _ terminal: Int, _ rows: Int) throws {
    if let old = terminals[terminal], !old.hasEnded {
      throw Slip(description: "»\(command)« is typed while another waits: \(old.lines)")
    }
    try dateFiles()
    terminals[terminal] = try HandbookTerminal(
      command, in: desk, rows: rows, environment: environment)
  }

  private var environment: [String: String] {
    let programs = (try? ProgramRun.path("")) ?? ""
    return [
      "TERM": "xterm-256color", "PATH": "\(programs):/usr/bin:/bin", "INPUTRC": "/dev/null",
      "LANG": "C.UTF-8", "TZ": "Europe/Copenhagen", "HOME": folder.path, "TMPDIR": folder.path,
      "NO_COLOR": "1", "LD_PRELOAD": Self.clock, "FAKETIME": "@\(day) 09:00:00",
      "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
    ]
  }

  // MARK: Files and days

  /// The day's beginning as the machine's clock counts.
  private var morning: Date {
    (try? Date("\(day)T08:00:00Z", strategy: .iso8601)) ?? .distantPast
  }

  private func lay(_ name: String, from source: String, days: Int) throws {
    let path = "\(desk)/\(name)"
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    if manager.fileExists(atPath: path) { try manager.removeItem(atPath: path) }
    try manager.copyItem(atPath: "\(Repository.path)/\(source)", toPath: path)
    let saved = morning.addingTimeInterval(-Double(days) * 86_400)
    for file in try files(in: path) {
      try manager.setAttributes([.modificationDate: saved], ofItemAtPath: file)
    }
  }

  /// The disk keeps the machine's own time: what was just written is given the day's.
  private func dateFiles() throws {
    let manager = FileManager.default
    for file in try files(in: desk) {
      let saved = try manager.attributesOfItem(atPath: file)[.modificationDate] as? Date
      if let saved, saved > morning {
        try manager.setAttributes([.modificationDate: morning], ofItemAtPath: file)
      }
    }
  }

  private func files(in path: String) throws -> [String] {
    let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return [path] + below.map { "\(path)/\($0)" }
  }
}
