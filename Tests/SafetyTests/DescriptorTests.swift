import Glibc
import TestSupport
import Testing

/// A program that is started with less than programs are used to.
@Suite(.timeLimit(.minutes(20)))
struct DescriptorTests {
  private func shell(_ script: String, in sitting: Sitting) throws -> ProgramRun {
    try ProgramRun(
      ["-c", script, try ProgramRun.path("aarsplan")], of: "/bin/sh", in: sitting.desk.path,
      environment: sitting.environment)
  }

  @Test func `with standard output closed nothing of the talk comes into a file`() throws {
    try Sitting.use { sitting in
      let run = try shell(
        """
        mkfifo ind; "$0" skriv plan.yaml >&- <ind & exec 3>ind
        printf ':gå samspil-1\\nmit svar\\n' >&3
        i=0; until grep -q 'mit svar' plan.yaml || [ $i -gt 400 ]; do i=$((i+1)); sleep 0.05; done
        cat .plan.yaml.lås >&2; exec 3>&-; wait
        """, in: sitting)
      #expect(run.errors.hasPrefix("aarsplan-lås/1\n"))
      #expect(!run.errors.contains("Velkommen") && !run.errors.contains("Spørgsmål"))
      #expect(try sitting.answer() == "mit svar")
    }
  }

  @Test func `with all three closed no file is harmed`() throws {
    try Sitting.use { sitting in
      let before = try sitting.desk.text("plan.yaml")
      _ = try shell(
        #""$0" skriv plan.yaml <&- >&- 2>&-; "$0" tjek plan.yaml <&- >&- 2>&-"#, in: sitting)
      #expect(try sitting.desk.text("plan.yaml") == before)
      #expect(try sitting.desk.names() == ["plan.yaml"])
    }
  }

  @Test(.enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func `without proc the arguments are there`() throws {
    try Sitting.use { sitting in
      let run = try shell(
        """
        strace -f -qq -o /dev/null -P /proc/self/maps -P /proc/self/cmdline -P /proc/self/stat \\
          -e trace=openat,open -e inject=openat,open:error=ENOENT "$0" vis plan.yaml
        """, in: sitting)
      #expect(run.status == 0)
      #expect(run.output.contains("Solstrålen"))
    }
  }

  @Test func `leaving unsaved is no success`() throws {
    try Sitting.use { sitting in
      let run = try shell(
        """
        mkdir tom; chmod 500 tom; cd tom
        printf ':gå samspil-1\\nsvar\\n:slut\\n:slut\\n' | "$0" skriv findes-ikke/plan.yaml
        """, in: sitting)
      #expect(run.status == 2)
    }
  }

  @Test func `a report never takes a plan's place`() throws {
    try Sitting.use { sitting in
      let before = try sitting.desk.text("plan.yaml")
      try sitting.desk.write("uden-endelse", text: before)
      try sitting.desk.link("genvej", to: "plan.yaml")
      for name in ["plan.yaml", "uden-endelse", "genvej", "plan.yml"] {
        if name == "plan.yml" { try sitting.desk.write(name, text: "halv: [") }
        let old = try sitting.desk.text(name)
        let run = try sitting.run(["overblik", "plan.yaml", "--format", "html", "--til", name])
        #expect(run.status == 2 && run.errors.contains("er en plan"), "\(name)")
        #expect(try sitting.desk.text(name) == old)
      }
    }
  }

  @Test(
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"),
    arguments: [
      ("html", "fsync,rename:delay_enter=10000000"), ("xlsx", "fsync,rename:delay_enter=20000000"),
      // The workbook's library takes the name of a file away when it has begun it: stopped in between.
      ("xlsx", "unlink:error=EPERM:when=1 -e inject=rmdir:delay_enter=10000000:when=1"),
    ])
  func `a signal leaves no half report`(format: String, fault: String) throws {
    try Sitting.use { sitting in
      // Delayed in the middle: the report is begun, and not done.
      let run = try shell(
        """
        mkdir t; export TMPDIR=$PWD/t
        strace -f -qq -o spor -e trace=fsync,rename,unlink,rmdir -e inject=\(fault) \\
          "$0" overblik plan.yaml --format \(format) --til ud.\(format) & tracer=$!
        i=0; until ls -a . t | grep -q -e '[.]ny$' -e '^aarsplan-' || [ $i -gt 400 ]
        do i=$((i+1)); sleep 0.05; done
        until [ $i -gt 400 ] || grep -q -e fsync -e rename -e rmdir spor || ls -a | grep -q '[.]ny$'; do i=$((i+1)); sleep 0.05; done
        for task in /proc/$tracer/task/*/children; do kill -TERM $(cat $task); done
        wait $tracer; rm -f spor; ls -aR >&2
        """, in: sitting)
      #expect(!run.errors.contains(".ny\n"), "\(run.errors)")
      #expect(!run.errors.contains("aarsplan-"), "\(run.errors)")
      #expect(!run.errors.contains("ud.\(format)"), "\(run.errors)")
    }
  }

  @Test(arguments: [6, 8, 10])
  func `with few descriptors a workbook is refused in Danish`(most: Int) throws {
    try Sitting.use { sitting in
      let run = try shell(
        #"ulimit -n \#(most); "$0" overblik plan.yaml --format xlsx --til ud.xlsx"#, in: sitting)
      #expect(run.status == 2)
      #expect(!run.errors.contains("ERROR"), "\(run.errors)")
      #expect(try sitting.desk.names() == ["plan.yaml"])
    }
  }

  @Test func `a centre with a name of 300 letters has a plan`() throws {
    try Sitting.use { sitting in
      let name = String(repeating: "Børnehuset Æblegården ", count: 14).prefix(300)
      let run = try sitting.run(
        ["skriv", "--ledetråd", "ledetråd-2016", "--fra", "plan.yaml"], input: "\(name)\n")
      #expect(run.status == 0)
      let plans = try sitting.desk.names().filter { $0.hasSuffix(".yaml") && $0 != "plan.yaml" }
      #expect(plans.count == 1)
      #expect(try sitting.plan(plans.first ?? "").centre.name == String(name))
    }
  }
}
