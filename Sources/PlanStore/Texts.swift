import DanishText
import Language

/// What this room says to people, in Danish: half sentences that others build on.
enum Texts {
  /// Why something could not be done: "disken er fuld".
  static func reason(_ cause: FileError.Cause) -> String {
    switch cause {
    case .notFound: tr("den findes ikke")
    case .alreadyExists: tr("der ligger allerede en fil med det navn")
    case .accessDenied: tr("du har ikke adgang")
    case .readOnlyDisk: tr("disken kan kun læses")
    case .diskFull: tr("disken er fuld")
    case .quotaExceeded: tr("din plads på disken er brugt op")
    case .isFolder: tr("det er en mappe")
    case .notFolder: tr("en del af stien er ikke en mappe")
    case .notRegular: tr("det er ikke en almindelig fil")
    case .linkLoop: tr("filens links peger på hinanden")
    case .nameTooLong: tr("navnet er for langt")
    case .nameNotText: tr("navnet er ikke skrevet i UTF-8")
    case .tooLarge(let limit): tr("filen er for stor, over \(size(limit))")
    case .notSupported: tr("det kan denne disk ikke")
    case .inputOutput: tr("disken svarer ikke som den skal")
    case .inUse: tr("et andet program er i gang med den")
    case .tooManyOpenFiles: tr("for mange filer er åbne på én gang")
    case .other(let code): tr("systemet siger fejl \(code)")
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? tr("\(bytes >> 20) MB") : tr("\(bytes) byte")
  }

  /// "Karen Holm på kontor-3 siden den 30. oktober 2015 kl. 14.05".
  static func holder(_ holder: Holder) -> String {
    let machine = holder.process.host.isEmpty ? "" : tr(" på \(holder.process.host)")
    guard let since = holder.since.local else { return "\(holder.process.user)\(machine)" }
    let minute = since.minute < 10 ? "0\(since.minute)" : "\(since.minute)"
    return
      tr(
        "\(holder.process.user)\(machine) siden den \(since.day.danish) kl. \(since.hour).\(minute)"
      )
  }
}

extension FileError {
  /// Why, in Danish, to end a sentence with: "disken er fuld". Names no path and no text.
  public var reason: String { Texts.reason(cause) }
}

extension Holder {
  /// Who, where and since when, in Danish, with the clock of this machine.
  public var description: String { Texts.holder(self) }
}
