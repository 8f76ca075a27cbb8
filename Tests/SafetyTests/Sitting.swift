import Glibc
import PlanFormat
import PlanModel
import TestSupport

/// A folder with a plan, and the real program on terminals in it.
struct Sitting {
  let folder: ScratchFolder
  /// Where the program runs and the plan lies.
  let desk: ScratchFolder

  /// Works in a new folder with one of the samples in `plan.yaml`.
  static func use(_ work: (Sitting) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let sitting = Sitting(folder: folder, desk: ScratchFolder(at: folder.at("bord")))
      try folder.write("bord/plan.yaml", text: try Sitting.sample(), mode: 0o600)
      try work(sitting)
    }
  }

  /// Works in a new folder, with the plan on a small disk of its own.
  static func useTinyDisk(_ work: (Sitting, TinyDisk) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try TinyDisk.use { disk in
        try disk.folder.write("plan.yaml", text: try Sitting.sample(), mode: 0o600)
        try work(Sitting(folder: folder, desk: disk.folder), disk)
      }
    }
  }

  static func sample() throws -> String {
    try ScratchFolder(at: Repository.path + "/Samples/planer").text("solstraalen.yaml")
  }

  /// The user's own folder lies here too, so that the tests leave no trace.
  var environment: [String: String] {
    [
      "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
      "LANG": "C.UTF-8", "TZ": "Europe/Copenhagen", "HOME": folder.path,
      "XDG_STATE_HOME": folder.at("state"), "TMPDIR": folder.path,
    ]
  }

  /// Starts the program on a terminal.
  func start(
    _ arguments: [String] = ["skriv", "plan.yaml"], _ more: [String: String] = [:]
  ) throws -> TerminalProgram {
    try TerminalProgram(
      "/usr/bin/env", ["-C", desk.path, try ProgramRun.path("aarsplan")] + arguments + ["--enkel"],
      environment: environment.merging(more) { $1 })
  }

  /// Starts it, and goes to the first question from where it begins.
  func startAtQuestion(
    _ more: [String: String] = [:], from question: String = "", at prompt: String = "Svar: "
  ) throws -> TerminalProgram {
    let program = try start(["skriv", "plan.yaml"], more)
    if !question.isEmpty { try program.expect(question) }
    try program.enter("\u{15}:gå samspil-1", at: prompt)
    try program.expect("Svar: ")
    // The earlier answer is in the line; the tests write their own.
    try program.type("\u{15}")
    return program
  }

  /// Runs it without a terminal.
  func run(_ arguments: [String], input: String = "", _ more: [String: String] = [:]) throws
    -> ProgramRun
  {
    try ProgramRun(
      arguments, input: input, in: desk.path, environment: environment.merging(more) { $1 })
  }

  /// What is answered to the first question in the file now.
  func answer(in file: String = "plan.yaml") throws -> String? {
    try plan(file).reflections.first { $0.question == "samspil-1" }?.answer
  }

  func plan(_ file: String = "plan.yaml") throws -> Plan {
    PlanDocument.read(Array(try desk.text(file).utf8)).plan
  }

  /// Writes in the file as somebody else would who knows nothing of locks.
  func change(_ file: String = "plan.yaml", _ change: (inout Plan) -> Void) throws {
    let document = PlanDocument.read(Array(try desk.text(file).utf8))
    var plan = document.plan
    change(&plan)
    let text = String(decoding: try document.updating(to: plan), as: UTF8.self)
    try desk.write(file, text: text, mode: 0o600)
  }
}

extension TerminalProgram {
  /// Waits for a prompt and enters a line.
  func enter(_ line: String, at prompt: String) throws {
    try expect(prompt)
    try type(line + "\r")
  }
}
