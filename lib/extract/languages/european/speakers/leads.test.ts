import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

test.each([
  [
    "fr",
    "Dans la cour de la gare, le chef de quai Bruno Castel a croisé les bras. Il a répété que le train partirait vide.",
    ["Bruno Castel: le train partirait vide"],
  ],
  [
    "es",
    "Con las botas llenas de barro, Elvira Soto mira el río. «El agua volverá antes del domingo», suelta.",
    ["Elvira Soto: El agua volverá antes del domingo"],
  ],
  [
    "es",
    "El concejal Pedro Luján anunció que la feria cerrará. Cuestionado sobre los puestos vacíos, contestó que «nadie los quería».",
    ["Pedro Luján: la feria cerrará", "Pedro Luján: nadie los quería"],
  ],
  [
    "es",
    "La edil Rosa Vidal pidió más tiempo. A su juicio, el Gobierno «ha llegado tarde a todo».",
    ["Rosa Vidal: más tiempo", "Rosa Vidal: ha llegado tarde a todo"],
  ],
])("what is set off in front of the subject: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  ["fr", "« J'ai signé. » À la barre, Jean Roux parle bas.", "Jean Roux"],
  [
    "fr",
    "« On attend. » Sur le quai, jeudi matin, Jean Roux, 34 ans, range ses filets.",
    "Jean Roux",
  ],
  ["fr", "« On attend. » Ce matin-là, Jean Roux range ses filets.", "Jean Roux"],
  ["fr", "« On attend. » En 2019, Jean Roux avait fermé l'usine.", ""],
  ["fr", "« On attend. » Au mur, un portrait de Jean Roux surveille les ouvriers.", ""],
] as const)(
  "words that open a paragraph are those of whoever the next sentence is about: %s %s",
  (language, text, speaker) => {
    expect(said(language, text).join()).toMatch(speaker ? new RegExp(`^${speaker}: `) : /^$/);
  },
);
