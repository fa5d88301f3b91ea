import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

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
      "Les droits sont suspendus, a annoncé vendredi le Trésor, à quelques jours du sommet.",
      ["le Trésor: Les droits sont suspendus"],
    ],
    [
      "fr",
      "Le bac reprendra lundi, a précisé la capitaine, jointe par téléphone.",
      ["la capitaine: Le bac reprendra lundi"],
    ],
    [
      "es",
      "Los vecinos, dijo el alcalde, afectados por la obra cobrarán en mayo.",
      ["el alcalde: Los vecinos", "el alcalde: afectados por la obra cobrarán en mayo"],
    ],
    [
      "de",
      "Man müsse, so der Reeder, abwarten.",
      ["der Reeder: Man müsse", "der Reeder: abwarten"],
    ],
    [
      "es",
      "Los precios subieron, informó el lunes el banco central, pese a la tregua.",
      ["el banco central: Los precios subieron"],
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

  test("a colon behind a sentence about someone, and a relative clause", () => {
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

describe("verbs around their speaker", () => {
  test.each([
    [
      "Die Brücke, räumte Bauleiter Jan Hagen am Abend ein, sei zu schmal.",
      ["Jan Hagen: Die Brücke", "Jan Hagen: sei zu schmal"],
    ],
    [
      "Die Strecke bleibt gesperrt, wie die Polizei mitteilte.",
      ["die Polizei: Die Strecke bleibt gesperrt"],
    ],
    ["Glaubt man dem Förster Jan Hagen, so stirbt der Wald.", ["Jan Hagen: stirbt der Wald"]],
    [
      "Kritik kam vom Bauernverband. Er warf dem Ministerium vor, den Wolf zu schonen.",
      ["Bauernverband: den Wolf zu schonen"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });
});

test("what someone is belongs to the aside", () => {
  expect(
    said(
      "fr",
      "Justement, rétorque Maud Ferrier, la présidente du club des nageurs, personne ne l'a lu.",
    ),
  ).toEqual(["Maud Ferrier: Justement", "Maud Ferrier: personne ne l'a lu"]);
});

test.each([
  [
    "fr",
    "Les ministres de la Pêche se sont parlé samedi par téléphone, a annoncé le Quirinal.",
    ["le Quirinal: Les ministres de la Pêche se sont parlé samedi par téléphone"],
  ],
  [
    "fr",
    "Le port rouvrira lundi, a confirmé le Kremlin dans la soirée.",
    ["le Kremlin: Le port rouvrira lundi"],
  ],
  [
    "es",
    "Los dos ministros hablaron el sábado por teléfono, anunció la cancillería.",
    ["la cancillería: Los dos ministros hablaron el sábado por teléfono"],
  ],
  [
    "fr",
    "Le ministre, ému, a annoncé la fermeture du port de Brest.",
    ["le ministre: la fermeture du port de Brest"],
  ],
])("a body behind a verb says the clause before it: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "Le port rouvrira, a annoncé le maire, Luc Morel, dans un communiqué publié lundi.",
    ["Luc Morel: Le port rouvrira"],
  ],
  [
    "de",
    "Entschieden sei noch nichts, betonte ein Sprecher am Montag.",
    ["ein Sprecher: Entschieden sei noch nichts"],
  ],
  [
    "de",
    "Auf die Frage, ob der Deich bricht, antwortete Eva Horn, der Plan sei sicher.",
    ["Eva Horn: der Plan sei sicher"],
  ],
  [
    "de",
    "Der Landrat bestritt den Diebstahl. Er sei krank gewesen, hatte er ausgesagt.",
    ["der Landrat: den Diebstahl (denied)", "der Landrat: Er sei krank gewesen"],
  ],
  [
    "fr",
    "Le port rouvrira, a annoncé la ministre, Inès Roche, en déplacement à Lorient.",
    ["Inès Roche: Le port rouvrira"],
  ],
  ["de", "Eva Horn prüft die Brücke. Wenn sie fertig ist, ist sie sicher.", []],
  [
    "de",
    "Das freut Eva Horn, und Jan Holm meint, die Brücke halte.",
    ["Jan Holm: die Brücke halte"],
  ],
  [
    "fr",
    "Selon Anne Roy, Luc Petit et Inès Roche ont menti.",
    ["Anne Roy: Luc Petit et Inès Roche ont menti"],
  ],
  ["es", "«Nos vamos», dijeron Ana y Luis Roca.", ["Ana y Luis Roca: Nos vamos"]],
  ["de", "Mut sei gefragt, sagte Eva Horn.", ["Eva Horn: Mut sei gefragt"]],
  ["fr", "Interrogé hier, il a nié, a dit la police.", ["la police: Interrogé hier, il a nié"]],
  [
    "fr",
    "Le projet, validé lundi, indique la préfecture.",
    ["la préfecture: Le projet, validé lundi"],
  ],
  ["fr", "Son film, tourné en mai, raconte la grève d'un orchestre.", []],
  [
    "es",
    "El puerto, cerrado en mayo, abrirá el lunes, anunció la alcaldesa.",
    ["la alcaldesa: El puerto, cerrado en mayo, abrirá el lunes"],
  ],
  [
    "es",
    "La víctima había denunciado a su marido, confirmó un portavoz policial.",
    ["un portavoz policial: La víctima había denunciado a su marido"],
  ],
  [
    "fr",
    "Le maire avait dénoncé un vol, a confirmé un porte-parole de la police.",
    ["un porte-parole de la police: Le maire avait dénoncé un vol"],
  ],
  ["es", "El alcalde denunció el robo de un cuadro.", ["el alcalde: el robo de un cuadro"]],
  [
    "es",
    "El alcalde negó el robo. Nunca tuvo la llave, alegó durante el juicio.",
    ["el alcalde: el robo (denied)", "el alcalde: Nunca tuvo la llave"],
  ],
  [
    "fr",
    "Le port rouvrira, a annoncé le maire, Luc Morel, dans une semaine au plus tard.",
    ["Luc Morel: Le port rouvrira", "Luc Morel: dans une semaine au plus tard"],
  ],
])("how something was announced isn't part of it: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test("a name and what it is are no statement before a verb that ends the sentence", () => {
  expect(said("es", "Camilo Soto, analista del puerto, discrepa. Es tarde.")).toEqual([]);
});
