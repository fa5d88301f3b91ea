import { expect, test } from "vitest";
import { citationOf } from "./citation";

const found = {
  title: "Harbour talks",
  publisher: "The Ledger",
  date: "2023-05-04",
  key: "Q12",
  speaker: { id: "1", name: "Ana Example", role: "minister" },
};

test("a citation has marks only around the speaker’s own words, and says what was denied", () => {
  const exact = "the port is closed";
  expect(citationOf({ exact, kind: "DIRECT", assertion: "ASSERTED" }, found)).toBe(
    "“the port is closed” – Ana Example, minister, in: Harbour talks, The Ledger, 4 May 2023 [Q12]",
  );
  expect(citationOf({ exact, kind: "INDIRECT", assertion: "ASSERTED" }, found)).toBe(
    "the port is closed – Ana Example, minister, as reported in: Harbour talks, The Ledger, 4 May 2023 [Q12]",
  );
  expect(citationOf({ exact, kind: "PASSAGE", assertion: "ASSERTED" }, found)).toBe(
    "the port is closed – in: Harbour talks, The Ledger, 4 May 2023 [Q12]",
  );
  expect(citationOf({ exact, kind: "DIRECT", assertion: "DENIED" }, found)).toMatch(
    /^Ana Example, minister, denies: “the port is closed”, in: /,
  );
});
