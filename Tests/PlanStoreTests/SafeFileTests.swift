import Glibc
import PlanStore
import TestSupport
import Testing

/// Saving on the machine's own disk.
@Suite struct SafeFileTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func mode(_ path: String) throws -> UInt32 {
    try RealFileSystem().status(path, followingLinks: true).permissions
  }

  @Test(arguments: [UInt32(0o600), 0o640, 0o644, 0o664])
  func keepsTheMode(mode wanted: UInt32) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "gammel", mode: wanted)
      let file = SafeFile(folder.at("plan.yaml"), on: .real())
      let outcome = try file.save(bytes("ny"), over: file.load())
      #expect(outcome == .saved(Stored(bytes: bytes("ny"))))
      #expect(try folder.text("plan.yaml") == "ny")
      #expect(try mode(folder.at("plan.yaml")) == wanted)
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test func followsALink() throws {
    try ScratchFolder.use { folder in
      try folder.write("drev/plan.yaml", text: "gammel")
      try folder.link("b/genvej.yaml", to: "../drev/plan.yaml")
      try folder.link("plan.yaml", to: "b/genvej.yaml")
      let file = SafeFile(folder.at("plan.yaml"), on: .real())
      _ = try file.save(bytes("ny"), over: file.load())
      #expect(try folder.text("drev/plan.yaml") == "ny")
      let status = try RealFileSystem().status(folder.at("plan.yaml"), followingLinks: false)
      #expect(status.kind == .link)
    }
  }

  @Test func aNewPlanTakesTheUsersOwnMode() throws {
    try ScratchFolder.use { folder in
      let disk = RealFileSystem()
      let usual = folder.at("andet.txt")
      try disk.close(disk.open(usual, .createExclusively(permissions: 0o666)))
      let file = SafeFile(folder.at("ny.yaml"), on: .real())
      _ = try file.save(bytes("ny"), over: .absent)
      #expect(try mode(folder.at("ny.yaml")) == mode(usual))
      #expect(try folder.names() == ["andet.txt", "ny.yaml"])
    }
  }

  @Test func neverOverwritesWhatSomebodyElseWrote() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "gammel")
      let file = SafeFile(folder.at("plan.yaml"), on: .real())
      let seen = try file.load()
      try folder.write("plan.yaml", text: "kollega")
      #expect(
        try file.save(bytes("min"), over: seen)
          == .changedMeanwhile(Stored(bytes: bytes("kollega"))))
      #expect(
        try file.save(bytes("min"), over: .absent)
          == .changedMeanwhile(Stored(bytes: bytes("kollega"))))
      #expect(try folder.text("plan.yaml") == "kollega")
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test func makesARemovedFileAgain() throws {
    try ScratchFolder.use { folder in
      let file = SafeFile(folder.at("plan.yaml"), on: .real())
      _ = try file.save(bytes("ny"), over: Stored(bytes: bytes("gammel")))
      #expect(try folder.text("plan.yaml") == "ny")
    }
  }

  @Test(arguments: ["/dev/full", "/dev/null"])
  func neverReplacesADevice(device: String) throws {
    try ScratchFolder.use { folder in
      try folder.link("plan.yaml", to: device)
      let file = SafeFile(folder.at("plan.yaml"), on: .real())
      #expect(throws: FileError(.create, device, .notRegular)) {
        try file.save(bytes("ny"), over: .absent)
      }
    }
  }

  @Test func aFullDeviceIsADiskThatIsFull() throws {
    let disk = RealFileSystem()
    let full = OpenFile(descriptor: open("/dev/full", O_WRONLY | O_CLOEXEC), path: "/dev/full")
    #expect(throws: FileError(.write, "/dev/full", .diskFull)) {
      try disk.write(full, [1, 2, 3])
    }
    try disk.close(full)
  }

  @Test func aFolderIsNoPlan() throws {
    try ScratchFolder.use { folder in
      let file = SafeFile(folder.path, on: .real())
      #expect(throws: FileError(.read, folder.path, .isFolder)) { try file.load() }
      #expect(throws: FileError(.create, folder.path, .isFolder)) {
        try file.save(bytes("ny"), over: .absent)
      }
    }
  }

  @Test func longNamesHaveRoomForTheirSideFiles() throws {
    try ScratchFolder.use { folder in
      let name = String(repeating: "å", count: 125) + ".yaml"
      let file = SafeFile(folder.at(name), on: .real())
      _ = try file.save(bytes("ny"), over: .absent)
      #expect(try folder.text(name) == "ny")
    }
  }

  @Test func tidiesAfterDeadProcessesOnly() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      for name in ["m1-100-s100-0", "m1-7-s7-0", "m1-8-s8-0", "m2-8-s8-0", "m1-8-x-0"] {
        try state.addFile("/.plan.yaml.\(name).ny", "halv")
      }
      try state.addFile("/.anden.yaml.m1-8-s8-0.ny", "halv")
      try state.addFile("/plan.yaml", "hel")
    }
    let disk = Disk.test(files, machine: TestMachine(others: [7]))
    #expect(try SafeFile("/plan.yaml", on: disk).tidy() == 2)
    #expect(
      try files.peek { state throws(FileError) in try state.names(in: "/") } == [
        ".anden.yaml.m1-8-s8-0.ny", ".plan.yaml.m1-100-s100-0.ny", ".plan.yaml.m1-7-s7-0.ny",
        ".plan.yaml.m2-8-s8-0.ny", "plan.yaml",
      ])
  }
}
