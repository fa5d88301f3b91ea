import { describe, expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/read/said";

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
      speakersOf(
        "fr",
        "Rapporteur de la loi, Bernard Castel a reconnu que le calendrier était serré. Le porte-parole de la junte, le colonel Ali Maïga, a affirmé que douze soldats avaient été vus.",
      ),
    ).toEqual([
      ["Bernard Castel", "rapporteur de la loi"],
      ["Ali Maïga", "porte-parole de la junte"],
    ]);
    expect(
      speakersOf(
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
    expect(speakersOf("es", text)).toEqual([
      ["Marta Ceballos", "viceministra de Salud"],
      ["Marta Ceballos", "viceministra de Salud"],
    ]);
  });
});

test.each([
  ["fr", "Le député (PS) Alain Verdier a promis une loi.", ["Alain Verdier", "député"]],
  [
    "fr",
    "Personne ne suit Fatou Ndiaye, présidente du collectif : « On nous ment depuis mai. »",
    ["Fatou Ndiaye", "présidente du collectif"],
  ],
  [
    "es",
    "«Nunca autoricé ese pago», declaró ante el juez el exgerente Ricardo Salas.",
    ["Ricardo Salas", "exgerente"],
  ],
  [
    "es",
    "En declaraciones a Onda Cero, el alcalde de Soria, Tomás Abril, cargó contra todos: «Nos toman por tontos».",
    ["Tomás Abril", "alcalde de Soria"],
  ],
  [
    "es",
    "La ministra de Ambiente, Paula Restrepo, viajó. «No vamos a improvisar», sentenció la jefa de la cartera.",
    ["Paula Restrepo", "ministra de Ambiente"],
  ],
  [
    "es",
    "Una fuente del puerto de San Marcos contó que «nadie vigila la grúa».",
    ["una fuente del puerto de San Marcos", null],
  ],
])("what belongs to whose name: %s, %s", (language, text, expected) => {
  expect(speakersOf(language, text)).toEqual([expected]);
});

test("where someone works isn't part of a German name, and a Chinese name needs no office", () => {
  expect(
    speakersOf("de", "Ökonom Jan Roth von der Universität Rostock sagte, der Hafen sei voll."),
  ).toEqual([["Jan Roth", "Ökonom von der Universität Rostock"]]);
  expect(said("de", "Ursula von der Heide sagte, der Hafen sei voll.")).toEqual([
    "Ursula von der Heide: der Hafen sei voll",
  ]);
  expect(
    said("es", "Su par chino, Hu Yaping, llegó ayer. Hu aseguró que el proyecto sigue en pie."),
  ).toEqual(["Hu Yaping: el proyecto sigue en pie"]);
});

test.each([
  ["de", "Wir haben Präsident Xi gebeten. „Das ist wahr“, sagte Xi.", ["Xi", "Präsident"]],
  ["de", "Deshalb traf ich Minister Wang Yi. „Das ist wahr“, sagte Wang.", ["Wang Yi", null]],
  ["de", "Der Kanzler drängt Xi Jinping. „Das ist wahr“, sagte Xi.", ["Xi Jinping", null]],
  [
    "fr",
    "Le président Xi Jinping et le président Yoon Suk-yeol sont à Paris. « Pas encore », a dit M. Yoon.",
    ["Yoon Suk-yeol", "président"],
  ],
])(
  "a verb isn't part of a role, and the family name is known: %s, %s",
  (language, text, speaker) => {
    expect(speakersOf(language, text).at(-1)).toEqual(speaker);
  },
);

test.each([
  [
    "de",
    "Die Sprecherin des Außenamts Li Wenshu sagte, der Hafen sei offen.",
    ["Li Wenshu", "Sprecherin des Außenamts"],
  ],
  [
    "fr",
    "Le négociateur jordanien, Omar al-Hadidi, a assuré que le port était ouvert.",
    ["Omar al-Hadidi", "négociateur jordanien"],
  ],
  [
    "de",
    "Die Ministerin Merve Aydın empfing am Donnerstag den norwegischen Botschafter Thorvald Nygård. Nygård sagte, der Hafen sei offen.",
    ["Thorvald Nygård", "norwegischer Botschafter"],
  ],
  [
    "de",
    "Es stritten die Ministerin Merve Aydın und der nigerianische Ölminister Emeka Obiora. Obiora sagte, der Hafen sei offen.",
    ["Emeka Obiora", "nigerianischer Ölminister"],
  ],
  [
    "de",
    "Die Ministerin Merve Aydın traf im Mai Präsident Emeka Obiora. Obiora sagte, der Hafen sei offen.",
    ["Emeka Obiora", "Präsident"],
  ],
  [
    "de",
    "Emeka Obiora, Sprecher der Werft und der Kammer der Reeder, sagte, der Hafen sei offen.",
    ["Emeka Obiora", "Sprecher der Werft und der Kammer der Reeder"],
  ],
])("where a role ends and a name begins: %s, %s", (language, text, speaker) => {
  expect(speakersOf(language, text).at(-1)).toEqual(speaker);
});

test.each([
  [
    "es",
    "El puerto está cerrado por la huelga. Rosa lleva allí toda la vida. «Tenemos miedo de lo que viene», dice.",
    "Rosa: Tenemos miedo de lo que viene",
  ],
  [
    "fr",
    "Le port est fermé par la grève. Fatou, 34 ans, habite à côté. « On a peur de tout perdre », dit-elle.",
    "Fatou: On a peur de tout perdre",
  ],
  [
    "de",
    "Der Hafen ist wegen des Streiks geschlossen. „Wir haben alle Angst“, sagt Verkäuferin Aylin.",
    "Aylin: Wir haben alle Angst",
  ],
  [
    "de",
    "Jette Clausen, Landwirtin aus Husum, hat ihre Kühe verkauft. „Ich bin trotzdem um vier aufgestanden“, erzählt die 38-Jährige.",
    "Jette Clausen: Ich bin trotzdem um vier aufgestanden",
  ],
  [
    "fr",
    "L'économiste Abdoul Aziz Sarr se montre inquiet. « Les caisses sont vides », résume-t-il.",
    "Abdoul Aziz Sarr: Les caisses sont vides",
  ],
  [
    "fr",
    "Emmanuel Marchand s'est entretenu avec Oleh Zelenko. Le président français a assuré que la France tiendrait.",
    "Emmanuel Marchand: la France tiendrait",
  ],
  [
    "fr",
    "Le convoi a été bloqué. « C'est une punition collective », dénonce Médecins sans frontières.",
    "Médecins sans frontières: C'est une punition collective",
  ],
])("given names, unlisted names and bodies: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});

test.each([
  [
    "fr",
    "La loi est prête, a dit mardi le ministre de la Santé. « Elle passera », a déclaré Oumrou Sarr.",
    ["Oumrou Sarr: La loi est prête", "Oumrou Sarr: Elle passera"],
  ],
  [
    "fr",
    "La ligne est prête, a dit le ministre de la Mer. « Nous volerons », a annoncé Air Nord.",
    ["le ministre de la Mer: La ligne est prête", "Air Nord: Nous volerons"],
  ],
  [
    "de",
    "Hans-Jörg Holm sagte, er bleibe. Deichgräfin Silke Horn kennt das. Der Deich sei zu niedrig, sagt sie.",
    ["Hans-Jörg Holm: er bleibe", "Silke Horn: Der Deich sei zu niedrig"],
  ],
  [
    "de",
    "„Das ist alles nass“, sagt der Landwirt und lacht.",
    ["der Landwirt: Das ist alles nass"],
  ],
])("names unlisted or joined by a hyphen: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});
