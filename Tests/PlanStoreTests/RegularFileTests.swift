import Glibc
import PlanStore
import TestSupport
import Testing

/// Only ordinary files are opened: what is none is told at once, and never waited for.
@Suite(.timeLimit(.minutes(20))) struct RegularFileTests {
  private static let paths = [
    "/dev/null", "/dev/zero", "/dev/tty", "/proc/self/status", "/proc/kmsg", "/proc/self/fd/0",
    "/sys/kernel/profiling", "/proc/version",
  ]

  @Test(arguments: paths)
  func whatTheKernelMakesUpIsRefused(path: String) throws {
    guard access(path, F_OK) == 0 else { return }
    let error = #expect(throws: FileError.self) { try RealFileSystem().read(path, limit: 1000) }
    // Where a test has no terminal, or may not read, the system itself says no.
    #expect([.notRegular, .accessDenied].contains(error?.cause), "\(path): \(error?.cause as Any)")
  }

  /// A pipe that nobody writes to, a socket that nobody listens at.
  @Test(arguments: ["rør", "sokkel"])
  func atEveryPlace(kind: String) throws {
    try ScratchFolder.use { folder in
      func make(_ name: String) throws {
        let mode = kind == "rør" ? S_IFIFO : S_IFSOCK
        #expect(mknod(folder.at(name), mode | 0o600, 0) == 0)
      }
      try make("plan.yaml")
      try make(".anden.yaml.lås")
      try make(".anden.yaml.kladde")
      let plan = SafeFile(folder.at("plan.yaml"), on: .real())
      #expect(cause { _ = try plan.load() } == .notRegular)
      #expect(cause { _ = try plan.save([1], over: .absent) } == .notRegular)
      #expect(cause { _ = try LineFile(plan.path) } == .notRegular)
      #expect(cause { _ = try OutputFile(plan.path) } == .notRegular)
      let other = folder.at("anden.yaml")
      #expect(cause { _ = try PlanLock.acquire(for: other, on: .real()) } == .notRegular)
      #expect(cause { _ = try DraftFile(of: other, on: .real()).read() } == .notRegular)
      let found = PlanFinder().find([folder.path])
      #expect(found.files.isEmpty)
      #expect(found.problems == [FileError(.open, plan.path, .notRegular)])
    }
  }

  private func cause(_ act: () throws -> Void) -> FileError.Cause? {
    do { try act() } catch { return (error as? FileError)?.cause }
    return nil
  }
}
