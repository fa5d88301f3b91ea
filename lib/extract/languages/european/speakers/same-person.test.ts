import { describe, expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

const last = (language: string, text: string) => speakersOf(language, text).at(-1)![0];

describe("whoever a holder of an office met does not hold it", () => {
  test.each([
    [
      "fr",
      "Le ministre des Transports, Loïc Madec, s'est entretenu avec M. Wang Yi, ministre chinois des transports. « Rien n'est signé », a déclaré le ministre.",
      "Loïc Madec",
    ],
    [
      "es",
      "La ministra de Pesca, Teresa Lozano, se reunió con Mary Hill, ministra de Pesca de Canadá. «Nada está firmado», dijo la ministra.",
      "Teresa Lozano",
    ],
    [
      "de",
      "Der Minister sprach mit Wang Yi, dem chinesischen Außenminister. „Wir brauchen Dialog“, sagte der Minister.",
      "der Minister",
    ],
    [
      "fr",
      "Les éleveurs ont parlé avec Loïc Madec, ministre de l'Agriculture. « Je vous entends », a répondu le ministre.",
      "Loïc Madec",
    ],
  ])("%s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe("someone named is called", () => {
  test.each([
    [
      "es",
      "Benigno Cueto perdió cuarenta vacas. El ganadero cree que las ayudas llegarán tarde.",
      "Benigno Cueto",
    ],
    [
      "es",
      "Teresa Lozano, de 29 años, volvió ayer. La gaditana contó que murieron dos niños.",
      "Teresa Lozano",
    ],
    [
      "fr",
      "Loïc Madec, patron du chalutier, est rentré hier. Le pêcheur a assuré que la mer était forte.",
      "Loïc Madec",
    ],
    [
      "de",
      "Walter Brandstätter lehrt seit Jahren in Graz. „Das Schlimmste steht noch bevor“, sagt der Wiener.",
      "Walter Brandstätter",
    ],
  ])("by what they do or where they are from: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });

  test.each([
    [
      "es",
      "La fiscal Carmen Ibáñez salió del juzgado. La representante del Ministerio Público respondió que el plazo ha vencido.",
      "Carmen Ibáñez",
    ],
    [
      "fr",
      "La préfète Nadège Morel a visité la digue. La représentante de l'État a indiqué que les travaux commenceraient.",
      "Nadège Morel",
    ],
    [
      "es",
      "El diputado Andrés Peralta y la senadora Nuria Castells discutieron. La parlamentaria pidió una comisión.",
      "Nuria Castells",
    ],
    [
      "es",
      "Paula Ugarte y su abogado, Raúl Pineda, esperaron. Según su abogado, la vista será en marzo.",
      "Raúl Pineda",
    ],
  ])("by another noun for their office: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });

  test.each([
    [
      "es",
      "Ernesto Zaldívar, periodista, intentó entrar ayer en el recinto. «No puede usted pasar por aquí», le dijo el vigilante.",
      "el vigilante",
    ],
    [
      "fr",
      "La sénatrice Iris Calvet a été hospitalisée vendredi. « Elle est consciente et elle parle », a dit le médecin.",
      "le médecin",
    ],
    [
      "de",
      "Jens Overbeck, Journalist, wollte auf das Gelände. „Sie dürfen hier nicht hinein“, sagte ihm der Wachmann.",
      "der Wachmann",
    ],
    [
      "es",
      "Pedro Salas, pescador de Huelva, escribió al ministro. «No se puede hacer nada más», contestó el ministro.",
      "el ministro",
    ],
  ])("by no noun for someone they meet: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe("how someone speaks is not who", () => {
  test.each([
    [
      "es",
      "Ana Lee perdió la finca. «No quedó ni una sola vaca», cuenta emocionada mientras la recorre.",
    ],
    ["es", "Ana Lee perdió la finca. «Nadie nos avisó de nada», sentencia tajante Ana Lee."],
    ["es", "Ana Lee perdió la finca. «Aquí ya no se puede vivir», admite sin rodeos."],
    [
      "fr",
      "Ana Lee a perdu la ferme. « Personne ne nous a prévenus hier », dit en souriant Ana Lee.",
    ],
  ])("%s: %s", (language, text) => {
    expect(last(language, text)).toBe("Ana Lee");
  });

  test.each([
    ["es", "«No es verdad lo que dice usted», le interrumpió Teresa Campos.", "Teresa Campos"],
    ["de", "„Das stimmt nicht, was Sie sagen“, unterbrach ihn Silke Brandes.", "Silke Brandes"],
    [
      "es",
      "A la acusación respondió, en la radio, Felipe Duarte. «No lo he visto nunca en mi vida», aseguró.",
      "Felipe Duarte",
    ],
  ])("whoever interrupts or replies: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe("an office that someone else holds", () => {
  test.each([
    [
      "fr",
      "Le ministre de la santé, Paul Roche, a visité le port. Le ministre de la justice a déclaré que rien ne pressait.",
      "le ministre de la justice",
    ],
    [
      "fr",
      "Le vice-président Paul Roche a visité le port. Le président a déclaré que rien ne pressait.",
      "le président",
    ],
    [
      "es",
      "La ministra de Sanidad, Ana Ruiz, visitó el puerto. La ministra de Justicia dijo que no había prisa.",
      "la ministra de Justicia",
    ],
    [
      "es",
      "El exministro de Trabajo Pablo Ruiz visitó el puerto. El ministro de Trabajo dijo que no había prisa.",
      "el ministro de Trabajo",
    ],
    [
      "de",
      "Der frühere Innenminister Paul Roth hat gestern den Hafen besucht. Der Innenminister sagte, es gebe keine Eile.",
      "der Innenminister",
    ],
  ])("is not theirs: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });

  test.each([
    [
      "fr",
      "Le ministre de la santé, Paul Roche, a visité le port. Le ministre a déclaré que rien ne pressait.",
      "Paul Roche",
    ],
    [
      "fr",
      "La ministre déléguée au commerce, Ana Roche, a visité le port. La ministre a déclaré que rien ne pressait.",
      "Ana Roche",
    ],
    [
      "es",
      "La ministra de Sanidad, Ana Ruiz, visitó el puerto. La ministra dijo que no había prisa.",
      "Ana Ruiz",
    ],
    [
      "es",
      "El vicepresidente Pablo Ruiz visitó el puerto. El vicepresidente dijo que no había prisa.",
      "Pablo Ruiz",
    ],
    [
      "de",
      "Innenminister Paul Roth hat gestern den Hafen besucht. Der Innenminister sagte, es gebe keine Eile.",
      "Paul Roth",
    ],
  ])("unlike their own: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

test.each([
  [
    "fr",
    "Selon Claire Morvan-Tessier, le texte est clos. « Il ne change rien du tout », estime Morvan.",
    "Claire Morvan-Tessier",
  ],
  [
    "es",
    "Según Marta Cifuentes-Bayo, el texto está cerrado. «No cambia nada de nada», apostilla Bayo.",
    "Marta Cifuentes-Bayo",
  ],
  [
    "de",
    "Laut Sabine Köhler-Brandt ist der Text fertig. „Er ändert gar nichts“, sagte Köhler.",
    "Sabine Köhler-Brandt",
  ],
])("half of a double surname: %s, %s", (language, text, speaker) => {
  expect(last(language, text)).toBe(speaker);
});

test.each([
  [
    "es",
    "Un alto funcionario dijo que el texto estaba listo. Madrid dudaba. “Dormir también es una política”, ironizó el mismo funcionario.",
    "un alto funcionario",
  ],
  [
    "fr",
    "Un diplomate européen juge l'offre insuffisante. « On ne signe pas une page blanche », ajoute le même diplomate.",
    "un diplomate européen",
  ],
  [
    "de",
    "Ein ranghoher Beamter sagte, der Vertrag sei fertig. „Es fehlt nur die Tinte“, sagte derselbe Beamte.",
    "ein ranghoher Beamter",
  ],
  [
    "es",
    "El alcalde Pedro Luján calló. “La obra está lista”, declaró el burgomaestre.",
    "Pedro Luján",
  ],
] as const)(
  "the same person, expressly or by another name for the office: %s, %s",
  (language, text, expected) => {
    expect(last(language, text)).toBe(expected);
  },
);
