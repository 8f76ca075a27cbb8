/// Common first names in Denmark, so that a person can be told from a house or a team.
///
/// The most frequent of the population and of newborns by Statistics Denmark's lists of names, and
/// of the larger minorities; names that are as often another word (*Hus, Sol*) are left out.
enum FirstNames {
  /// The names.
  static let all: Set<String> = Set(
    """
    Adam Adrian Ahmad Ahmed Aisha Aksel Albert Alberte Alex Alexander Alfred Ali Alma Amalie \
    Amanda Amina Anders Andrea Andreas Ane Anette Anine Anita Anja Ann Anna Anne Annelise Annemette \
    Annette Anni Annika Anny Anton Arne Arthur Asger Asta Astrid August Augusta Aya Ayse Axel \
    Bastian Beate Bella Benedikte Benjamin Bente Berit Bertha Bertil Bertram Birger Birgit Birgitte \
    Birte Birthe Bitten Bjarne Bjørn Bo Bodil Britt Britta Bruno Børge Camilla Carina Carl Carla \
    Carlo Carsten Casper Cathrine Caroline Cecilie Charlotte Christa Christian Christina Christine \
    Christoffer Clara Claus Conny Connie Dagmar Dan Daniel Daniella David Dennis Ditte Dorte Dorthe \
    Ebba Ebbe Eda Edith Egon Eigil Ejner Elias Elin Elisabeth Ella Ellen Elliot Elna Elsa Else \
    Elsebeth Emil Emilie Emilia Emine Emma Emmy Erik Erling Ernst Esben Esther Eva Fadumo Fatima \
    Fatma Felix Filip Finn Flemming Franciska Frank Frederik Frederikke Freja Frida Frode Gerda \
    Gert Gitte Gorm Grete Grethe Gudrun Gunnar Gunhild Gurli Gustav Hanna Hannah Hanne Hans Harald \
    Hassan Heidi Helene Helena Helga Helge Helle Henning Henny Henriette Henrik Herbert Hjalmar \
    Holger Hugo Hussein Ib Ibrahim Ida Ilse Inga Inge Ingeborg Inger Ingrid Ingvild Irene Iris Isa \
    Isabella Isak Ivan Ivar Iben Jack Jacob Jakob Jan Jane Janne Janni Jannie Jasmin Jens Jeppe \
    Jes Jesper Jette Jimmi Joakim Joan Johan Johanne Johannes John Johnny Jonas Jonatan Jonathan \
    Josefine Josephine Judith Julia Julie Julius Jytte Jørgen Jørn Kai Kaj Kamilla Karen Karin Karina \
    Karl Karla Karoline Karsten Kasper Katrine Kathrine Keld Kenneth Kent Khadija Kim Kirsten \
    Kirstine Kjeld Klaus Klara Knud Kristian Kristina Kristine Kristoffer Kurt Lara Lars Lasse Laura \
    Laurits Lea Leif Lena Lene Leo Leonora Liam Lillian Lilly Lily Linda Line Linea Lis Lisa Lisbet \
    Lisbeth Lise Liselotte Lissi Liv Liva Lone Lotte Louis Louise Luca Lucas Ludvig Luna Lukas Lærke \
    Mads Magnus Magda Maja Malene Malou Malte Marcus Margit Margrethe Maria Marianne Marie Marius \
    Mark Markus Marlene Martha Martin Marwa Mary Mathias Mathilde Matilde Max Maya Mehmet Merete \
    Merethe Mette Mia Michael Michelle Mie Mikael Mikkel Mille Minna Mira Mogens Mohamad Mohamed \
    Mohammad Mohammed Mona Monica Morten Muhammad Mustafa Mytte Naja Nanna Nanna Natasja Nicklas \
    Nicolai Nicoline Niels Niklas Nikolaj Nina Noah Noor Nora Nour Nuri Ole Oliver Olivia Omar Oscar \
    Oskar Osman Otto Ove Palle Patrick Paul Paula Pelle Per Pernille Peter Pia Poul Preben Rasmus \
    Regitze Rikke Rita Robert Rolf Rosa Rune Ruth Sabrina Said Saga Sally Samuel Sander Sandra \
    Sanne Sara Sarah Sebastian Selma Sidsel Signe Sigrid Sille Silje Simon Simone Siri Sofia Sofie \
    Solveig Sonja Sophie Stefan Steen Stella Sten Stig Stine Storm Sune Susan Susanne Sven Svend \
    Søren Tage Tanja Tea Teresa Theis Theo Theodor Thea Theresa Thomas Thor Thorkild Thyra Tilde \
    Tim Tina Tine Tobias Tom Tommy Tonny Torben Tove Trine Troels Tue Uffe Ulla Ulrik Ursula Vagn \
    Valdemar Vera Verner Vibeke Victor Victoria Vigga Viggo Viktor Viktoria Villads Villiam Vita \
    Vivi Walid Werner William Winnie Xander Yasmin Yusuf Yvonne Zahra Zainab Zeynep Åge Aage Åse \
    Aase Øjvind Øyvind Bent Villy Willy Nadia Jonna Ruben Aida Samira Leila Layla Hamza Bilal Amir \
    Sami Maryam Mariam Nadja Katja Tatjana Olga Igor Natalia Piotr Agnieszka Bashir Abdi Halima \
    Hodan Rania Elly Tonni Marcel Maiken Maibritt Mai Majbritt Kate Pauline Hilda Hilde Henrika Ronja \
    Rosalina Silas Vilma Vilhelm Johnni Kenni Kenny Kennet Ronni Ronnie Danny Dannie Ricki Mick Nick \
    Nikoline Sascha Sasha Simona Sine Signe Sørine Merve Elif Derya Hatice Murat Emre Deniz Can Yasin \
    Zara Aylin Bahar Hawa Amal Faduma Abdullah Abdul Karim Khaled Khalid Rashid Samir Tariq Younes
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
