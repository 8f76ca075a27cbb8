import Glibc

/// The time.
public enum ServerClock {
  /// Seconds since the machine started; goes on while it sleeps, and is not set by anybody.
  @Sendable public static func steady() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds since 1970.
  @Sendable public static func seconds() -> Int { time(nil) }
}
