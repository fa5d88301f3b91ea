import { describe, expect, test } from "vitest";
import { isMaterialThere, isOutcome, readFiles, readNewsPages } from "@/scripts/test/desk/material";
import { guessLanguage } from "./guess-language";

describe.skipIf(!isMaterialThere())("collected files", () => {
  test("news pages give their title, text and language", {
    timeout: 60_000,
  }, async () => {
    const others: Record<string, string | null> = {
      "la-nacion": "es",
      "lemonde-1": "fr",
      "liberation-1": "fr",
      qq: "zh",
      // Words without meaning, in no language.
      "rtl-1": null,
    };
    const pages = await readNewsPages();
    expect(pages.filter(({ hasTitle }) => !hasTitle)).toEqual([]);
    expect(pages.filter(({ likeness }) => likeness < 0.95)).toEqual([]);
    for (const { name, text } of pages)
      expect(guessLanguage(text), name).toBe(name in others ? others[name] : "en");
  });

  test.each(["pdf", "docx"] as const)(
    "each %s gives its text or a clear refusal",
    { timeout: 60_000 },
    async (kind) => {
      const unclear = (await readFiles(kind)).filter(({ reading }) => !isOutcome(reading));
      expect(unclear).toEqual([]);
    },
  );
});
