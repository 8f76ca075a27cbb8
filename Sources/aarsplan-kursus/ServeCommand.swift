import ArgumentParser
import CommandLineDanish
import Dispatch
import Glibc
import Language
import PlanStore
import Synchronization
import TerminalSession
import TextLayout
import WebSession

/// `aarsplan-kursus`, which `aarsplan kursus server` starts.
struct ServeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aarsplan-kursus", abstract: Texts.abstract, discussion: Texts.discussion,
      helpNames: [.short, .customLong("hjælp"), .customLong("hjaelp"), .long])
  }

  @Argument(help: ArgumentHelp(Texts.folder, valueName: "mappe"))
  var folder: String

  @Option(
    name: .danish("adresse", english: "address"),
    help: ArgumentHelp(Texts.address, valueName: "adresse"))
  var address = "127.0.0.1"

  @Option(name: .customLong("port"), help: ArgumentHelp(Texts.port, valueName: "port"))
  var port = 8016

  @Option(
    name: .danish("navn", english: "name"), help: ArgumentHelp(Texts.name, valueName: "navn"))
  var names: [String] = []

  @Option(
    name: .danish("certifikat", english: "certificate"),
    help: ArgumentHelp(Texts.certificate, valueName: "fil"))
  var certificate: String?

  @Option(
    name: .danish("nøgle", english: "key"), help: ArgumentHelp(Texts.key, valueName: "fil"))
  var key: String?

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.all))
  var all = false

  @Flag(name: .danish("enkel", english: "plain"), help: ArgumentHelp(Texts.plain))
  var plain = false

  func validate() throws {
    guard (certificate == nil) == (key == nil) else { throw Refusal(message: Texts.bothFiles) }
    guard (0...65535).contains(port) else { throw Refusal(message: Texts.noPort) }
  }

  func run() throws {
    let disk = Disk.real()
    guard (try? disk.files.status(folder, followingLinks: true))?.kind == .folder else {
      throw Refusal(message: Texts.noFolder(folder))
    }
    let encryption = try loadCertificate()
    let door = try openDoor(disk, isEncrypted: encryption != nil)
    let server = CourseServer(door: door, address: address, port: port, certificate: encryption)
    let welcome = Welcome(
      address: address, name: names.first, isEncrypted: encryption != nil, code: door.code,
      instructorCode: door.instructorCode, isPlain: plain || Appearance.suited() == .plain)
    FileLimit.raise()
    guard let error = Blocking.run({ try await server.run { welcome.tell(port: $0) } }) else {
      return
    }
    throw Refusal(message: Texts.notServed(address, port, error))
  }

  private func loadCertificate() throws -> Certificate? {
    guard let certificate, let key else { return nil }
    do {
      return try Certificate(certificate: certificate, key: key)
    } catch {
      throw Refusal(message: Texts.badCertificate(certificate, key))
    }
  }

  private func openDoor(_ disk: Disk, isEncrypted: Bool) throws -> Door {
    do throws(FileError) {
      return try Course(folder: folder, disk: disk, tellsOfEach: all).door(
        premises: Premises(isEncrypted: isEncrypted, names: names))
    } catch {
      throw Refusal(message: Texts.noAccessFile(error))
    }
  }
}

/// Waiting in the main thread for what others do.
private enum Blocking {
  static func run(_ work: @escaping @Sendable () async throws -> Void) -> (any Error)? {
    let outcome = Mutex<(any Error)?>(nil)
    let done = DispatchSemaphore(value: 0)
    let language = Language.current
    Task.detached {
      do { try await Language.$current.withValue(language, operation: work) } catch {
        outcome.withLock { $0 = error }
      }
      done.signal()
    }
    done.wait()
    return outcome.withLock { $0 }
  }
}

/// How many files, and with them connections, this process may have open.
private enum FileLimit {
  /// As many as the system lets it.
  static func raise() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
