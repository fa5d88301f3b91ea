import { describe, expect, test } from "vitest";
import { extract } from "../..";

const read = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role, q.text]);
const said = (text: string) => read(text).map(([speaker, , words]) => [speaker, words]);

describe("who speaks", () => {
  test.each([
    [
      "Le ministre des Transports Gaspard Lenoir a annoncé que la ligne serait fermée. « Le pont ne tient plus », a prévenu le ministre devant les élus.",
      [
        ["Gaspard Lenoir", "ministre des Transports", "la ligne serait fermée"],
        ["Gaspard Lenoir", "ministre des Transports", "Le pont ne tient plus"],
      ],
    ],
    [
      "El ministro de Pesca, Ramiro Luque, viajará a Vigo. «No habrá más recortes», insistió el titular de Pesca en el Senado.",
      [["Ramiro Luque", "ministro de Pesca", "No habrá más recortes"]],
    ],
    [
      "Hafenkapitän Gesine Brandt hat die Sperrung verteidigt. Brandt forderte mehr Lotsen und bessere Karten. „Der Nebel ist nicht das Problem“, sagte der Hafenkapitän Brandt.",
      [
        ["Gesine Brandt", "Hafenkapitän", "mehr Lotsen und bessere Karten"],
        ["Gesine Brandt", "Hafenkapitän", "Der Nebel ist nicht das Problem"],
      ],
    ],
  ])("a name, then what someone is: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("the head of state is the president", () => {
    const text =
      "Le président kényan Moses Karanja est arrivé à Nairobi. « Nous voulons la paix », a lancé le chef de l'État à la presse.";
    expect(said(text)).toEqual([["Moses Karanja", "Nous voulons la paix"]]);
  });

  test("the description that follows a name tells the role", () => {
    const text =
      "Wer Gesine Kranz besucht, muss Geduld haben. „Hier wartet man auf alles“, sagt die deutsche Botschafterin in Lomé und lacht dabei nicht.";
    expect(read(text)).toEqual([
      ["Gesine Kranz", "deutsche Botschafterin in Lomé", "Hier wartet man auf alles"],
    ]);
  });

  test("a relative clause is part of a description and no report", () => {
    const text =
      "Dos funcionarios que pidieron el anonimato confirmaron que el texto está listo para la firma en la capital.";
    expect(said(text)).toEqual([
      [
        "dos funcionarios que pidieron el anonimato",
        "el texto está listo para la firma en la capital",
      ],
    ]);
  });
});

describe("sources without a verb", () => {
  test.each([
    [
      "Selon deux sources proches du port, le navire a coulé dans la nuit.",
      "deux sources proches du port",
    ],
    ["Aux yeux de la maire, Inès Roche, le projet est mort depuis un an.", "Inès Roche"],
    ["A juicio del alcalde, Blas Ortega, la obra llega tarde y mal al barrio.", "Blas Ortega"],
    [
      "En opinión de los expertos, el acuerdo no es para este año ni para el que viene.",
      "los expertos",
    ],
    [
      "Der Gewerkschaft zufolge sind in der Werft tausend Stellen nicht mehr sicher.",
      "der Gewerkschaft",
    ],
    ["Nach Einschätzung von Fachleuten ist die Brücke nicht mehr zu retten.", "Fachleuten"],
    [
      "Aus Regierungskreisen hieß es, der Vertrag sei noch nicht unterschrieben.",
      "Regierungskreise",
    ],
  ])("%s", (text, speaker) => {
    expect(said(text).map(([name]) => name)).toEqual([speaker]);
  });

  test("“pour” and “para” need someone who can speak", () => {
    expect(
      said("Pour la troisième année, le port de la ville est fermé aux navires de pêche en hiver."),
    ).toEqual([]);
  });
});

