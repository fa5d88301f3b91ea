import { describe, expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

const last = (language: string, text: string) => speakersOf(language, text).at(-1)![0];

describe("someone named is called by what they are, which the text has not said of them", () => {
  test.each([
    [
      "es",
      "Rocío Montalbán, viceministra de Comercio, descartó la ruptura. «Pedimos reciprocidad», remarcó la alta funcionaria.",
      "Rocío Montalbán",
    ],
    [
      "es",
      "Amparo Seguí dirige un centro de estudios. La sinóloga calcula que la mitad de los chips pasan por la isla.",
      "Amparo Seguí",
    ],
    [
      "es",
      "Sonia Aliaga, gerente de la minera, replica que el convenio se cumple. «Las puertas están abiertas», agrega la representante de la compañía.",
      "Sonia Aliaga",
    ],
    [
      "fr",
      "Bertrand Lacassagne, président de la Fédération des vins, juge la surtaxe injuste. « Nos chais sont pleins », se désole le viticulteur.",
      "Bertrand Lacassagne",
    ],
    [
      "de",
      "Henrike Vossmann, Staatssekretärin im Wirtschaftsministerium, verteidigte die Regeln. Die Spitzenbeamtin kündigte an, die Liste werde jedes Quartal überprüft.",
      "Henrike Vossmann",
    ],
  ])("%s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe("a noun is someone else's", () => {
  test.each([
    [
      "es, an office that nobody named holds",
      "es",
      "«Falta tiempo», dijo Amparo Seguí, directora de un centro de estudios. «Habrá acuerdo», respondió la ministra.",
      "la ministra",
    ],
    [
      "es, after it was used of somebody unnamed",
      "es",
      "Una comerciante abrió la puerta. Luego llegó Amparo Seguí, directora del museo. «Aquí no hay nadie», dijo la comerciante.",
      "la comerciante",
    ],
    [
      "fr, an office in a team",
      "fr",
      "« On a compté les miettes », a grincé l'entraîneur, Brice Lamarque. « Je suis sorti », a dit le capitaine.",
      "le capitaine",
    ],
  ])("%s", (_, language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

test("an adverb before a verb of saying is no speaker", () => {
  const text =
    "Ana Lee llegó temprano. Nada más salir del juzgado, dijo que recurrirá la sentencia.";
  expect(last("es", text)).toBe("Ana Lee");
});
