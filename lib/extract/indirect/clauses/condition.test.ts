import { expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, text: words, assertion }) => [
    speaker_text,
    words,
    assertion,
  ]);

test.each([
  [
    "If the owners say on Friday that the ferry leaked, Ivo Holt said, “I will eat my cap”.",
    ["Ivo Holt", "I will eat my cap", "asserted"],
  ],
  [
    "When the owners admit that the ferry leaked, Anna Holt said, “we can talk about wages”.",
    ["Anna Holt", "we can talk about wages", "asserted"],
  ],
  [
    "Unless the council votes, the harbour master warned, “the quay will stay shut”.",
    ["the harbour master", "the quay will stay shut", "asserted"],
  ],
])("the condition of quoted words is no statement: %s", (text, expected) => {
  expect(said(text)).toEqual([expected]);
});
