import { expect, test } from "vitest";
import { abridged, listed, withoutAccents } from "./wording";

test("words are listed as they are, whatever commas they have", () => {
  expect(listed([])).toBe("");
  expect(listed(["Trade, tariffs and technology"])).toBe("Trade, tariffs and technology");
  expect(listed(["byline", "date", "publisher"])).toBe("byline, date and publisher");
  expect(listed(["Trade, tariffs", "Talks, ports"])).toBe("Trade, tariffs and Talks, ports");
});

test("a list of choices has an “or”", () => {
  expect(listed(["drills and sorties", "exercises"], "or")).toBe("drills and sorties or exercises");
  expect(listed(["drills and sorties"], "or")).toBe("drills and sorties");
});

test("names are compared without accents, ligatures and full-width letters", () => {
  expect(withoutAccents("Ñandú of the ﬁords Ａ")).toBe("nandu of the fiords a");
});

test("a sentence keeps short quotations, and only the first words of a long one", () => {
  const long = "Drills followed the visit, and talks on the hotline were broken off in August";
  expect(abridged(`changed the title from “Quays” to “Ports” and the line “${long}”`)).toBe(
    "changed the title from “Quays” to “Ports” and the line “Drills followed the visit, and talks on the hotline were…”",
  );
  expect(abridged(`changed the line to “The “phase one” deal: ${long}”`)).toMatch(
    /^changed the line to “The “phase one” deal: Drills [^“]{20,40}…”$/,
  );
});
