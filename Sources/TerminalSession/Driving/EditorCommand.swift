import Glibc

/// The editor that the leader uses, as a shell would start it.
struct EditorCommand {
  /// What stands in `VISUAL` or `EDITOR`; may have arguments: `code --wait`.
  let command: String

  /// `VISUAL`, else `EDITOR`, else nano or vi; nil where there is none of them.
  static func chosen() -> EditorCommand? {
    for name in ["VISUAL", "EDITOR"] {
      if let command = Environment[name], command.contains(where: { $0 != " " }) {
        return EditorCommand(command: command)
      }
    }
    return ["nano", "vi"].first(where: isInstalled).map(EditorCommand.init)
  }

  /// The program's own name, without its folder and its arguments: `nano`.
  var name: String {
    let program = command.split(separator: " ").first ?? ""
    return program.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func isInstalled(_ name: String) -> Bool {
    (Environment["PATH"] ?? "").split(separator: ":").contains {
      access("\($0)/\(name)", X_OK) == 0
    }
  }

  /// Starts it on a file, in this process's own group, or it could not use the terminal. Nil
  /// where that fails.
  func start(on path: String) -> pid_t? {
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    guard sigfillset(&all) == 0, sigemptyset(&none) == 0,
      posix_spawnattr_setsigdefault(&attributes, &all) == 0,
      posix_spawnattr_setsigmask(&attributes, &none) == 0,
      posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)) == 0
    else { return nil }
    // Ctrl-C belongs to the editor: the shell around it must outlive it.
    let script = "trap : INT QUIT\n\(command) \"$1\""
    return spawn(["/bin/sh", "-c", script, "sh", path], &attributes)
  }

  private func spawn(_ words: [String], _ attributes: inout posix_spawnattr_t) -> pid_t? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, words[0], nil, &attributes, &arguments, environ)
    return error == 0 ? child : nil
  }
}
