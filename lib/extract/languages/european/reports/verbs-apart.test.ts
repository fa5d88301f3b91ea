import { expect, test } from "vitest";
import { said } from "@/scripts/test/said";

const DE = "Der Hafen von Kiel ist seit Mai offen, und die Schiffe fahren mit der Flut. ";
const ES = "El puerto de Vigo está abierto desde mayo y los barcos salen con la marea. ";
const FR = "Le port de Brest est ouvert depuis mai et les bateaux partent avec la marée. ";

test.each([
  [
    "de",
    `${DE}Karl Brandt stellte am Mittwoch fest, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Karl Brandt wies vor Reedern darauf hin, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Karl Brandt hob im Rat hervor, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Die Brücke fehle der Stadt, führte Karl Brandt aus.`,
    "Karl Brandt: Die Brücke fehle der Stadt",
  ],
  [
    "de",
    `${DE}Die Brücke fehle der Stadt, fürchtete Karl Brandt.`,
    "Karl Brandt: Die Brücke fehle der Stadt",
  ],
  [
    "es",
    `${ES}El puente seguirá cerrado, se quejó Juan Pérez.`,
    "Juan Pérez: El puente seguirá cerrado",
  ],
  [
    "es",
    `${ES}Juan Pérez insinuó que el puente seguirá cerrado.`,
    "Juan Pérez: el puente seguirá cerrado",
  ],
  [
    "fr",
    `${FR}Jean Marchal a remarqué que le pont restait fermé.`,
    "Jean Marchal: le pont restait fermé",
  ],
] as const)("%s: %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});

test("what stands before a verb of saying, and what its subject then demands", () => {
  const text = `${ES}El gremio no aguanta otra huelga, advirtieron los armadores de Vigo en un comunicado, en el que exigen una mesa de diálogo.`;
  expect(said("es", text)).toEqual([
    "los armadores de Vigo: El gremio no aguanta otra huelga",
    "los armadores de Vigo: una mesa de diálogo",
  ]);
});

test.each([
  ["de", `${DE}Sollte Karl Brandt die Schleuse am Abend schließen, wären die Reeder betroffen.`],
  ["de", `${DE}Karl Brandt stellte am Mittwoch sein Auto ab, und es regnete.`],
  ["es", `${ES}El puente se cerró de noche y Juan Pérez se fue a casa.`],
] as const)("%s: nothing is said: %s", (language, text) => {
  expect(said(language, text)).toEqual([]);
});
