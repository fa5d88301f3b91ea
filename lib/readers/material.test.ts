import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readDocument } from ".";
import { guessLanguage } from "./language";

// What others wrote stands beside the repository, and is no part of it.
const material = join(process.cwd(), "../shared/material");
const isThere = existsSync(material);
if (!isThere) console.warn(`SKIPPED: ${material} is not there; what it shows was not tested.`);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const BLOCK = /<\/?(?:p|div|h\d|li|figure|figcaption|br|blockquote|section|header|tr|td)\b/g;

/**
 * How alike two texts are in their words, 0 to 1: the harmonic mean of the shares of each text's
 * words that the other has, repeated words as often as they stand (token F1). Order does not count.
 */
function likeness(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}

describe.skipIf(!isThere)("what others wrote", () => {
  test("news pages give their title and text", { timeout: 60_000 }, async () => {
    const folder = join(material, "readability");
    const wrong: string[] = [];
    const unlike: string[] = [];
    for (const name of readdirSync(folder)) {
      const file = (part: string) => readFileSync(join(folder, name, part));
      const reading = await readDocument(file("source.html"));
      const { title } = JSON.parse(file("expected-metadata.json").toString());
      if (!reading.ok || reading.document.title !== title) wrong.push(name);
      // Where a block ends a word ends too.
      const spaced = file("expected.html").toString().replace(BLOCK, " $&");
      const expected = parseHTML(`<html><body>${spaced}</body></html>`).document.body;
      const text = reading.ok ? reading.document.text : "";
      const alike = likeness(words(expected.textContent), words(text));
      if (alike < 0.95) unlike.push(`${name} ${alike.toFixed(3)}`);
    }
    expect(wrong).toEqual([]);
    expect(unlike).toEqual([]);
  });

  test("the language of news pages is told by their text", { timeout: 60_000 }, async () => {
    const folder = join(material, "readability");
    const others: Record<string, string | null> = {
      ...{ "la-nacion": "es", "lemonde-1": "fr", "liberation-1": "fr", qq: "zh" },
      // Words without meaning, in no language.
      "rtl-1": null,
    };
    for (const name of readdirSync(folder)) {
      const reading = await readDocument(readFileSync(join(folder, name, "source.html")));
      const text = reading.ok ? reading.document.text : "";
      expect(guessLanguage(text), name).toBe(name in others ? others[name] : "en");
    }
  });

  test.each(["pdf", "docx"])(
    "each %s gives its text or a clear refusal",
    {
      timeout: 60_000,
    },
    async (kind) => {
      const folder = join(material, kind);
      for (const name of readdirSync(folder)) {
        const reading = await readDocument(readFileSync(join(folder, name)), { fileName: name });
        if (reading.ok) expect(reading.document.text, name).toMatch(/[\p{L}\p{N}]/u);
        else expect(reading.reason, name).toMatch(/^[A-Z].{20,}\.$/);
      }
    },
  );
});
