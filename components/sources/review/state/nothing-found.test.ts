import { expect, test } from "vitest";
import { nothingFound } from "./nothing-found";

test("a text that is hardly an article is pointed out before it is approved", () => {
  expect(nothingFound("asdf")).toMatchObject({
    tone: "warning",
    title: expect.stringMatching(/very short/),
  });
  const article = "The ministers met on Monday and will meet again in the spring.";
  expect(nothingFound(article)).toMatchObject({ tone: "info" });
});
