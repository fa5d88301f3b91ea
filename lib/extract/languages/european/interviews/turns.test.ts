import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../quotations-in";

test("the reasons given for turns without labels mention no label", () => {
  const text =
    "Marthe Aubin, économiste, enseigne à Lomé.\n\nPourquoi ce livre ?\n\nParce que personne ne l'avait écrit.\n\nEt la suite ?\n\nElle est dans le titre.";
  expect(quotationsIn("fr", text).map(({ text, because }) => [text, because])).toEqual([
    ["Parce que personne ne l'avait écrit.", ["the previous speaker continues"]],
    ["Elle est dans le titre.", ["the previous speaker continues"]],
  ]);
});

test("labels in capitals end with a full stop", () => {
  const text =
    "EL FARO. ¿Cierra el puerto?\n\nHUGO REY. Nunca jamás.\n\nEL FARO. ¿Por qué?\n\nHUGO REY. Porque vive de él.";
  expect(quotationsIn("es", text).map(({ speaker_text: who, text }) => [who, text])).toEqual([
    ["HUGO REY", "Nunca jamás."],
    ["HUGO REY", "Porque vive de él."],
  ]);
});

test("headings in capitals aren't labels", () => {
  const text =
    "SPORT. Le club a gagné.\n\nCULTURE. Le musée ouvre.\n\nSPORT. La finale aura lieu.\n\nCULTURE. Le film sort.";
  expect(quotationsIn("fr", text)).toEqual([]);
});

test.each([
  [
    "de",
    "Arne Wiebe leitet den Hafen.\n\nHerr Wiebe, wird der Kai geschlossen?\n\nKaum.\n\nDer Senator sagt, man müsse reden.\n\nDa hat er recht.\n\nUnd nun?\n\nWarten.",
    ["Kaum.", "Da hat er recht.", "Warten."],
  ],
  [
    "fr",
    "Marthe Aubin dirige le port.\n\nLe quai tient-il ?\n\nMal.\n\nVos adversaires disent que vous exagérez.\n\nQu'ils viennent voir.\n\nEt après ?\n\nPayer.",
    ["Mal.", "Qu'ils viennent voir.", "Payer."],
  ],
])(
  "what is put to the guest without a question mark is nobody's answer: %s",
  (language, text, answers) => {
    expect(quotationsIn(language, text).map((quote) => quote.text)).toEqual(answers);
  },
);

test("a note at the end says who has answered", () => {
  const text =
    "P. ¿Habrá huelga?\nR. Quizá.\nP. ¿Y después?\nR. Nada.\n\nEl capitán Hugo Castellanos, de 68 años, preside el Instituto Náutico.";
  expect(quotationsIn("es", text).map(({ text, speaker_text }) => [speaker_text, text])).toEqual([
    ["Hugo Castellanos", "Quizá."],
    ["Hugo Castellanos", "Nada."],
  ]);
});

const said = (language: string, text: string) =>
  quotationsIn(language, text).map((quote) => [quote.speaker_text, quote.speaker_role, quote.text]);

describe("minutes of a parliament", () => {
  test("French, with a full stop behind the name, the office or the group", () => {
    const text =
      "M. le président Léon Abel. La séance est ouverte.\n\nM. Jean-Luc Morel, ministre de la mer. Merci, monsieur le président.\n\nMme Iris Calvet (Écologiste). Combien de bateaux ?\n\nM. Jean-Luc Morel. Quarante.";
    expect(said("fr", text)).toEqual([
      ["Léon Abel", "président", "La séance est ouverte."],
      ["Jean-Luc Morel", "ministre de la mer", "Merci, monsieur le président."],
      ["Iris Calvet", "Écologiste", "Combien de bateaux ?"],
      ["Jean-Luc Morel", "ministre de la mer", "Quarante."],
    ]);
  });

  test("Spanish, by an office with the name in brackets", () => {
    const text =
      "La señora PRESIDENTA: Se abre la sesión.\n\nEl señor MINISTRO DE PESCA (Salas Gil): Gracias, señora presidenta.\n\nEl señor DUARTE: ¿Cuántos barcos?";
    expect(said("es", text)).toEqual([
      ["PRESIDENTA", null, "Se abre la sesión."],
      ["Salas Gil", "MINISTRO DE PESCA", "Gracias, señora presidenta."],
      ["DUARTE", null, "¿Cuántos barcos?"],
    ]);
  });

  test("German, with applause between the turns", () => {
    const text =
      "Vizepräsidentin Petra Haas: Das Wort hat der Kollege Holm.\n\nTorben Holm (FDP): Wie viele Schiffe sind es?\n\n(Beifall bei der FDP)\n\nJörg Wieland, Parl. Staatssekretär beim Bundesminister für Verkehr: Vierzig.";
    expect(said("de", text)).toEqual([
      ["Petra Haas", "Vizepräsidentin", "Das Wort hat der Kollege Holm."],
      ["Torben Holm", "FDP", "Wie viele Schiffe sind es?"],
      ["Jörg Wieland", "Parl. Staatssekretär beim Bundesminister für Verkehr", "Vierzig."],
    ]);
  });

  test.each([
    [
      "fr",
      "M. Morel est venu hier. Il n'a rien dit.\n\nMme Calvet, elle, est restée. Elle attend.\n\nM. Abel. Voilà un homme discret.",
    ],
    ["es", "El señor Duarte llegó ayer. No habló.\n\nLa señora Salas, en cambio, calló. Espera."],
  ])("but not prose: %s", (language, text) => {
    expect(quotationsIn(language, text).filter(({ kind }) => kind === "direct")).toEqual([]);
  });
});

