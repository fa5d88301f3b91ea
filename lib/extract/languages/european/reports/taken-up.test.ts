import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("the sentence before, said by whom the next one names", () => {
  test.each([
    [
      "es",
      "La presa se vaciará en otoño. Así lo anunció este lunes el ingeniero jefe, Rodrigo Lanza.",
      "Rodrigo Lanza: La presa se vaciará en otoño",
    ],
    [
      "fr",
      "La mairie fermera deux piscines cet hiver. C'est ce qu'a indiqué mardi l'adjointe aux sports.",
      "l'adjointe aux sports: La mairie fermera deux piscines cet hiver",
    ],
    [
      "de",
      "Der Tunnel wird für vier Wochen gesperrt. Das teilte die Polizei am Montag mit.",
      "die Polizei: Der Tunnel wird für vier Wochen gesperrt",
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });

  test("says nothing further, and names a source beside quoted words", () => {
    expect(
      said(
        "fr",
        "La mairie fermera deux piscines cet hiver. C'est ce qu'a confirmé jeudi devant la presse l'adjointe Sonia Pradel.",
      ),
    ).toEqual(["Sonia Pradel: La mairie fermera deux piscines cet hiver"]);
    expect(
      said(
        "fr",
        "Le maire aurait vendu le stade. C'est ce qu'affirment deux élus, qui parlent « sous le sceau du secret ».",
      )[0],
    ).toEqual("deux élus: Le maire aurait vendu le stade");
  });

  test("who does something to it says nothing", () => {
    expect(said("es", "La fábrica cerró en mayo. Lo compró todo la empresa vecina.")).toEqual([]);
  });
});
