extension LanguageRule {
  /// One word for one thing.
  static let words = [
    LanguageRule(
      "a goal »bygger på« an answer",
      wrong: ["M1 voksede ud af svaret.", "M1 udspringer af samspil-1."],
      right: ["M1 bygger på svaret.", "Feltet »udspringer-af« er tomt."],
      pattern: { /voks\w* ud af|[Uu]dspring\w* af\b/ }),
    LanguageRule(
      "coverage is »dækning«, and one comes »langt«: no depth",
      wrong: ["Hvor dybt er temaet dækket?", "Tyndest står Trivsel.", "Rækkefølgen: navn, dybde"],
      right: ["Mindst dækket er Trivsel."],
      pattern: { /\b[Dd]yb(?:de|den|t|ere|est)?\b|\b[Tt]ynd(?:t|ere|est)?\b/ }),
    LanguageRule(
      "a theme is »fravalgt«",
      wrong: ["Temaet er valgt fra.", "Vælg temaet fra i år.", "Fravalgt med vilje"],
      right: ["Temaet er fravalgt.", "Skriv et tal fra 1 til 3.", "Bevidst fravalgt"],
      pattern: { /\bvalgt fra\b|\b[Vv]ælge?r? (?:I )?(?:temaet|et tema|det) fra\b|med vilje/ }),
    LanguageRule(
      "the checker »tjekker«",
      wrong: ["15 planer er set efter.", "Se den efter med: tjek", "Ser en ledetråd efter"],
      right: ["15 planer er tjekket.", "Se hvad der er galt."],
      pattern: { /\b[Ss]e[rt]?\b(?: [^\s.,:]+){0,3} efter\b|set igennem/ }),
    LanguageRule(
      "one is asked »videre«",
      wrong: ["Må jeg spørge ind? Hvem?", "Uddybning", "også uddybende spørgsmål"],
      right: [
        "Må jeg spørge lidt videre?", "flyt resten til »Spørg videre« (»uddybning« i filen)",
      ],
      pattern: { /spørge ind|uddybende|\bUddybning/ }),
    LanguageRule(
      "a plan has an »udgave«; only the program has a version",
      wrong: ["Vis versionen fra i går.", "--alle versioner"],
      right: ["Vis programmets version.", "en nyere version af programmet", ".aarsplan-versioner"],
      pattern: { /\b[Vv]ersion\w*/ }, behind: ["-", "programmets "], before: [" af programmet"]),
    LanguageRule(
      "a sign says »I dag« and »Når målet er nået«",
      wrong: ["Målsætning", "Skriv udgangspunkt og målsætning."],
      right: [
        "har både »udgangspunkt« og »målsætning«", "tegn-uden-målsætning", "målsætning: 60 %",
      ],
      pattern: { /\b[Mm]ålsætning\b|\b[Uu]dgangspunktet\b/ }, behind: ["»", "-"], before: [":"]),
    LanguageRule(
      "the forum is »Hovedudvalget«", wrong: ["Hvor, fx LMU eller HovedMED."],
      right: ["Hvor, fx LMU eller Hovedudvalget."], pattern: { /HovedMED/ }),
    LanguageRule(
      "what a template leaves is »fyldtekst«", wrong: ["Der står en pladsholder."],
      right: ["pladsholder"], pattern: { /.pladsholder|pladsholder./ }),
    LanguageRule(
      "it is »centeret«", wrong: ["Centret har ingen plan."],
      right: ["Centeret", "jobcentret-nord", "centret: enheden"],
      pattern: { /\b[Cc]entret\b/ }, before: [":"]),
    LanguageRule(
      "no English bones",
      wrong: [
        "Hvilke temaer tjener målet?", "et mål bliver fulgt.", "holder planen op mod den",
        "Filen er der i forvejen.", "Kør igen med --ret.", "spørgsmålet før; :tilbage",
      ],
      right: ["Hvilke temaer bidrager målet til?", "bliver der fulgt op på"],
      pattern: {
        /\btjene[rs]?\b|bliver fulgt\b|følges op|\bhold\w* \w* ?op i?mod|er der i forvejen|[Kk]ør(?: kommandoen)? igen|spørgsmålet før\b|sagt god for/
      }),
    LanguageRule(
      "Danish words", wrong: ["Skriv et input.", "En string."], right: ["AARSPLAN_PROMPTS"],
      pattern: { /\b(?:prompt|parse|input|default|string|session|flag|exit)\b/ }),
  ]
}
