import { describe, expect, test } from "vitest";
import { quotationsIn } from "../quotations-in";

/** Who said what, as in "Moscú: bombardear la central", with what isn't simply asserted. */
const said = (language: string, text: string): string[] =>
  quotationsIn(language, text).map(
    ({ speaker_text, text, assertion }) =>
      `${speaker_text}: ${text}${assertion === "asserted" ? "" : ` (${assertion})`}`,
  );
const roles = (language: string, text: string) =>
  quotationsIn(language, text).map(({ speaker_text, speaker_role }) => [
    speaker_text,
    speaker_role,
  ]);

describe("people who speak without a subject", () => {
  test.each([
    [
      "fr",
      "Au ministère des Pêches, on assure que les quotas seront respectés.",
      ["ministère des Pêches: les quotas seront respectés"],
    ],
    [
      "fr",
      "Le traité est prêt, laisse-t-on entendre dans les cercles diplomatiques.",
      ["les cercles diplomatiques: Le traité est prêt"],
    ],
    [
      "es",
      "Desde la Consejería explican que el túnel abrirá en marzo.",
      ["la Consejería: el túnel abrirá en marzo"],
    ],
    [
      "es",
      "En septiembre los ganaderos anunciaron que cortarían la autopista.",
      ["los ganaderos: cortarían la autopista"],
    ],
    [
      "de",
      "Im Kanzleramt hieß es, der Plan sei „nicht abgestimmt“.",
      ["Kanzleramt: nicht abgestimmt"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});

describe("verbs around, between and behind what they report", () => {
  test.each([
    [
      "de",
      "Zuvor hatte das Verkehrsministerium in Wien gemeldet, an der Brücke habe sich ein Riss gebildet.",
      ["das Verkehrsministerium: an der Brücke habe sich ein Riss gebildet"],
    ],
    [
      "de",
      "Im kommenden Frühling, hatte die Landesregierung versprochen, spätestens im Sommer.",
      ["die Landesregierung: Im kommenden Frühling", "die Landesregierung: spätestens im Sommer"],
    ],
    [
      "fr",
      "Les acheteurs, selon la directrice, n'y croient plus.",
      ["la directrice: Les acheteurs", "la directrice: n'y croient plus"],
    ],
    [
      "es",
      "El puerto, advierte la ministra Ana Robles, seguirá abierto.",
      ["Ana Robles: El puerto", "Ana Robles: seguirá abierto"],
    ],
    [
      "fr",
      "L'armateur Dubreuil a démenti mardi tout projet de vente de sa flotte.",
      ["l'armateur Dubreuil: tout projet de vente de sa flotte (denied)"],
    ],
    [
      "es",
      "El alcalde no ha dicho una palabra sobre el precio del agua.",
      ["el alcalde: el precio del agua (withheld)"],
    ],
    [
      "fr",
      "La conservatrice ne veut pas révéler où se trouvent les tableaux.",
      ["la conservatrice: où se trouvent les tableaux (withheld)"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });

  test("a colon behind a sentence about somebody, and a relative clause", () => {
    expect(
      said("fr", "Un adjoint se contente d'un soupir : « La date change tous les matins. »"),
    ).toEqual(["un adjoint: La date change tous les matins."]);
    expect(
      said(
        "de",
        "Deutlicher wurde Spaniens Agrarminister, der einem Sender sagte: „Wir besteuern ihre Nüsse genauso.“",
      ),
    ).toEqual(["Spaniens Agrarminister: Wir besteuern ihre Nüsse genauso."]);
  });
});

describe("who is who", () => {
  test("names that no list holds, by the verb beside them and the surname alone", () => {
    const text =
      "Zoltane Farrokh-Meyer a répondu aux élus. « Le barrage tiendra cent ans sans réparation », a insisté Farrokh-Meyer.";
    expect(said("fr", text)).toEqual([
      "Zoltane Farrokh-Meyer: Le barrage tiendra cent ans sans réparation",
    ]);
  });

  test("a noun in front without an article, an office above a rank, and one in two words", () => {
    expect(
      roles(
        "fr",
        "Rapporteur de la loi, Bernard Castel a reconnu que le calendrier était serré. Le porte-parole de la junte, le colonel Ali Maïga, a affirmé que douze soldats avaient été vus.",
      ),
    ).toEqual([
      ["Bernard Castel", "rapporteur de la loi"],
      ["Ali Maïga", "porte-parole de la junte"],
    ]);
    expect(
      roles(
        "fr",
        "Le ministre-président flamand Wouter Claes a prévenu que la Flandre ne paierait pas.",
      ),
    ).toEqual([["Wouter Claes", "ministre-président flamand"]]);
  });

  test("a body taken up by a noun of its kind, and another body by no noun of another", () => {
    const text =
      "La CGT n'y croit pas et dénonce une manœuvre grossière. Le syndicat réclame une enquête indépendante.";
    expect(said("fr", text)).toEqual([
      "la CGT: une manœuvre grossière",
      "la CGT: une enquête indépendante",
    ]);
  });

  test("the subject of the sentence before, for a verb without one", () => {
    const text = "La Fiscalía no lo cree. Sostiene que la empresa obligó al patrón a seguir.";
    expect(said("es", text)).toEqual(["la Fiscalía: la empresa obligó al patrón a seguir"]);
  });

  test("labels by office and with a body in brackets", () => {
    const text =
      "Declaraciones de la viceministra de Salud, Marta Ceballos. Lima, 8 de julio\n\nPERIODISTA: ¿Habrá vacunas?\n\nVICEMINISTRA: Habrá para todos.\n\nPERIODISTA: ¿Cuándo?\n\nVICEMINISTRA: En octubre.";
    expect(roles("es", text)).toEqual([
      ["Marta Ceballos", "viceministra de Salud"],
      ["Marta Ceballos", "viceministra de Salud"],
    ]);
  });
});
