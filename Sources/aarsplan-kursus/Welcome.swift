import CommandLineDanish
import TextLayout
import WebSession

/// What the instructor reads in the terminal when the course is open.
struct Welcome: Sendable {
  var address: String
  /// A name under which others reach this machine.
  var name: String?
  var isEncrypted: Bool
  var code: AccessCode
  var instructorCode: AccessCode
  var isPlain: Bool

  func tell(port: Int) {
    let place = "\(isEncrypted ? "https" : "http")://\(host):\(port)/"
    var lines = [
      Texts.open(place), "", Texts.code(code.text), Texts.instructorCode(instructorCode.text),
    ]
    if !isPlain, !isLocal, let square = Square(of: "\(place)#\(code.text)") {
      lines += [""] + square.lines(isColoured: false) + [Texts.scan]
    }
    if isLocal { lines += ["", Texts.onlyHere(MachineAddresses.others())] }
    if !isEncrypted, !isLocal { lines += ["", Texts.readable] }
    lines += ["", Texts.stop]
    try? StandardStream.output.write(ToldText(report: lines.map { $0 + "\n" }.joined()))
  }

  private var isLocal: Bool {
    name == nil && (address == "localhost" || address == "::1" || address.hasPrefix("127."))
  }

  /// How a browser is to call this machine.
  private var host: String {
    if let name { return name }
    let isAny = address == "0.0.0.0" || address == "::"
    let own = isAny ? MachineAddresses.others().first ?? address : address
    return own.contains(":") ? "[\(own)]" : own
  }
}
