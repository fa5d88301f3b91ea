import { describe, expect, test } from "vitest";
import { extract } from "../../..";

const speakers = (text: string) => extract(text).quotes.map(({ speaker_text }) => speaker_text);
const speakerOf = (text: string, words: string) =>
  extract(text).quotes.find((quote) => quote.text.includes(words))?.speaker_text;

describe("who a pronoun or a verb without a subject refers to", () => {
  test("a colleague, not the subject of the sentence that is reported", () => {
    const text =
      "« Quarante francs, c'est le prix d'un repas », a ironisé la conseillère nationale Anne Gaillard.\n\nSon collègue UDC Urs Keller ne l'entend pas de cette oreille. Les habitants des vallées, rétorque-t-il, n'ont pas de métro.";
    expect(speakerOf(text, "habitants")).toBe("Urs Keller");
  });

  test("people around someone, and whoever a sentence ends with", () => {
    const fr =
      "À Bercy, on assure que la liste est prête.\n\nL'entourage du commissaire se montre plus prudent. « Personne n'en a envie », soupire-t-on.";
    expect(speakerOf(fr, "Personne")).toBe("l'entourage du commissaire");
    const es =
      "El ministro aseguró que hay acuerdo. Más explícito se muestra un alto cargo de Interior. “Abrir, se puede abrir mañana”, remacha.";
    expect(speakerOf(es, "Abrir")).toBe("un alto cargo de Interior");
    const de =
      "„Wir brauchen das“, meinte Innenminister Hubert Zwettler.\n\nKritik kam von der Caritas. „Reine Symbolpolitik auf dem Rücken anderer“, hieß es dort.";
    expect(speakerOf(de, "Symbolpolitik")).toMatch(/Caritas/);
  });

  test("someone of whom only the given name and the age are known", () => {
    const text =
      "Su nieta, Maribel, que lo acompaña, cuenta que el guardia no los dejó pasar. “Le ofrecieron un taxi”, agregó la joven.";
    expect(speakers(text)).toEqual(["Maribel", "Maribel"]);
  });

  test("the same sources, and someone else in contrast", () => {
    const same =
      "La aduana reabrirá pronto, según fuentes diplomáticas. El acuerdo está cerrado “en un noventa por ciento”, precisan las mismas fuentes.";
    expect(speakerOf(same, "noventa")).toBe("fuentes diplomáticas");
    const other =
      "Celestino Vargas dijo que el papel vale. El alcalde de Chuñavi, en cambio, dijo que “no figura en ningún registro”.";
    expect(speakerOf(other, "figura")).toBe("el alcalde de Chuñavi");
  });

  test("two people who speak in turns, each after a dash", () => {
    const text =
      "—¿Duerme usted bien? —preguntó el senador Evaristo Plaza.\n\n—Perfectamente —replicó la ministra Nuria Castellanos.\n\n—Lo mismo nos contaron de los helicópteros.";
    expect(speakers(text)).toEqual(["Evaristo Plaza", "Nuria Castellanos", "Evaristo Plaza"]);
  });
});

describe("verbs that introduce quoted words", () => {
  test("a noun isn't one, and a retort comes before its verb", () => {
    const es =
      "Coyle, lejos de retractarse, redobló la apuesta horas más tarde: “Dije eso y me quedé corto”.";
    expect(speakers(es)).not.toContain("horas más tarde");
    const fr =
      "Pékin martèle que ses licences ne visent personne. Faux, rétorque un industriel du Nord : « J'ai rempli le formulaire trois fois. »";
    expect(speakerOf(fr, "formulaire")).toBe("un industriel du Nord");
  });
});
