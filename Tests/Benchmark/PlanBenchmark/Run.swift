import Glibc

/// What one run of a program cost.
struct Run {
  /// Seconds on the clock.
  var wall: Double
  /// Seconds of processor time, in the program and in the kernel for it.
  var cpu: Double
  /// The most memory it held, in MB.
  var memory: Double
  /// Its exit status; -1 where it did not end by itself.
  var status: Int32

  /// Runs a program with its output thrown away; nil where it cannot be started.
  static func of(_ arguments: [String]) -> Run? {
    let pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var child = pid_t()
    let start = now()
    guard posix_spawnp(&child, arguments[0], &actions, nil, pointers, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    return Run(
      wall: now() - start, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: Double(usage.ru_maxrss) / 1024,
      status: status & 0x7f == 0 ? (status >> 8) & 0xff : -1)
  }

  /// Seconds on a clock that never goes back.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
