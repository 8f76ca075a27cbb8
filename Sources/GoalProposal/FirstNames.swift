/// First names that people of working age in Denmark have, in lower case: the commonest of the last
/// eighty years, and common ones of those who have come. Not all; a name that is missing is only
/// found with a title before it.
enum FirstNames {
  static let all = Set(
    """
    aage adam aisha ali alex alice allan amal amalie amina anders andreas ane anette anita anja ann \
    anna anne anne-grethe anne-marie anne-mette annelise annemette annette annika arne asger aslan \
    asta astrid benny bente bent berit birgit birgitte birte birthe bjarne bjørn bo bodil brian \
    brigitte britt britta camilla carina carl carsten casper cecilie charlotte chris christian \
    christina christine christoffer claus connie conny daniel dan dennis diana ditte dorte dorthe \
    ebbe edith ejnar elin elisabeth ella else emil emilie emma emmy erik ernst esben ester eva \
    fatima fatma finn flemming frank freja frederik frederikke freddy frida frode gerda gert gitte \
    grete grethe gry gunnar gunhild hanna hanne hans hasan hassan heidi helen helena helene helle \
    henning henriette henrik hussein ib ibrahim ida inga inge ingelise inger ingrid irene iris \
    ivan jacob jakob jan jane janne jannie jan-erik jeanette jens jens-peter jeppe jesper jette \
    jimmy joan johanne john johnny johan jonas jonna jonathan josefine julie jytte jørgen jørn kaj \
    karen karin karina karl karoline karsten kasper katja katrine kenneth kent kim kirsten kirstine \
    kirsti kjeld klaus knud kristian kristina kristine kristoffer kurt lars lasse laura laila leif \
    lena lene line lilian lillian lina linda lis lisa lisbet lisbeth lise lise-lotte liselotte \
    lizette lone lonni lotte louise lucas lykke mads magnus maibritt maiken maja majbritt maj-britt \
    malene marc marcus margit margrethe maria marianne marie marlene martin mathias mathilde maya \
    mehmet merete mette michael michelle mie mikael mikkel mogens mohamed mohammed mona morten \
    mustafa nadia naja nanna natasja nete nicolai nicoline niels niels-erik nina ninna nikolaj \
    ole olga oliver omar ove palle patrick paul pelle per pernille peter pia poul preben rasmus \
    rebekka regitze rikke rita robert rosa roland ruth samira sandra sanne sara sarah sebastian \
    signe silje simon simone sine sisse sofie solveig sonja steen stefan stig stine sune susan \
    susanne svend sven sys søren tage tanja ted teresa thea theis thomas thor thora tim tina tine \
    tom tommy tonny torben tove trine troels ulla ulrik ulrikke uffe vera verner vibeke victor \
    viggo villy vivi vivian yasmin yvonne zainab zeynep åse aase åge
    """.split(separator: " ").map(String.init))

  /// Names that are also words, and so are names only with a capital.
  static let alsoWords: Set = [
    "bo", "kim", "ib", "tage", "sine", "line", "tine", "rosa", "per", "tim", "mie", "bent", "stig",
    "lina", "sune", "lykke", "maja", "iris", "dan", "ted", "ove", "ane", "finn", "britt", "thor",
    "tove", "ejnar", "signe", "else", "regitze", "asta", "sisse", "sys", "ann", "marc", "kent",
  ]
}
