import Testing
import WebPages

struct PageLookTests {
  @Test(arguments: [
    ("samspil-1", "/plan/samspil-1"), ("M1.tegn", "/plan/M1.tegn"),
    ("samspil.mål", "/plan/samspil.m%C3%A5l"), ("a/b", "/plan/a%2Fb"), ("../x", "/plan/..%2Fx"),
    ("\"><script>", "/plan/%22%3E%3Cscript%3E"), ("", "/plan/"),
    ("a b?c#d%", "/plan/a%20b%3Fc%23d%25"),
  ])
  func `an address names a place and nothing else`(place: String, address: String) {
    #expect(PageLook(base: "/plan").address(of: place) == address)
  }

  @Test(arguments: [
    ("save", FormAct.save), ("stay", .stay), ("skip", .skip), ("back", .back),
    ("overview", .overview), ("choose:2", .choose("2")), ("choose:", .choose("")), ("slet", .save),
  ])
  func `what is pressed is read`(value: String, act: FormAct) {
    #expect(FormAct(value) == act)
  }
}
