import { expect, test } from "vitest";
import { safeRedirect } from "./safe-redirect";

const SITE = "https://desk.test";
const staysAt = (place: string) =>
  new URL(place, SITE).origin === SITE && new URL(place, `${SITE}/signin?next=x`).origin === SITE;

test("a path of the desk is kept", () => {
  for (const place of [
    "/",
    "/issues/taiwan",
    "/sources/1?at=3#note-7",
    "/issues?q=a%2F%2Fb",
    "/issues?next=//x",
  ])
    expect(safeRedirect(place)).toBe(place);
  expect(safeRedirect("/issues/./a/../taiwan")).toBe("/issues/taiwan");
});

test.each([
  "//evil.test",
  "/.//evil.test",
  "/x/..//evil.test",
  "/./\t/evil.test",
  "/x/..\\/evil.test",
  "/%2e//evil.test",
  "/%2E%2e//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "/\n/evil.test",
  "http://desk//evil.test",
  "http://here.invalid//evil.test",
  "http:evil.test",
  "javascript:alert(1)",
  " //evil.test",
  "",
  undefined,
  ["/issues"],
  7,
])("%j leads to the summary", (asked) => {
  expect(safeRedirect(asked)).toBe("/");
});

test("any result stays on the site and redirects to itself", () => {
  const parts = ["/", "\\", ".", "..", "%2e", "%2F", "\t", "\n", "\0", " ", ":", "@", "?", "#"];
  const words = [
    "evil.test",
    "http:",
    "https://",
    "javascript:",
    "x",
    "desk",
    "[::1]",
    "é",
    "％2e",
  ];
  const pieces = [...parts, ...parts, ...words];
  // A fixed sequence (Park and Miller), so that a failure can be repeated.
  let seed = 20_231;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const wrong: string[] = [];
  for (let k = 0; k < 10_000; k++) {
    const length = 1 + random(9);
    const asked = Array.from({ length }, () => pieces[random(pieces.length)]).join("");
    for (const text of [asked, `/${asked}`]) {
      const place = safeRedirect(text);
      if (!staysAt(place) || safeRedirect(place) !== place) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});
