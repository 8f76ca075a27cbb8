import Glibc

/// The programs that a shell has started for us.
enum Descendants {
  /// Sends a signal to the programs that a shell waits for, and so ends the shell; to the shell
  /// itself where it waits for none.
  static func signal(_ number: Int32, to shell: pid_t) {
    let children = children(of: shell)
    if children.isEmpty { kill(shell, number) }
    for child in children { kill(child, number) }
  }

  /// From `/proc`; none where the system has no such list.
  private static func children(of process: pid_t) -> [pid_t] {
    let file = open("/proc/\(process)/task/\(process)/children", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var reader = LineReader(descriptor: file)
    return (reader.rest() ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
}
