import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("what demands, greets or judges without saying a word", () => {
  test.each([
    ["de", "Das Gesetz verlangt eine schriftliche Begründung. Das Spiel fordert viel Geduld."],
    ["fr", "La loi exige une autorisation préalable. Selon la saison, le sentier est fermé."],
    [
      "fr",
      "La ministre a salué les ouvriers à la sortie. Le tribunal a rejeté la demande du voisin.",
    ],
    ["es", "El ladrón no ocultó el dinero. El obispo reza para que la guerra termine."],
    [
      "fr",
      "Le juge ne cache pas les preuves. Le maire a lu un rapport publié et critiqué à Paris.",
    ],
    ["de", "Der Verein schloss den Trainer aus. Die Jury schloss Nigeria für zwei Jahre aus."],
    ["es", "La receta pide tres huevos y un poco de paciencia. La puerta se niega a abrirse."],
  ])("%s: %s", (language, text) => {
    expect(said(language, text)).toEqual([]);
  });
});
