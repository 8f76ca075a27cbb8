import Glibc
import PlanStore
public import Workshop

/// Reads the clocks of this machine.
public enum MachineClock {
  /// What they show now. A machine that does not tell its start is one that always ran.
  public static func now() -> ClockReading {
    let wall = milliseconds(CLOCK_REALTIME)
    return ClockReading(
      wall: wall, zone: zone(at: wall), uptime: milliseconds(CLOCK_BOOTTIME), boot: boot)
  }

  private static let boot = RealMachine.bootMark ?? "ukendt"

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// How far the wall clock here is ahead of UTC.
  private static func zone(at wall: Int64) -> Int64 {
    var seconds = time_t(wall / 1_000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return Int64(parts.tm_gmtoff) * 1_000
  }
}
