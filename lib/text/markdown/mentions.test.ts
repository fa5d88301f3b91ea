import { expect, test } from "vitest";
import { handlesIn } from "./mentions";
import { readProse } from "./read";

const mentionedIn = (text: string) => {
  const prose = readProse(text);
  return "mentioned" in prose ? prose.mentioned : null;
};

test("a handle after @ is a mention, in any case and once", () => {
  expect(mentionedIn("@ana, @Ana and (@bo.sample-2): see **@cy_d**.")).toEqual([
    "ana",
    "bo.sample-2",
    "cy_d",
  ]);
  expect(mentionedIn("Ask @ana.\n\n> @bo said so\n\n- @cy?")).toEqual(["ana", "bo", "cy"]);
});

test("an address, a part of a word, code and a link are not", () => {
  const others = "ana@example.org, ana @ noon, a@b, x/@ana, @@ana, @Ångström, @anaé";
  expect(handlesIn(others)).toEqual([]);
  expect(mentionedIn(`${others} \`@ana\` [@ana](https://example.org)\n\n    @ana\n`)).toEqual([]);
});

test("many at signs are read in a moment", () => {
  const start = performance.now();
  for (const text of ["@".repeat(20_000), "@a".repeat(10_000), `@${"a.".repeat(10_000)}`])
    handlesIn(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
