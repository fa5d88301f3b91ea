import { expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

test("indirect speech may follow the verb", () => {
  expect(reported("Peter Marsh said that the harbour would stay closed until the spring.")).toEqual(
    [["Peter Marsh", "the harbour would stay closed until the spring"]],
  );
});

test("indirect speech may precede the verb", () => {
  expect(reported("The harbour will stay closed until the spring, Peter Marsh said.")).toEqual([
    ["Peter Marsh", "The harbour will stay closed until the spring"],
  ]);
});

test("a sentence that reports no speech has no indirect speech", () => {
  expect(reported("The harbour is closed and the boats lie on the beach.")).toEqual([]);
});

test("indirect speech includes the quoted words in its phrase", () => {
  const [[, text] = []] = reported("Peter Marsh said that the bill was a “disgrace” to the House.");
  expect(text).toBe("the bill was a “disgrace” to the House");
});

test("a quotation alone is not indirect speech", () => {
  expect(reported("Peter Marsh said: “The harbour will stay closed until the spring.”")).toEqual(
    [],
  );
});
