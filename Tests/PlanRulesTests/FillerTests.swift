import Testing

@testable import PlanRules

/// `pladsholder`: what templates leave behind, and what people write.
struct FillerTests {
  private static func hasFiller(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scan = TextScan(bytes)
      scan.run()
      return scan.hasFiller
    }
  }

  @Test(
    arguments: [
      // Brackets.
      "[navn]", "[indsæt navn]", "<navn>", "{dato}", "[Skriv tekst her]", "[Angiv centerets navn]",
      "Aftalen gælder fra [dato] og frem.", "[jeres mål]", "[vælg tema]", "<indsæt logo>",
      "(udfyldes)", "(udfyldes senere)", "(indsæt dato)", "[NN]",
      // Word's fields.
      "Klik her for at angive tekst.", "Klik eller tryk her for at skrive tekst.",
      "Klik eller tryk for at angive en dato.", "Ansvarlig: Klik her for at indsætte navn",
      "Vælg et element.", "Vælg en dato.",
      // Crosses and forms.
      "XX pct.", "Vi når xx %.", "X procent", "XX borgere", "xxx", "Møde med XXX", "XXX", "xxxx",
      "Senest xx-xx-2016", "Senest XX.XX.2016", "kl. xx", "dd-mm-åååå", "dd.mm.åååå", "DD/MM/ÅÅÅÅ",
      "ddmmåå", "åååå", "dd-mm-yyyy", "åååå-mm-dd",
      // Reminders and filler text.
      "TODO", "todo: ring til Bo", "TBD", "Lorem ipsum dolor sit amet", "asdf", "N.N.", "nn",
      "___", "Ansvarlig: ________", "...", "???", "…", "–", "[…]",
      // Prompts.
      "Indsæt navn", "Indsæt tekst her", "indsæt tal når vi har fået dem", "Indsæt …", "Indsæt ...",
      "Skriv her",
      "skriv her hvad I vil",
      "Skriv en kort tekst her", "Tekst her", "Udfyldes", "Udfyldes senere", "Udfyldes af lederen",
    ])
  func `is left over`(text: String) {
    #expect(Self.hasFiller(text))
  }

  @Test(
    arguments: [
      "", "Mette Holm", "38 %",
      // Things to do.
      "Indsæt en ekstra vagt i ydertimerne", "Indsæt flere bænke i gården",
      "Indsæt mål i skolegården sammen med børnene", "Skriv herefter et kort referat",
      "Skriv herunder på tavlen hvem der kommer", "Skriv navn på tavlen",
      "Skriv til Bo hver fredag",
      "Udfyldes skemaet ikke, ringer vi til hjemmet", "Skemaet udfyldes af lederen",
      "Klik her for at melde dig til", "Vælg et emne sammen med børnene", "Vælg en ven",
      "Møde (tekst herom i Aula)", "Tekst herom findes i Aula", "Beskriv målet for Bo",
      "Vi laver en todo-liste hver mandag", "Dato og navn skrives på listen",
      // Roman numbers and other letters X.
      "Klubben i Christian XXX", "Kong Christian XX", "Kapitel XXX i planen", "kapitel XXX",
      "Del XX handler om økonomi", "det XX. århundrede", "Sæson XX begynder i maj", "fase XXX",
      "X-klassen", "x og y", "Lego Duplo xl", "Vi går på X Factor", "xylofon", "80 %", "8 pct.",
      // Brackets with something in them.
      "Vi skriver [sic] det hele ned", "Se [1] og [2]", "Se [navn](https://eksempel.dk)",
      "medarbejder[ne]", "Mette <mette@eksempel.dk>", "Under < 5 % fravær",
      "Hun sagde »[vi] ved det«",
      "Sæt kryds i feltet [x]", "Vi siger (navn og alder) til alle", "(dato og sted aftales)",
      "fil_navn_her", "a_b", "1 < 2 og 3 > 2", "{1}", "[ ] Ring til Bo",
      // Words that look alike.
      "DDV-projektet", "Yyy", "Lorem hedder vores kat", "Nanna", "Asdfaf", "to do",
    ])
  func `is what somebody wrote`(text: String) {
    #expect(!Self.hasFiller(text))
  }
}
