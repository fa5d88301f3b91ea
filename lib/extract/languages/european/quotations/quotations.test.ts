import { expect, test } from "vitest";
import { said } from "@/scripts/test/said";

test.each([
  [
    "es",
    "La ministra Eva Lago emplazó a quienes filtraron el informe a «dar la cara».",
    ["Eva Lago: dar la cara"],
  ],
  [
    "es",
    "La Secretaría de Pesca, según informó un portavoz a este periódico, está «estudiando el caso con calma».",
    ["un portavoz: estudiando el caso con calma"],
  ],
  [
    "es",
    "«¿Por qué lo mandaron a medianoche?», le retrucó la catamarqueña Graciela Ahumada.",
    ["Graciela Ahumada: ¿Por qué lo mandaron a medianoche?"],
  ],
  [
    "fr",
    "La Chambre des métiers (CDM) s'alarme. D'après ses calculs, « un atelier sur dix fermera cet hiver ».",
    ["la Chambre des métiers: un atelier sur dix fermera cet hiver"],
  ],
])("which verb or source has the quoted words: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});
