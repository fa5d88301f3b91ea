import { expect, test } from "vitest";
import { extract } from "..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter((q) => q.kind === "indirect")
    .map((q) => [q.speaker_text, q.text]);

test("what follows the verb", () => {
  expect(reported("Peter Marsh said that the harbour would stay closed until the spring.")).toEqual(
    [["Peter Marsh", "that the harbour would stay closed until the spring"]],
  );
});

test("what stands before the verb", () => {
  expect(reported("The harbour will stay closed until the spring, Peter Marsh said.")).toEqual([
    ["Peter Marsh", "The harbour will stay closed until the spring"],
  ]);
});

test("a sentence that reports nothing gives nothing", () => {
  expect(reported("The harbour is closed and the boats lie on the beach.")).toEqual([]);
});

test("a stretch that leans on quoted words runs on through them", () => {
  const [[, text] = []] = reported("Peter Marsh said that the bill was a “disgrace” to the House.");
  expect(text).toBe("that the bill was a “disgrace” to the House");
});

test("quoted words alone are no reported speech", () => {
  expect(reported("Peter Marsh said: “The harbour will stay closed until the spring.”")).toEqual(
    [],
  );
});
