import PlanModel
import Testing

/// The municipality's own words, in the forms that sentences need.
struct NounTests {
  private static let usual = Vocabulary.standard.theme

  private static func noun(_ one: String, _ the: String? = nil) -> Noun {
    Noun(Noun.Forms(one: one, the: the), usual: usual)
  }

  @Test(arguments: [
    ("tema", "temaet", "temaer", "temaerne"),
    ("pejlemærke", "pejlemærket", "pejlemærker", "pejlemærkerne"),
    ("målstyringsaftale", "målstyringsaftalen", "målstyringsaftaler", "målstyringsaftalerne"),
    ("virksomhedsplan", "virksomhedsplanen", "virksomhedsplaner", "virksomhedsplanerne"),
    ("delmål", "delmålet", "delmål", "delmålene"),
    ("enhed", "enheden", "enheder", "enhederne"),
    ("afdeling", "afdelingen", "afdelinger", "afdelingerne"),
    ("center", "centeret", "centre", "centrene"),
    ("rammepapir", "rammepapiret", "rammepapirer", "rammepapirerne"),
    ("ledetråd", "ledetråden", "ledetråde", "ledetrådene"),
    ("bydelshus", "bydelshuset", "bydelshuse", "bydelshusene"),
    ("kompas", "kompasset", "kompasser", "kompasserne"),
  ])
  func `one form gives the others`(one: String, the: String, many: String, theMany: String) {
    let noun = Self.noun(one)
    #expect([noun.the, noun.many, noun.theMany] == [the, many, theMany])
    #expect(noun.given.doubts.isEmpty)
  }

  @Test func `what is given goes before what could be made`() {
    let given = Noun.Forms(one: "center", the: "centret", many: "centre", theMany: "centrene")
    #expect(Noun(given, usual: Self.usual).the == "centret")
    #expect(Noun(given, usual: Self.usual).isNeuter)
  }

  @Test func `only singular and plural are enough, as before`() {
    let noun = Noun(Noun.Forms(one: "pejlemærke", many: "pejlemærker"), usual: Self.usual)
    #expect([noun.the, noun.theMany] == ["pejlemærket", "pejlemærkerne"])
  }

  @Test func `a plural alone gives the singular where it ends as a known word does`() {
    #expect(Noun(Noun.Forms(many: "pejlemærker"), usual: Self.usual).one == "pejlemærke")
    #expect(Noun(Noun.Forms(many: "snurrer"), usual: Self.usual).one == "tema")
  }

  @Test func `nothing given is the usual word`() {
    #expect(Noun(Noun.Forms(), usual: Self.usual) == Self.usual)
  }

  @Test func `a neuter noun's small words`() {
    let theme = Self.noun("pejlemærke")
    #expect(theme.isNeuter)
    #expect(
      [theme.a, theme.single, theme.no, theme.any, theme.every, theme.that, theme.this]
        == [
          "et pejlemærke", "ét pejlemærke", "intet pejlemærke", "noget pejlemærke",
          "hvert pejlemærke", "det pejlemærke", "dette pejlemærke",
        ])
    #expect(
      [theme.which, theme.other, theme.another, theme.own, theme.new, theme.aNew, theme.it]
        == [
          "hvilket pejlemærke", "andet pejlemærke", "et andet pejlemærke", "sit pejlemærke",
          "nyt pejlemærke", "et nyt pejlemærke", "det",
        ])
    #expect(theme.its == "dets")
  }

  @Test func `a common noun's small words`() {
    let goal = Self.noun("målsætning")
    #expect(!goal.isNeuter)
    #expect(
      [goal.a, goal.single, goal.no, goal.any, goal.every, goal.that, goal.this]
        == [
          "en målsætning", "én målsætning", "ingen målsætning", "nogen målsætning",
          "hver målsætning", "den målsætning", "denne målsætning",
        ])
    #expect(
      [goal.which, goal.other, goal.another, goal.own, goal.new, goal.aNew, goal.it, goal.its]
        == [
          "hvilken målsætning", "anden målsætning", "en anden målsætning", "sin målsætning",
          "ny målsætning", "en ny målsætning", "den", "dens",
        ])
  }

  @Test func `the definite form decides the gender`() {
    #expect(Self.noun("stjerne", "stjernen").no == "ingen stjerne")
    #expect(Self.noun("sigte", "sigtet").no == "intet sigte")
  }

  @Test func `a name takes no article`() {
    let paper = Noun(Noun.Forms(one: "Mål og Strategier"), usual: Vocabulary.standard.guide)
    #expect(paper.isName && paper.the == "Mål og Strategier" && paper.label == "Mål og Strategier")
    #expect(paper.another == "en anden udgave af Mål og Strategier")
    #expect(paper.counted(2) == "2 udgaver af Mål og Strategier")
    #expect(paper.the.genitive == "Mål og Strategiers")
    #expect(paper.given.doubts.isEmpty)
  }

  @Test(arguments: [
    ("temaet", "temaets"), ("kompas", "kompas'"), ("fokusboks", "fokusboks'"), ("", ""),
  ])
  func `the genitive`(word: String, genitive: String) { #expect(word.genitive == genitive) }

  @Test(arguments: [
    (Noun.Forms(many: "stjerner"), Noun.Forms.Doubt.noSingular),
    (Noun.Forms(one: "stjerne"), .unknownGender(guess: "stjernen")),
    (Noun.Forms(one: "sigt", the: "sigten"), .unknownPlural(guess: "sigter")),
    (Noun.Forms(one: "pejlemærke", the: "temaet"), .notDefinite("temaet", shouldBe: "pejlemærket")),
    (
      Noun.Forms(one: "pejlemærke", the: "pejlemærken"),
      .otherGender("pejlemærken", shouldBe: "pejlemærket")
    ),
    (
      Noun.Forms(one: "plan", theMany: "planer"), .notDefinitePlural("planer", shouldBe: "planerne")
    ),
  ])
  func `what nobody can tell, or does not fit, is a doubt`(
    forms: Noun.Forms, doubt: Noun.Forms.Doubt
  ) {
    #expect(forms.doubts == [doubt])
  }
}

/// The words in force.
struct VocabularyTests {
  private static let own = Vocabulary(given: [
    .tema: "pejlemærke", .plan: "målstyringsaftale", .ledetråd: "Mål og Strategier",
    .center: "enhed",
  ])

  @Test func `are the usual ones until work is done in others`() {
    #expect(Words.theme.the == "temaet" && Words.plan.the == "planen")
    Self.own.speaking {
      #expect(Words.theme.the == "pejlemærket" && Words.centre.theMany == "enhederne")
      #expect(Words.plan.the == "målstyringsaftalen" && Words.fullPlan.one == "målstyringsaftale")
      Vocabulary.standard.speaking { #expect(Words.theme.the == "temaet") }
    }
    #expect(Words.theme.the == "temaet" && Words.fullPlan.a == "en årsplan")
  }

  @Test func `a running text says only plan where the full word ends in it`() {
    let words = Vocabulary(given: [.plan: "virksomhedsplan"])
    #expect(words.plan.the == "virksomhedsplanen" && words.shortPlan.the == "planen")
  }

  @Test func `a label takes the word in force`() {
    #expect(Goal.label(of: .også) == "Andre temaer" && Plan.label(of: .center) == "Center")
    Self.own.speaking {
      #expect(Goal.label(of: .også) == "Andre pejlemærker" && Plan.label(of: .center) == "Enhed")
      #expect(Plan.label(of: .ledetråd) == "Mål og Strategier")
      #expect(Goal.label(of: .frist) == "Frist")
    }
  }
}
