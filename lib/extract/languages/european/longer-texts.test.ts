import { describe, expect, test } from "vitest";
import { extract } from "../..";

const read = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role, q.text]);
const said = (text: string) => read(text).map(([speaker, , words]) => [speaker, words]);

describe("sources by a noun of saying", () => {
  test("in French", () => {
    expect(
      read(
        "Londres a gelé les avoirs de dix armateurs, une mesure « purement technique », selon les termes de la secrétaire d'État au Trésor, Helen Marsh.",
      ),
    ).toEqual([["Helen Marsh", "secrétaire d'État au Trésor", "purement technique"]]);
  });

  test("in Spanish", () => {
    expect(
      read(
        "Según palabras del alcalde de Tarifa, Manuel Ortega, el puerto está saturado desde mayo.",
      ),
    ).toEqual([["Manuel Ortega", "alcalde de Tarifa", "el puerto está saturado desde mayo"]]);
  });

  test("the speaker's own, in German, whose office is a compound with an adjective", () => {
    const text =
      "Sachsens Innenministerin Gudrun Pohl hat am Mittwoch den Ausbau der Kontrollen angekündigt. „Wer kontrolliert, muss auch öffnen können“, so die Ministerin. Ihren Angaben zufolge soll das Gesetz im Mai kommen.";
    expect(said(text)).toEqual([
      ["Gudrun Pohl", "den Ausbau der Kontrollen"],
      ["Gudrun Pohl", "Wer kontrolliert, muss auch öffnen können"],
      ["Gudrun Pohl", "soll das Gesetz im Mai kommen"],
    ]);
  });
});

describe("German verbs of saying in several parts", () => {
  test("what a main clause reports behind them, without a conjunction", () => {
    const text =
      "„Das Haus brennt, und wir zählen die Eimer“, hatte der Präsident der Bundesbank, Arne Lüders, zuvor gewarnt. Lüders beharrte darauf, eine Zinssenkung komme zu früh. Finanzminister Ole Brandt hielt dagegen, man treffe so die Falschen. Brandt gab zu bedenken, dass die Exporte sinken.";
    expect(said(text)).toEqual([
      ["Arne Lüders", "Das Haus brennt, und wir zählen die Eimer"],
      ["Arne Lüders", "eine Zinssenkung komme zu früh"],
      ["Ole Brandt", "man treffe so die Falschen"],
      ["Ole Brandt", "die Exporte sinken"],
    ]);
  });

  test("Swiss spelling, a woman whom a pronoun means, and words around an aside", () => {
    const text =
      "Der Entscheid fiel am Montag in Zürich, sagte Bundesrat Urs Frei. Zürcher Regierungsrätin Annina Keller begrüsst den Entscheid. «Das ist ein guter Tag für uns», sagt sie. Allerdings müsse der Kanton, so Keller weiter, die Kosten tragen.";
    expect(said(text).slice(1)).toEqual([
      ["Annina Keller", "den Entscheid"],
      ["Annina Keller", "Das ist ein guter Tag für uns"],
      ["Annina Keller", "Allerdings müsse der Kanton"],
      ["Annina Keller", "die Kosten tragen"],
    ]);
  });

  test("criticism that comes from someone, and what is left open", () => {
    const text =
      "Von Vertretern der Opposition kam Kritik: Der Minister habe das Parlament umgangen. Ob weitere Truppen folgen, ließ Regierungssprecherin Ida Krohn offen. Details zum Vertrag wollte sie nicht nennen.";
    expect(extract(text).quotes.map((q) => [q.speaker_text, q.text, q.assertion])).toEqual([
      ["Vertretern der Opposition", "Der Minister habe das Parlament umgangen", "asserted"],
      ["Ida Krohn", "Ob weitere Truppen folgen", "withheld"],
      ["Ida Krohn", "Details zum Vertrag", "withheld"],
    ]);
  });
});