describe("what is said", () => {
  test.each([
    [
      "La ministre a exprimé sa vive inquiétude face aux arrestations et a rappelé que le traité était en vigueur.",
      ["sa vive inquiétude face aux arrestations", "le traité était en vigueur"],
    ],
    [
      "La ministra de Sanidad descartó una nueva ley de hospitales, aunque reconoció que faltan médicos en el sur.",
      ["una nueva ley de hospitales", "faltan médicos en el sur"],
    ],
    [
      "Der Minister forderte einen Nachtragshaushalt vor der Sommerpause, und die Länder sind nicht dagegen.",
      ["einen Nachtragshaushalt vor der Sommerpause"],
    ],
    [
      "Die Ministerin erklärte, die Lage sei ernst und das Geld nicht mehr da.",
      ["die Lage sei ernst und das Geld nicht mehr da"],
    ],
  ])("a noun or a clause without “that”: %s", (text, words) => {
    expect(extract(text).quotes.map((quote) => quote.text)).toEqual(words);
  });

  test("a reporting clause in the middle divides a statement", () => {
    const text =
      "Der Bürgermeister von Emden, Ole Harms, ist nicht beunruhigt. Es gehe, sagt er, um die Deiche und um nichts sonst.";
    expect(said(text)).toEqual([
      ["Ole Harms", "Es gehe"],
      ["Ole Harms", "um die Deiche und um nichts sonst"],
    ]);
  });

  test("a reporting clause within the marks", () => {
    const text =
      "« Nous partons demain, glisse Agathe Morvan, la maire du village, mais nous laissons les clés. » La route est fermée depuis une semaine.";
    expect(said(text)).toEqual([
      ["Agathe Morvan", "Nous partons demain"],
      ["Agathe Morvan", "mais nous laissons les clés."],
    ]);
  });

  test("what someone does not want to say comes first in German", () => {
    const text =
      "„Wir sind bereit“, sagt die Reederin Antje Voss. Wann das Schiff ausläuft, will sie nicht verraten.";
    expect(extract(text).quotes.map((q) => [q.speaker_text, q.text, q.assertion])).toEqual([
      ["Antje Voss", "Wir sind bereit", "asserted"],
      ["Antje Voss", "Wann das Schiff ausläuft", "withheld"],
    ]);
  });
});

describe("interviews", () => {
  test.each([
    [
      "Inés Luna, exministra de Energía, recibe a este diario en su casa.\n\nPREGUNTA. ¿Fue un error el decreto?\n\nRESPUESTA. Fue un error con buena letra.\n\nP. ¿Volvería?\n\nR. No me han llamado.",
      [
        ["Inés Luna", "Fue un error con buena letra."],
        ["Inés Luna", "No me han llamado."],
      ],
    ],
    [
      "LA GAZETTE. - Le port va-t-il fermer ?\n\nANNE ROUX. - Il est déjà fermé pour les petits.\n\nLA GAZETTE. - Et pour les autres ?\n\nANNE ROUX. - Ils ont des avocats.",
      [
        ["ANNE ROUX", "Il est déjà fermé pour les petits."],
        ["ANNE ROUX", "Ils ont des avocats."],
      ],
    ],
    [
      "Marthe Aubin, économiste, enseigne à Lomé et publie un livre sur la monnaie.\n\nPourquoi ce livre ?\n\nParce que personne ne l'avait écrit avant.\n\nEt la suite ?\n\nElle est dans le titre, je crois.",
      [
        ["Marthe Aubin", "Parce que personne ne l'avait écrit avant."],
        ["Marthe Aubin", "Elle est dans le titre, je crois."],
      ],
    ],
  ])("by letters, capitals and questions: %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test("an office means who was last named with it, not who is named later", () => {
  const text = `Le ministre de l’Intérieur, Paul Roche, est arrivé lundi à Lyon. « Le pont reste fermé », a déclaré le ministre.

Le ministre des Finances, Luc Morel, était absent de la réunion. Les habitants de la ville attendent toujours une réponse du gouvernement.
`;
  expect(extract(text).quotes.map((quote) => quote.speaker_text)).toEqual(["Paul Roche"]);
});
