import DanishText
import DataFormats
import Workshop

/// An event as a line of `forloeb.csv`, and back.
enum EventLine {
  /// What the columns are called.
  static let headings = ["tid", "hændelse", "blok", "antal", "ur", "opstart", "hel"]
  /// What a new file begins with.
  static var head: String { CSVText.mark + CSVText.row(headings) }
  /// What stands last, so that no torn line passes for a whole one.
  private static let whole = "ja"

  /// The line, with its line end.
  static func text(of event: WorkshopEvent) -> String {
    let (name, block, number) = words(of: event.kind)
    return CSVText.row([
      moment(event.at), name.rawValue, block ?? "", number.map { String($0) } ?? "",
      String(event.at.uptime), event.at.boot, whole,
    ])
  }

  /// The event of a line without its line end; nil where it is none.
  static func event(_ line: String) -> WorkshopEvent? {
    let fields = line.split(separator: ";" as Character, omittingEmptySubsequences: false)
      .map(String.init)
    guard fields.count == headings.count, fields.last == whole,
      let name = Name(rawValue: fields[1]), let (wall, zone) = moment(fields[0]),
      let uptime = Int64(fields[4]),
      (0...largest).contains(uptime), !fields[5].isEmpty,
      let kind = kind(name, block: fields[2], number: Int(fields[3]))
    else { return nil }
    return WorkshopEvent(
      kind, at: ClockReading(wall: wall, zone: zone, uptime: uptime, boot: fields[5]))
  }

  // MARK: What was done

  private enum Name: String {
    case start, pause
    case resume = "fortsæt"
    case prolong = "forlæng"
    case shorten = "forkort"
    case goOn = "videre"
    case back = "tilbage"
    case end = "slut"
    case undo = "fortryd"
    case automatic = "selv"
    case clockSet = "ur stillet"
  }

  private static func words(
    of kind: WorkshopEvent.Kind
  ) -> (name: Name, block: String?, number: Int?) {
    switch kind {
    case .start: (.start, nil, nil)
    case .pause: (.pause, nil, nil)
    case .resume: (.resume, nil, nil)
    case .adjust(let block, let minutes):
      (minutes < 0 ? .shorten : .prolong, block, abs(minutes))
    case .goOn(let block): (.goOn, block, nil)
    case .back(let block): (.back, block, nil)
    case .end: (.end, nil, nil)
    case .undo(let number): (.undo, nil, number)
    case .automatic(let isOn): (.automatic, nil, isOn ? 1 : 0)
    case .clockSet: (.clockSet, nil, nil)
    }
  }

  private static func kind(_ name: Name, block: String, number: Int?) -> WorkshopEvent.Kind? {
    let count = number.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    switch name {
    case .start: return .start
    case .pause: return .pause
    case .resume: return .resume
    case .prolong: return count.map { .adjust(block: block, minutes: $0) }
    case .shorten: return count.map { .adjust(block: block, minutes: -$0) }
    case .goOn: return .goOn(to: block.isEmpty ? nil : block)
    case .back: return block.isEmpty ? nil : .back(to: block)
    case .end: return .end
    case .undo: return count.map { .undo(number: $0) }
    case .automatic: return count.map { .automatic($0 != 0) }
    case .clockSet: return .clockSet
    }
  }

  // MARK: When

  /// A hundred thousand years: more would not be a clock's.
  private static let largest: Int64 = 3_000_000_000_000_000

  /// `2015-12-03T09:00:12.345+01:00`, the time on the wall here.
  private static func moment(_ reading: ClockReading) -> String {
    let time = reading.timeOfDay
    let zone = abs(reading.zone) / Span.minute
    let parts = [time / Span.hour, time / Span.minute % 60, time / Span.second % 60].map(two)
    return "\(reading.day?.text ?? "0001-01-01")T\(parts.joined(separator: ":"))"
      + ".\(String(time % 1_000 + 1_000).dropFirst())"
      + "\(reading.zone < 0 ? "-" : "+")\(two(zone / 60)):\(two(zone % 60))"
  }

  private static func two(_ number: Int64) -> String { String(String(number + 100).dropFirst()) }

  private static func moment(_ text: String) -> (wall: Int64, zone: Int64)? {
    let bytes = Array(text.utf8)
    let shape = Array("dddd-dd-ddTdd:dd:dd.ddd?dd:dd".utf8)
    guard bytes.count == shape.count, zip(bytes, shape).allSatisfy(Self.fits),
      let day = PlanDate(text: String(text.prefix(10))),
      let epoch = PlanDate(year: 1970, month: 1, day: 1)
    else { return nil }
    func number(_ place: Int, _ count: Int = 2) -> Int64 {
      bytes[place..<place + count].reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }
    let zone = (number(24) * 60 + number(27)) * Span.minute * (bytes[23] == 0x2D ? -1 : 1)
    let time =
      number(11) * Span.hour + number(14) * Span.minute + number(17) * Span.second + number(20, 3)
    let days = Int64(day.dayNumber - epoch.dayNumber)
    return (days * Span.day + time - zone, zone)
  }

  private static func fits(_ byte: UInt8, _ shape: UInt8) -> Bool {
    switch shape {
    case UInt8(ascii: "d"): (0x30...0x39).contains(byte)
    case UInt8(ascii: "?"): byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    default: byte == shape
    }
  }
}
