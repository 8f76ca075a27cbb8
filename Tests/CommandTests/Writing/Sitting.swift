import TestSupport

/// The real program on a terminal, in a folder of its own.
struct Sitting {
  let program: TerminalProgram

  static let environment = [
    "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null", "LANG": "C.UTF-8",
    "TZ": "Europe/Copenhagen",
  ]

  /// Starts `aarsplan` with these arguments.
  init(
    _ arguments: [String] = [], in folder: ScratchFolder,
    environment: [String: String] = Sitting.environment, rows: Int = 24, columns: Int = 80
  ) throws {
    program = try TerminalProgram(
      "/usr/bin/env", ["-C", folder.path, ProgramRun.path("aarsplan")] + arguments,
      environment: environment, rows: rows, columns: columns)
  }

  /// Types a line at a prompt, and waits for the next prompt.
  func answer(_ text: String, at prompt: String) throws {
    try program.expect("\(prompt) ›")
    try program.type(text + "\r")
  }

  /// Answers who one is, and waits for the first reflection question.
  func introduce(_ name: String = "Børnehuset Æblegården") throws {
    try answer(name, at: "Navn")
    try answer("institution", at: "Type")
    try answer("Åse Bjørn", at: "Leder")
    try answer("Trygge børn", at: "Kerneopgave")
    try program.expect("Svar ›")
  }
}

extension ScratchFolder {
  /// The names in it that a leader sees.
  func visibleNames() throws -> [String] { try names().filter { !$0.hasPrefix(".") } }
}
