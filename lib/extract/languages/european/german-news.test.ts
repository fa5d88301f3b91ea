import { describe, expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/read/said";

describe("German names and what stands for them", () => {
  test.each([
    [
      "Forstminister Piet van der Holt bestätigte, dass der Wald gesperrt bleibt. „Der Sturm war stärker als unsere Zäune“, sagte der FDP-Politiker.",
      [
        ["Piet van der Holt", "Forstminister"],
        ["Piet van der Holt", "Forstminister"],
      ],
    ],
    [
      "Die Direktorin des Seenbunds, die Finnin Aino Salmivuori, warnt vor dem Frost. „Das Eis trägt keinen Schlitten mehr“, sagte sie.",
      [
        ["Aino Salmivuori", "Direktorin des Seenbunds"],
        ["Aino Salmivuori", "Direktorin des Seenbunds"],
      ],
    ],
    [
      "Lauter wird Wädi Zurfluh, Präsident der Vereinigung Saumpfad Urnerland: „Wer den Weg nicht pflegt, der verliert ihn im nächsten Winter.“",
      [["Wädi Zurfluh", "Präsident der Vereinigung Saumpfad Urnerland"]],
    ],
    [
      "Der Rat sucht einen Nachfolger für die Leiterin Ana Holm. Es ist der Ungar Zsombor Kereszty. Dieser erklärte am Abend, er habe noch keinen Brief bekommen.",
      [["Zsombor Kereszty", "Ungar"]],
    ],
  ])("%s", (text, expected) => {
    expect(speakersOf("de", text)).toEqual(expected);
  });
});

describe("German subjects", () => {
  test.each([
    [
      "Umweltsenatorin Ana Holm (Grüne) rechnet noch im Herbst mit einem Verbot der Feuerwerke.",
      ["Ana Holm: einem Verbot der Feuerwerke"],
    ],
    [
      "In Oslo nannte Sprecher Jan Krause den Bericht „ein Märchen für lange Abende“.",
      ["Jan Krause: ein Märchen für lange Abende"],
    ],
    [
      "Ein Vertreter der Fraktion Bündnis 90/Die Grünen bezeichnete den Tunnel als „teures Loch“.",
      ["ein Vertreter der Fraktion Bündnis 90/Die Grünen: teures Loch"],
    ],
    [
      "Bürgermeisterin Ana Holm gibt nicht auf. „Der Brunnen bleibt offen, solange ich hier bin“, freut sie sich.",
      ["Ana Holm: Der Brunnen bleibt offen, solange ich hier bin"],
    ],
    [
      "Wirtin Ana Holm hatte am Sonntag gesagt, ihr Haus habe „genug Betten“.",
      ["Ana Holm: genug Betten"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });
});

describe("who German words are attributed to", () => {
  test.each([
    ["Der Hafen schließt, wie der Kreml mitteilte.", ["der Kreml: Der Hafen schließt"]],
    [
      "Der Hafen schließt, wie der Chef der Bahn, Jan Krause, am Abend sagte.",
      ["Jan Krause: Der Hafen schließt"],
    ],
    ["Der Hafen schließt, wie bereits im Mai berichtet.", []],
    ["Der Hafen schließt, wie von der Polizei berichtet.", []],
    ["Der Hafen schließt, wie Fotos bestätigen.", []],
    ["Der Hafen ist alt, wie der Name sagt.", []],
    ["Die Vorschrift regelt, wie Ärzte die Krankheit melden.", []],
    ["Auf die Frage „Schließt der Hafen?“ wurde Ana Holm deutlich.", []],
    ["„Der Hafen schließt“, ist Ana Holm überzeugt.", ["Ana Holm: Der Hafen schließt"]],
    [
      "„Der Hafen schließt“, zeigte sich der Minister sicher.",
      ["der Minister: Der Hafen schließt"],
    ],
    ["„Der Hafen schließt“, wird Ana Holm zitiert.", ["Ana Holm: Der Hafen schließt"]],
    ["„Der Hafen schließt“, wurde Ana Holm unterbrochen.", []],
    ["„Wenn du gehst“, ist der Hafen sicher.", []],
    [
      "Der Hafen werde schließen, teilten Ana Holm und Jan Krause mit.",
      ["Ana Holm und Jan Krause: Der Hafen werde schließen"],
    ],
    [
      "Der Hafen schließt, so Ana Holm, und Jan Krause schweigt.",
      ["Ana Holm: Der Hafen schließt", "Ana Holm: und Jan Krause schweigt"],
    ],
    ["Minister Jan Krause (CDU) zufolge schließt der Hafen.", ["Jan Krause: schließt der Hafen"]],
    [
      "Dem Chef der Bahn, Jan Krause, zufolge schließt der Hafen.",
      ["Jan Krause: schließt der Hafen"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });
});

describe("German reports that go on", () => {
  test.each([
    [
      "Minister Jan Krause sagte, der Deich sei sicher. Einer davon trage sogar eine Straße. Seine Leute säßen bereit. Er prüfe die Pumpen.",
      [
        "Jan Krause: der Deich sei sicher",
        "Jan Krause: Einer davon trage sogar eine Straße",
        "Jan Krause: Seine Leute säßen bereit",
        "Jan Krause: Er prüfe die Pumpen",
      ],
    ],
    [
      "Der Senat sieht keinen Grund für ein neues Bad am See. Dies schreibt er in einer Antwort an die Opposition. Die Kasse sei leer.",
      [
        "der Senat: Der Senat sieht keinen Grund für ein neues Bad am See",
        "der Senat: Die Kasse sei leer",
      ],
    ],
    [
      "Die Regierung hält an der Abgabe auf Boote fest. Das machte Ministerin Ana Holm im Ausschuss deutlich.",
      ["Ana Holm: Die Regierung hält an der Abgabe auf Boote fest"],
    ],
    [
      "Die Fähre hat nach Angaben der Polizei ein Leck im Rumpf. Demnach drang das Wasser in den Maschinenraum ein. Die Mannschaft sei an Land.",
      [
        "Polizei: Die Fähre hat",
        "Polizei: ein Leck im Rumpf",
        "Polizei: drang das Wasser in den Maschinenraum ein",
        "Polizei: Die Mannschaft sei an Land",
      ],
    ],
    [
      "Trainer Jan Krause hatte behauptet, der Rasen existiere nicht, später gab er zu, ihn gemäht zu haben.",
      ["Jan Krause: der Rasen existiere nicht"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });

  test("the first paragraph opens the marks, the last one closes them", () => {
    const text =
      "Trainerin Ana Holm sagt: „Wir haben den Rasen selbst gesät.\n\nJetzt wächst er endlich.\n\nIm Sommer wird gespielt.“\n\nDas Stadion öffnet im Mai.";
    expect(said("de", text)).toEqual([
      "Ana Holm: Wir haben den Rasen selbst gesät.",
      "Ana Holm: Jetzt wächst er endlich.",
      "Ana Holm: Im Sommer wird gespielt.",
    ]);
  });
});

describe("German sources", () => {
  test.each([
    [
      "Der Imkerverband fordert mehr Wiesen am Stadtrand. Nach Angaben des Verbandes fehlen der Stadt 300 Hektar.",
      ["der Imkerverband: mehr Wiesen am Stadtrand", "Imkerverband: fehlen der Stadt 300 Hektar"],
    ],
    [
      "Der Brand begann nach Informationen des Magazins „Die Boje“ in der Küche des Schiffes.",
      ["Die Boje: Der Brand begann", "Die Boje: in der Küche des Schiffes"],
    ],
    [
      "Die Landesregierung prüft den Fall nach eigenen Worten „mit aller Ruhe“.",
      ["die Landesregierung: mit aller Ruhe"],
    ],
    [
      "Die Reederei hat nach eigenen Angaben zwei Schiffe verkauft.",
      ["die Reederei: Die Reederei hat", "die Reederei: zwei Schiffe verkauft"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });
});

describe("what someone offers, hopes for or demands in German", () => {
  test.each([
    [
      "Landrat Jan Krause sagte den Vereinen zu, die Halle bis Mai zu heizen.",
      ["Jan Krause: die Halle bis Mai zu heizen"],
    ],
    [
      "Die Abgeordnete Ana Holm regte an, die Glocke nachts ruhen zu lassen.",
      ["Ana Holm: die Glocke nachts ruhen zu lassen"],
    ],
    [
      "Winzer Jan Krause hofft trotzdem auf einen späten Herbst.",
      ["Jan Krause: einen späten Herbst"],
    ],
    [
      "Ministerin Ana Holm begrüßte den Beschluss und lud die Nachbarn zu einem Fest ein.",
      ["Ana Holm: den Beschluss"],
    ],
    [
      "Eine Sprecherin lehnte es ab, sich zu den Kosten des Turms zu äußern.",
      ["eine Sprecherin: den Kosten des Turms (withheld)"],
    ],
    [
      "Präsident Jan Krause hat die Fans zur Geduld aufgerufen.",
      ["Jan Krause: die Fans zur Geduld"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });

  test.each([
    ["Ana Holm hat eindringlich vor einem neuen Krieg gewarnt.", ["Ana Holm: einem neuen Krieg"]],
    ["Ana Holm hat den Rat um mehr Zeit gebeten.", ["Ana Holm: den Rat um mehr Zeit"]],
    [
      "Die Polizei sagt, der Mann hat mit einem Messer gedroht.",
      ["die Polizei: der Mann hat mit einem Messer gedroht"],
    ],
    [
      "Ana Holm hat vor einem Scheitern der Gespräche gewarnt.",
      ["Ana Holm: einem Scheitern der Gespräche"],
    ],
    ["China hat der EU mit neuen Zöllen gedroht.", ["China: neuen Zöllen"]],
    ["Die Feuerwehr hat die Anwohner gewarnt.", []],
    ["Die Bank hat sich für ein neues Haus entschieden.", []],
    ["Ana Holm schlug eine neue Steuer vor.", ["Ana Holm: eine neue Steuer"]],
    ["Ana Holm schlug den Ball vor das Tor.", []],
    ["Ana Holm schloss aus, den Turm zu kaufen.", ["Ana Holm: den Turm zu kaufen (denied)"]],
    ["Ana Holm schloss den Trainer aus, um Ruhe zu haben.", []],
    ["Ana Holm warnte davor, den Turm zu kaufen.", ["Ana Holm: den Turm zu kaufen"]],
    ["Ana Holm drängte sich auf einen Platz in der Mitte.", []],
    ["Die Fans drängten auf das Spielfeld.", []],
    ["Die EU drängte auf eine Waffenruhe.", ["die EU: eine Waffenruhe"]],
    ["Der Hund hat die Familie vor dem Feuer gewarnt.", []],
    ["Der Mann hat der Kassiererin mit einer Pistole gedroht.", []],
  ])("verbs in two parts: %s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });

  test("what is merely unclear is not kept back by anyone", () => {
    const text =
      "Minister Jan Krause sagte, der Deich sei sicher. Ob der Landrat im Mai nach Oslo reist, ist unklar.";
    expect(said("de", text)).toEqual(["Jan Krause: der Deich sei sicher"]);
  });
});

test.each([
  [
    "Olaf Scholz reist weiter. Er habe mit Xi „hinter verschlossenen Türen“ gesprochen, sagte ein Sprecher.",
    ["ein Sprecher: hinter verschlossenen Türen"],
  ],
  [
    "Hanna Kruse sei unbeirrt. Sie habe das Abkommen „scharf“ kritisiert, teilte ihr Büro mit.",
    ["ihr Büro: scharf"],
  ],
  ["Hanna Kruse war in Rom. Sie habe das Abkommen „scharf“ kritisiert.", ["Hanna Kruse: scharf"]],
])("the subjunctive around quoted words reports what is said behind them: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expect.arrayContaining(expected));
});
