import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("a relative clause behind a name reports what that person says", () => {
  test.each([
    [
      "es",
      "«El puerto no se vende a nadie», replicó la portavoz del consejo, Ana Duarte, quien anunció que el contrato será revisado.",
      "Ana Duarte: el contrato será revisado",
    ],
    [
      "es",
      "La réplica llegó de Ana Duarte, senadora, que aseguró que el contrato será revisado.",
      "Ana Duarte: el contrato será revisado",
    ],
    [
      "fr",
      "« Le port n'est pas à vendre », a répondu le maire, Paul Roche, qui assure que le contrat sera revu.",
      "Paul Roche: le contrat sera revu",
    ],
  ])("%s: %s", (language, text, statement) => {
    expect(said(language, text)).toContain(statement);
  });

  test.each([
    ["es", "Dos vecinos que pidieron silencio se fueron ayer del puerto."],
    ["es", "El consejero dijo que Ana Duarte, quien anunció que dimitirá, no ha vuelto al puerto."],
    ["fr", "Le maire Paul Roche, qui assure que le contrat sera revu, quittera la ville demain."],
  ])("unless the sentence goes on or nobody is named: %s, %s", (language, text) => {
    expect(
      said(language, text).filter((one) => /dimitirá$|revu$|^dos.*silencio$/u.test(one)),
    ).toEqual([]);
  });
});

test.each([
  [
    "fr",
    "Le port rouvrira lundi matin, a annoncé mercredi la ministre de la mer, Claire Brossard, à l'issue d'une réunion avec les élus.",
    ["Claire Brossard: Le port rouvrira lundi matin"],
  ],
  [
    "fr",
    "Interrogé sur le calendrier, Paul Roche a répondu aux élus. « Nous verrons bien cela en mai », a-t-il lâché.",
    ["Paul Roche: Nous verrons bien cela en mai"],
  ],
  [
    "es",
    "«Aquí el no se sirve frío y con té», resume un diplomático destinado en la capital de Noruega.",
    ["un diplomático destinado en la capital de Noruega: Aquí el no se sirve frío y con té"],
  ],
])("when, on what and where from: %s, %s", (language, text, statements) => {
  expect(said(language, text)).toEqual(statements);
});

test.each([
  [
    "es",
    "El relator podría mencionar el caso. De momento ha solicitado a Rabat autorización para la visita.",
    ["el relator: autorización para la visita"],
  ],
  [
    "es",
    "La Cancillería expresa su condena al ataque y manifiesta su solidaridad con las familias.",
    ["la Cancillería: su condena al ataque", "la Cancillería: su solidaridad con las familias"],
  ],
  [
    "es",
    "La Cámara Marítima alertó de pérdidas millonarias.",
    ["la Cámara Marítima: pérdidas millonarias"],
  ],
  ["es", "La ministra Rosa Vidal advirtió antes de los cortes.", []],
  [
    "fr",
    "Plusieurs salariés évoquent pour leur part des tests interrompus dès que les résultats déplaisaient.",
    ["plusieurs salariés: des tests interrompus dès que les résultats déplaisaient"],
  ],
  ["fr", "Jean Roux plaide pour une reprise intégrale.", ["Jean Roux: une reprise intégrale"]],
  [
    "fr",
    "Le palais n'a ni confirmé ni infirmé cette version des faits.",
    ["le palais: cette version des faits (withheld)"],
  ],
] as const)(
  "what belongs to the verb, and what to its object: %s, %s",
  (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  },
);
