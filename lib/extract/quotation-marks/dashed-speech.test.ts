import { expect, test } from "vitest";
import { extract } from "..";

test("a dash may open speech that a comma closes before the verb", () => {
  const text = `The talks broke down.

- It is a pity, but we could not stay, says the trade minister, Aksel Thorne.

- The door is open. Nobody shut it, he says.`;
  expect(extract(text).quotes.map((q) => [q.speaker_text, q.kind, q.text])).toEqual([
    ["Aksel Thorne", "direct", "It is a pity, but we could not stay"],
    ["Aksel Thorne", "direct", "The door is open. Nobody shut it"],
  ]);
});

test("the items of a list are not speech", () => {
  const text = "On board:\n\n- Tea, coffee and salt\n- The boats, which the port said it had lost";
  expect(extract(text).quotes.filter(({ kind }) => kind === "direct")).toEqual([]);
});