test.each([
  [
    "de",
    "Sprecherin Böhm: Wir haben das Papier erhalten.\n\nZur zweiten Frage: Das prüfen wir noch.\n\nFrage: Wann?\n\nSprecherin Böhm: Bald.",
    "Böhm",
  ],
  [
    "es",
    "El portavoz: Buenos días.\n\nUna cosa más: no habrá cambios.\n\nPregunta: ¿Cuándo?\n\nEl portavoz: Pronto.",
    "El portavoz",
  ],
  [
    "fr",
    "Porte-parole : Bonjour à tous.\n\nUne précision : la visite est maintenue.\n\nQuestion : Quand ?\n\nPorte-parole : Bientôt.",
    "Porte-parole",
  ],
])(
  "a paragraph that begins with a label and a colon is still the same speaker’s: %s",
  (language, text, speaker) => {
    expect(said(language, text).map(([name]) => name)).toEqual([speaker, speaker, speaker]);
  },
);

test.each([
  ["Ministère de la Mer\n\n", "Ministère de la Mer"],
  ["", null],
])("an answer of a ministry is not given to the person its minister met: %s", (head, speaker) => {
  const text = `${head}Le ministre s'est entretenu avec M. Wang Yi, ministre chinois de la mer.\n\nQ - Est-ce vrai ?\n\nR - Non.\n\nQ - Et la visite ?\n\nR - Elle se prépare.`;
  expect(quotationsIn("fr", text).map((quote) => quote.speaker_text)).toEqual([speaker, speaker]);
});

test("an office with a full stop and a dash is a label", () => {
  const text =
    "Bruselas, 23 de octubre\n\nPregunta.- ¿Habrá más dinero?\n\nPresidente.- Ya se verá.\n\nPregunta.- ¿Cuándo?\n\nPresidente.- Pronto.";
  expect(said("es", text).map(([name, , words]) => [name, words])).toEqual([
    ["Presidente", "Ya se verá."],
    ["Presidente", "Pronto."],
  ]);
});

test.each(["Entretien avec", "Entretien avec la ministre", "Conversation avec"])(
  "whoever the heading of an interview names answers: %s Inès Roche",
  (head) => {
    const text = `${head} Inès Roche\n\nQ - Est-ce vrai ?\n\nR - Non.\n\nQ - Et la visite ?\n\nR - Elle se prépare.`;
    expect(said("fr", text).map(([name]) => name)).toEqual(["Inès Roche", "Inès Roche"]);
  },
);

test("what an explainer answers is nobody's, even if a paragraph later has a label", () => {
  const text = "Maut: Wer zahlt?\n\nAlle.\n\nEva Horn: So geht es.\n\nUnd wann?\n\nIm Mai.";
  expect(said("de", text).map(([, words]) => words)).not.toContain("Im Mai.");
});

test("only the first question and its answer have labels", () => {
  const text =
    "taz: Frau Horn, warum gehen Sie?\n\nEva Horn: Weil es Zeit ist.\n\nUnd dann?\n\nDann wird geschlafen.";
  expect(said("de", text).map(([name]) => name)).toEqual(["Eva Horn", "Eva Horn"]);
});

