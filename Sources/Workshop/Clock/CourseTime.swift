/// One time line for all that was read off clocks: milliseconds since the first event.
///
/// Between readings of one start of one machine its own count holds, whatever became of the wall
/// clock and however long the lid was closed. Only where the machine was started again, or another
/// one took part, the wall clock tells how long it was. Time never goes backwards.
struct CourseTime {
  private struct Anchor {
    var uptime: Int64
    var time: Int64
  }

  /// Where each start of a machine is on the line.
  private var anchors: [String: Anchor] = [:]
  private var last: (time: Int64, wall: Int64)?

  /// More than any course takes: a hundred days.
  private static let most = 100 * Span.day

  /// The time of a reading that comes after all earlier ones.
  func time(of reading: ClockReading) -> Int64 {
    guard let last else { return 0 }
    let time =
      if let anchor = anchors[reading.boot] {
        anchor.time + Self.bounded(reading.uptime - anchor.uptime)
      } else {
        last.time + Self.bounded(reading.wall - last.wall)
      }
    return max(last.time, time)
  }

  /// The same, and later readings are after it.
  mutating func note(_ reading: ClockReading) -> Int64 {
    let time = time(of: reading)
    if anchors[reading.boot] == nil {
      anchors[reading.boot] = Anchor(uptime: reading.uptime, time: time)
    }
    last = (time, reading.wall)
    return time
  }

  private static func bounded(_ span: Int64) -> Int64 { min(most, max(0, span)) }
}
