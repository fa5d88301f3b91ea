import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";
import { marksIn } from "./marks";

const marked = (text: string, ...found: string[]) =>
  marksIn(text, new Set(found)).map(([start, end]) => text.slice(start, end));

test("words are marked whatever their case and accents", () => {
  expect(marked("Émile met SØREN and Größe’s æther", "emile", "soren", "grosse", "aether")).toEqual(
    ["Émile", "SØREN", "Größe", "æther"],
  );
});

test("a word inside a longer one is not marked", () => {
  expect(marked("port, portfolio, airport", "port")).toEqual(["port"]);
});

test("neighbouring pairs of Chinese characters are one mark, and Latin letters next to them are words", () => {
  expect(marked("中美关系2024年", "美关", "关系", "2024")).toEqual(["美关系2024"]);
  expect(marked("台湾 Taiwan台湾", "taiwan")).toEqual(["Taiwan"]);
  expect(marked("加徵關稅的決定", "关税")).toEqual(["關稅"]);
  expect(marked("関税と税", "税")).toEqual(["税", "税"]);
});

const LONG = `${"Nothing here matters at all. ".repeat(20)}The harbour pilots met twice. ${"More of nothing. ".repeat(40)}`;

test("an excerpt is cut at words around what was found", () => {
  const { text, start, marks, span } = excerptOf(LONG, new Set(["harbour", "pilots"]));
  expect(text.startsWith("… ") && text.endsWith(" …")).toBe(true);
  expect(text.length).toBeLessThan(260);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(["harbour", "pilots"]);
  expect(LONG.slice(...span!)).toBe("harbour pilots");
  expect(LONG.slice(start)).toMatch(new RegExp(`^${text.slice(2, 40)}`));
  expect(LONG).toContain(`${text.slice(-40, -2)} `);
});

test("an excerpt shows where most of the words are together", () => {
  const text = `tariff ${"x ".repeat(400)} tariff on steel ${"y ".repeat(300)}`;
  expect(excerptOf(text, new Set(["tariff", "steel"])).text).toContain("tariff on steel");
});

test("a short text is whole, and one without a hit begins at the beginning", () => {
  expect(excerptOf("A short note.", new Set(["note"]))).toMatchObject({
    text: "A short note.",
    span: [8, 12],
  });
  expect(excerptOf(`… a note ${"and so on ".repeat(60)}`, new Set(["note"])).start).toBe(0);
  const { text, marks, span } = excerptOf(LONG, new Set(["absent"]));
  expect([text.startsWith("Nothing"), marks, span]).toEqual([true, [], null]);
});