test.each([
  [
    "de",
    "Vorsitzende Friederike Amsel: Ich eröffne die Sitzung.\n\nAbg. Torben Holm (FDP): Was geschieht nun?\n\nVorsitzende Friederike Amsel: Ich bitte um Ruhe.",
    "Torben Holm",
  ],
  [
    "es",
    "La señora PRESIDENTA: Se abre la sesión.\n\nEl señor EMBAJADOR EN MISIÓN ESPECIAL PARA CHINA (Larrañaga Puig): Seré breve.\n\nLa señora PRESIDENTA: Se levanta la sesión.",
    "Larrañaga Puig",
  ],
] as const)(
  "labels of minutes with an abbreviation or a long office: %s",
  (language, text, expected) => {
    expect(said(language, text)[1]![0]).toBe(expected);
  },
);

test("the answers are those of whoever’s words are the heading, if nobody is introduced", () => {
  const text =
    "Graciana Roca-Peña: “El cielo está lleno”\n\nLa astrónoma dirige el observatorio. Contesta despacio.\n\nPREGUNTA. ¿Qué ve usted?\n\nRESPUESTA. Satélites. Cada noche cuento más.\n\nP. ¿Y la luna?\n\nR. Sigue en su sitio.";
  const answers = quotationsIn("es", text).filter(({ text: words }) =>
    /Satélites|Sigue/u.test(words),
  );
  expect(answers.map(({ speaker_text }) => speaker_text)).toEqual([
    "Graciana Roca-Peña",
    "Graciana Roca-Peña",
  ]);
});

test.each([
  [
    "de",
    "Frau Holm, die Fähre fällt seit Mai aus. Warum?\n\nWeil sie alt ist.\n\nKommt eine neue?\n\nVielleicht im Mai.\n\nEva Holm, 58, leitet die Reederei Nordlicht. Das Gespräch führte Jens Voss.",
    ["Eva Holm", "Weil sie alt ist.", "Vielleicht im Mai."],
  ],
  [
    "fr",
    "Monsieur Aubin, pourquoi partez-vous ?\n\nParce que le port est parti.\n\nEt que ferez-vous ?\n\nJe dormirai.\n\nPaul Aubin dirigeait le port de Lorient.",
    ["Paul Aubin", "Parce que le port est parti.", "Je dormirai."],
  ],
  [
    "es",
    "Señora Roca, ¿por qué dimite?\n\nPorque ya no me escuchan.\n\n¿Y qué hará ahora?\n\nDormir.\n\nElena Roca, de 58 años, preside el Instituto Náutico.",
    ["Elena Roca", "Porque ya no me escuchan.", "Dormir."],
  ],
])(
  "whoever is addressed in a question and named at the end answers: %s",
  (language, text, said) => {
    const [name, ...answers] = said;
    const quotes = quotationsIn(language, text).map(({ speaker_text, text: own }) => [
      speaker_text,
      own,
    ]);
    expect(quotes).toEqual(answers.map((words) => [name, words]));
  },
);

test("labels with a full stop and a dash, and initials later", () => {
  const text =
    "L'Écho du Port. – Pourquoi ce livre ?\n\nPaule Drouet. – Parce que personne ne l'avait écrit.\n\nL'Écho du Port. – Et la suite ?\n\nP. D. – Elle est dans le titre.";
  expect(said("fr", text).map(([name, , words]) => [name, words])).toEqual([
    ["Paule Drouet", "Parce que personne ne l'avait écrit."],
    ["Paule Drouet", "Elle est dans le titre."],
  ]);
});

test.each([
  [
    "de",
    "Arne Wiebe leitet den Hafen.\n\nHerr Wiebe, wird der Kai geschlossen?\n\nKaum.\n\nDie Reeder sagen, der Kai sei zu teuer.\n\nDas sagen sie seit 1990.\n\nUnd nun?\n\nWarten.",
    ["Kaum.", "Das sagen sie seit 1990.", "Warten."],
  ],
  [
    "fr",
    "Marthe Aubin dirige le port.\n\nLe quai tient-il ?\n\nMal.\n\nLe gouvernement promet un fonds.\n\nIl l'avait déjà promis en 2019.\n\nEt après ?\n\nPayer.",
    ["Mal.", "Il l'avait déjà promis en 2019.", "Payer."],
  ],
])("what the next answer takes up was put to the guest: %s", (language, text, answers) => {
  expect(quotationsIn(language, text).map((quote) => quote.text)).toEqual(answers);
});
