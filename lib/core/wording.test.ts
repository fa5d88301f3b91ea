import { expect, test } from "vitest";
import { listed } from "./wording";

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
