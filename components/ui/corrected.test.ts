import { expect, test } from "vitest";
import { distinct } from "./corrected";

test("two fields with the same message can be told apart, and read alike", () => {
  const fields = { first: "Enter a name.", second: "Enter a name.", title: "Enter a title." };
  const messages = distinct(fields).map(([, message]) => message);
  expect(new Set(messages).size).toBe(3);
  expect(messages[0]).toBe("Enter a name.");
  expect(messages.map((message) => message.replace(/\u2060/g, ""))).toEqual(Object.values(fields));
});
