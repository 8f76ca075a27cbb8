import Glibc
import TestSupport

/// Starts the program of the tests.
enum Probe {
  /// It lies beside the tests.
  static var path: String {
    var bytes = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    let own = String(decoding: bytes[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/TerminalProbe"
  }

  static let environment = [
    "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
    "LANG": "C.UTF-8",
  ]

  /// Starts it and waits for its first prompt.
  static func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(
      path, arguments, environment: Self.environment.merging(environment) { $1 },
      columns: columns)
    try program.expect("Svar 1")
    return program
  }
}
