import { describe, expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/said";

const last = (language: string, text: string) => speakersOf(language, text).at(-1)![0];

describe("somebody named is called", () => {
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
  ])("by no noun for somebody they meet: %s, %s", (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe("how somebody speaks is not who", () => {
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
