/// What can be asked for. Every path that is not here is not there.
enum Route: Sendable, Equatable {
  /// Where the code is shown.
  case entrance
  /// Where a plan is chosen.
  case choice
  /// A participant's plan: a place in it, which no path of the disk is ever made of.
  case room(String)
  /// The instructor's page.
  case desk
  /// The code as a picture.
  case square
  /// What happens, as it happens.
  case live
  /// Out again.
  case exit
  /// A file of the program's own.
  case file(PageFile)

  static let choicePath = "/vaelg"
  static let roomPath = "/plan"
  static let deskPath = "/leder"
  static let squarePath = "/leder/kode.svg"
  static let livePath = "/live"
  static let exitPath = "/ud"

  init?(_ path: String) {
    switch path {
    case "/": self = .entrance
    case Self.choicePath: self = .choice
    case Self.roomPath: self = .room("")
    case Self.deskPath: self = .desk
    case Self.squarePath: self = .square
    case Self.livePath: self = .live
    case Self.exitPath: self = .exit
    default:
      if let file = PageFile.all.first(where: { $0.path == path }) {
        self = .file(file)
      } else if path.hasPrefix(Self.roomPath + "/"),
        let place = WebForm.decoded(path: path.dropFirst(Self.roomPath.count + 1))
      {
        self = .room(place)
      } else {
        return nil
      }
    }
  }
}
