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