describe("whom a text turns to", () => {
  test("a clause about the last named, and a contrast that keeps silent", () => {
    const text =
      "El ministro de Exteriores de Chile, Pablo Godoy, compareció junto a su homólogo boliviano, Ariel Quispe, que se mostró más prudente. «La palabra acuerdo es muy grande», matizó. El ministro confirmó que La Paz enviará una delegación, aunque no quiso precisar quién la encabezará.";
    expect(said(text)).toEqual([
      ["Ariel Quispe", "La palabra acuerdo es muy grande"],
      ["Ariel Quispe", "La Paz enviará una delegación"],
      ["Ariel Quispe", "quién la encabezará"],
    ]);
  });

  test("words of a reporter before a stop inside the marks, and behind a colon", () => {
    const text =
      "Nadège Wuyts, cheffe du groupe, n'a pas ri. « Vous parlez comme un notaire, lui a-t-elle lancé. On signe et on pleure ensuite. » Mais elle prévient : la loi ne passera pas avant l'été.";
    expect(said(text)).toEqual([
      ["Nadège Wuyts", "Vous parlez comme un notaire"],
      ["Nadège Wuyts", "On signe et on pleure ensuite."],
      ["Nadège Wuyts", "la loi ne passera pas avant l'été"],
    ]);
  });

  test("an interview that names who answers once, before the first answer", () => {
    const text =
      "L’eau et la frontière\n\nLA TRIBUNE : Monsieur Sow, qu’en reste-t-il ?\n\nOumar Sow, ancien ministre malien : Des amis et des procès-verbaux.\n\nLe barrage sera-t-il achevé ?\n\nIl le sera, mais la date reste à fixer.\n\nAvez-vous des regrets ?\n\nJ’en ai un seul.";
    expect(read(text)).toEqual([
      ["Oumar Sow", "ancien ministre malien", "Des amis et des procès-verbaux."],
      ["Oumar Sow", "ancien ministre malien", "Il le sera, mais la date reste à fixer."],
      ["Oumar Sow", "ancien ministre malien", "J’en ai un seul."],
    ]);
  });

  test("epithets and further offices of whoever was named, and a newspaper that was told", () => {
    expect(
      said(
        "Maëlle Le Goff, présidente de la région, a salué « une avancée historique ». Pour l'élue bretonne, « rien n'est gagné ».",
      ),
    ).toEqual([
      ["Maëlle Le Goff", "une avancée historique"],
      ["Maëlle Le Goff", "rien n'est gagné"],
    ]);
    expect(
      said(
        "El portavoz de la Junta, Álvaro Cid, tildó la medida de «parche». «No voy a entrar en eso», zanjó el también consejero de Hacienda.",
      ).map(([speaker]) => speaker),
    ).toEqual(["Álvaro Cid", "Álvaro Cid"]);
    expect(
      said(
        "Das Land spart und die Wirtschaft ist in der Krise. „Die Talsohle kommt erst noch“, sagte Ministerin Petra Lindner der „Rheinischen Post“.",
      ),
    ).toEqual([["Petra Lindner", "Die Talsohle kommt erst noch"]]);
  });
});

describe("denials", () => {
  const assertions = (text: string) =>
    extract(text).quotes.map(({ text, assertion }) => [assertion, text]);
  const said = "„Die Lage ist ernst“, sagte Ministerin Gudrun Pohl. ";

  test.each([
    ["Sie wies den Vorwurf zurück, der Hafen sei zu klein.", "der Hafen sei zu klein"],
    [
      "Am Montag wies Pohl die Behauptung zurück, dass der Hafen zu klein sei.",
      "der Hafen zu klein sei",
    ],
    ["Sie wies Berichte zurück, wonach der Hafen schließe.", "der Hafen schließe"],
    [
      "Pohl hat den Vorwurf der Opposition zurückgewiesen, der Hafen sei zu klein.",
      "der Hafen sei zu klein",
    ],
    ["Pohl widersprach der Darstellung, der Hafen sei zu klein.", "der Hafen sei zu klein"],
  ])("in German, of a claim that a noun names: %s", (sentence, words) => {
    expect(assertions(said + sentence)[1]).toEqual(["denied", words]);
  });

  test.each([
    ["Pohl wies darauf hin, dass der Hafen zu klein sei.", "der Hafen zu klein sei"],
    ["Pohl widersprach: Der Hafen sei groß genug.", "Der Hafen sei groß genug"],
    ["Pohl widersprach: „Der Hafen ist groß genug.“", "Der Hafen ist groß genug."],
    ["Pohl hat die Aussage kritisiert, der Hafen sei zu klein.", "die Aussage"],
  ])("not in German, of what is pointed out, answered or criticised: %s", (sentence, words) => {
    expect(assertions(said + sentence)[1]).toEqual(["asserted", words]);
  });

  test("in Spanish, at the start of a sentence", () => {
    const text =
      "«La situación es grave», dijo la ministra Ana Robles. Rechazó la acusación de que el puerto sea pequeño.";
    expect(assertions(text)[1]).toEqual(["denied", "el puerto sea pequeño"]);
  });

  test("the German subjunctive reports a whole sentence only as its main verb", () => {
    const reported =
      "Der Hafen, der alt ist, sei zu klein. Wenn er schließt, müsse man handeln. Sie lachte, der Hafen sei zu klein.";
    expect(assertions(said + reported).slice(1)).toEqual([
      ["asserted", "Der Hafen, der alt ist, sei zu klein"],
      ["asserted", "Wenn er schließt, müsse man handeln"],
    ]);
  });
});

