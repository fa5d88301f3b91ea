import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { KindText } from "./gold";
import { readMarked, styleOf } from "./marked";
import { wordsOf } from "./names";
import { fileOf, HALVES, readKinds, readPractice, textHalfOf } from "./texts";
import { tokensOf } from "./tokens";

const halves = HALVES.map((half) => ({ half, texts: readKinds(half) ?? [] }));
const all = halves.flatMap(({ texts }) => texts);
const practice = readPractice();

/** Names and roles are compared on one line, and without the difference that capitals make. */
const plain = (text: string): string => text.replaceAll(/\s*\n[> ]*/g, " ").toLowerCase();

/** "eine" or "einer", or a joining word. */
const LONGEST_ARTICLE = 5;

test("each half is what was marked", () => {
  for (const { half, texts } of halves) {
    const marked = readMarked(readFileSync(fileOf(half, "txt"), "utf8"));
    // Compared without printing a difference: whoever works on extraction doesn't see the held-out half.
    expect([half, JSON.stringify(texts) === JSON.stringify(marked)]).toEqual([half, true]);
  }
});

test("there are at least 1,030 texts, and no id occurs twice", () => {
  expect(all.length).toBeGreaterThanOrEqual(1030);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("the practice texts are in neither half", () => {
  const ids = new Set(all.map(({ id }) => id));
  expect(practice.length).toBeGreaterThanOrEqual(70);
  expect(practice.filter(({ id }) => ids.has(id))).toEqual([]);
});

test("a text is in the half that its id gives", () => {
  for (const { half, texts } of halves) {
    expect(texts.length).toBeGreaterThan(0);
    for (const { id } of texts) expect([id, textHalfOf(id)]).toEqual([id, half]);
  }
});

test("each style that is held out is in the first half, too", () => {
  const styles = halves.map(({ texts }) => [...new Set(texts.map(({ style }) => style))].sort());
  expect(styles[0]).toEqual(expect.arrayContaining(styles[1]!));
});

test("at least 30% of the texts are held out", () => {
  const heldOut = all.filter(({ id }) => textHalfOf(id) === "held-out");
  expect(heldOut.length / all.length).toBeGreaterThan(0.3);
});

test("at least 30 statements were denied, withheld or never made", () => {
  const statements = all.flatMap(({ quotes }) => quotes);
  const unsaid = statements.filter(({ assertion }) => assertion !== "asserted");
  expect(unsaid.length).toBeGreaterThanOrEqual(30);
});

describe.each([...all, ...practice])("$id", (text: KindText) => {
  test("has its style in its id, and 20 to 550 words", () => {
    expect(text.style).toBe(styleOf(text.id));
    const words = tokensOf(text.text).length;
    expect(words).toBeGreaterThanOrEqual(20);
    expect(words).toBeLessThanOrEqual(550);
  });

  test("each quotation is its words, and none is marked twice", () => {
    for (const { start, end, text: words } of text.quotes) {
      expect(words).toBe(text.text.slice(start, end));
      expect(tokensOf(words)).not.toEqual([]);
      expect(words).toBe(words.trim());
    }
    const spans = text.quotes.map(({ start, end }) => `${start}-${end}`);
    expect(new Set(spans).size).toBe(spans.length);
  });

  test("quotations overlap only where an indirect statement encloses quoted words", () => {
    const spans = [...text.quotes].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const [i, outer] of spans.entries())
      for (const inner of spans.slice(i + 1).filter(({ start }) => start < outer.end))
        expect([outer.kind, outer.optional, inner.end <= outer.end]).toEqual([
          "indirect",
          true,
          true,
        ]);
  });

  test("its speakers, roles and head are words of the text", () => {
    const words = plain(text.text);
    for (const quote of text.quotes) {
      // Several who speak together may be named apart.
      for (const part of quote.speaker_text?.split(/, | and /) ?? [])
        expect(words).toContain(plain(part));
      // Other right answers may be in the nominative where the text isn't.
      for (const name of quote.speaker_also ?? [])
        for (const word of wordsOf(name ?? "").filter((word) => word.length > LONGEST_ARTICLE))
          expect(wordsOf(words).some((each) => each.startsWith(word))).toBe(true);
      // A role in two places ("Senator ... (D-Oregon)") is its parts.
      for (const word of wordsOf(quote.speaker_role ?? "")) expect(wordsOf(words)).toContain(word);
    }
    const { publishedAt, ...head } = text.head ?? { publishedAt: null };
    if (publishedAt !== null) expect(publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const field of Object.values(head))
      if (field !== null) expect(words).toContain(plain(field));
  });

  test("every pair of quotation marks is a quotation or said by nobody", () => {
    const marked = [...text.quotes, ...text.unspoken];
    for (const { index, 0: found } of text.text.matchAll(/[“"«„「『»][^”"»“」』]+[”"»“」』]/g)) {
      const end = index + found.length;
      expect([found, marked.some((each) => each.start < end && each.end > index)]).toEqual([
        found,
        true,
      ]);
    }
  });

  test("a language that isn't read has no speakers", () => {
    const speakers = text.quotes.filter((quote) => quote.speaker_text !== null);
    if (text.unsupported) expect(speakers).toEqual([]);
    expect(Boolean(text.unsupported)).toBe(!["en", "zh", "fr", "de", "es"].includes(text.language));
  });
});
