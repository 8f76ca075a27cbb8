import Glibc
import PlanStore
import TestSupport
import Testing

/// A full, read-only or vanished disk: nothing is lost, it is said once, and tried again.
@Suite struct DiskTroubleTests {
  private let old = Array("gammel plan\n".utf8)
  private let new = [UInt8](repeating: UInt8(ascii: "x"), count: 40_000)

  private func keeper(in folder: ScratchFolder) throws -> PlanKeeper {
    let file = SafeFile(folder.at("plan.yaml"), on: .real())
    _ = try file.save(old, over: .absent)
    return PlanKeeper(path: file.path, seen: try file.load(), on: .real())
  }

  @Test(.enabled(if: TinyDisk.isPossible, "this user may not mount a disk in memory"))
  func aFullDisk() throws {
    try TinyDisk.use { disk in
      var keeper = try keeper(in: disk.folder)
      try disk.folder.write("fyld", text: String(repeating: "y", count: 40_000))
      guard case .unsaved(let error, isNews: true) = keeper.save(new) else {
        Issue.record("a full disk was not noticed")
        return
      }
      #expect(error.cause == .diskFull)
      #expect(error.reason == "disken er fuld")
      guard case .unsaved(_, isNews: false) = keeper.save(new) else {
        Issue.record("it is said again and again")
        return
      }
      #expect(try disk.folder.text("plan.yaml") == "gammel plan\n")
      #expect(try disk.folder.names() == [".aarsplan-versioner", "fyld", "plan.yaml"])
      #expect(keeper.unsaved == new)
      #expect(unlink(disk.folder.at("fyld")) == 0)
      #expect(keeper.save(new) == .savedAgain)
      #expect(keeper.unsaved == nil)
    }
  }

  @Test(.enabled(if: TinyDisk.isPossible, "this user may not mount a disk in memory"))
  func aDiskThatTurnsReadOnly() throws {
    try TinyDisk.use { disk in
      var keeper = try keeper(in: disk.folder)
      try disk.makeReadOnly()
      guard case .unsaved(let error, isNews: true) = keeper.save(new) else {
        Issue.record("a read-only disk was not noticed")
        return
      }
      #expect(error.cause == .readOnlyDisk)
      try ScratchFolder.use { other throws in
        #expect(keeper.move(to: other.at("usb.yaml"), saving: new) == .savedAgain)
        #expect(keeper.path == other.at("usb.yaml"))
        #expect(keeper.save(old) == .saved)
        #expect(try other.text("usb.yaml") == "gammel plan\n")
      }
    }
  }

  @Test func aFolderThatIsGone() throws {
    let disk = Disk.real()
    var keeper = try ScratchFolder.use { try self.keeper(in: $0) }
    guard case .unsaved(let error, isNews: true) = keeper.save(new) else {
      Issue.record("a vanished folder was not noticed")
      return
    }
    #expect(error.cause == .notFound)
    try ScratchFolder.use { other in
      try other.write("optaget.yaml", text: "en andens")
      #expect(
        keeper.move(to: other.at("optaget.yaml"), saving: new)
          == .changedMeanwhile(Stored(bytes: Array("en andens".utf8))))
      #expect(keeper.move(to: other.at("ny.yaml"), saving: new) == .savedAgain)
      #expect(try SafeFile(other.at("ny.yaml"), on: disk).load().bytes == new)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write in every folder"))
  func aFolderThatMayOnlyBeRead() throws {
    try ScratchFolder.use { folder in
      var keeper = try keeper(in: folder)
      #expect(chmod(folder.path, 0o500) == 0)
      defer { chmod(folder.path, 0o700) }
      guard case .unsaved(let error, _) = keeper.save(new) else {
        Issue.record("a read-only folder was not noticed")
        return
      }
      #expect(error.cause == .accessDenied)
    }
  }
}