describe("speakers in front of, between and behind what they say", () => {
  test("in German, set off in the middle, before a quotation, and described as a whole", () => {
    const text =
      "Bürgermeisterin Marga Lohse zögerte. Sie sei nicht gegen die Marine, betont Lohse, sie sei gegen diesen Standort. Brüssel habe, so Lohse, „den Schlauch versteckt und die Feuerwehr gerufen“. Einem mit der Sache vertrauten Beamten zufolge steht der Plan.";
    expect(said(text)).toEqual([
      ["Marga Lohse", "Sie sei nicht gegen die Marine"],
      ["Marga Lohse", "sie sei gegen diesen Standort"],
      ["Marga Lohse", "den Schlauch versteckt und die Feuerwehr gerufen"],
      ["mit der Sache vertrauten Beamten", "steht der Plan"],
    ]);
  });

  test("in German, behind a claim that opens the sentence, and after an adverb", () => {
    const text =
      "Die Außenministerin sprach in Peking über die Lage der Werften. Den Vorwurf, sie würden bezahlt, wies Handelsminister Wang Wen zurück: „Davon kann keine Rede sein.“ Dagegen sagte Mika Huo, Direktor des Instituts, die Union dürfe „nicht erschrecken“.";
    expect(extract(text).quotes.map((q) => [q.speaker_text, q.assertion, q.text])).toEqual([
      ["Wang Wen", "asserted", "Davon kann keine Rede sein."],
      ["Mika Huo", "asserted", "nicht erschrecken"],
    ]);
  });

  test("in German, what was announced, and how it goes on in the conditional’s form", () => {
    const text =
      "Ministerin Frieda Ahl hat angekündigt, die Hilfe aufzustocken. „Wir lassen niemanden im Dunkeln“, sagte Ahl. Die ersten Geräte würden bald geliefert. Die Dörfer wären leer, wenn das ausbliebe.";
    expect(said(text)).toEqual([
      ["Frieda Ahl", "die Hilfe aufzustocken"],
      ["Frieda Ahl", "Wir lassen niemanden im Dunkeln"],
      ["Frieda Ahl", "Die ersten Geräte würden bald geliefert"],
    ]);
  });

  test("in French and Spanish, descriptions of people who aren’t named, and verbs of habit", () => {
    const french =
      "Selon un diplomate européen en poste dans la région, la décision était prise. « La carte est la politique des petits », aimait à répéter l'ancien négociateur Casimir Hault.";
    expect(said(french)).toEqual([
      ["un diplomate européen en poste dans la région", "la décision était prise"],
      ["Casimir Hault", "La carte est la politique des petits"],
    ]);
    const spanish =
      "“Lo ha decidido ya”, explicó una persona cercana al mandatario. “Nos han cambiado las reglas”, se queja Remedios Ansa, presidenta de la Cámara.";
    expect(said(spanish)).toEqual([
      ["una persona cercana al mandatario", "Lo ha decidido ya"],
      ["Remedios Ansa", "Nos han cambiado las reglas"],
    ]);
  });
});
