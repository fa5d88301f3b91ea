import { expect, test } from "vitest";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import { initialValues } from "./initial-values";

const keyOf = (slug: string) => `USCN-${["one", "two", "three"].indexOf(slug) + 1}`;
const issue = (slug: string, judged: boolean) => ({
  ...{ slug, judged },
  key: keyOf(slug),
  title: slug,
});
const readers = {
  people: ["ana", "bo", "cy"].map((id) => ({ id, name: id, hidden: [] })),
  groups: [{ id: "envoys", name: "Envoys", members: ["bo", "ana"] }],
};
const startsWith = (...issues: ReturnType<typeof issue>[]) =>
  initialValues(issues, null, readers).values.sections.map((section) => section.issues);

test("an edition starts with the issues that have a judgement, and the others can be added", () => {
  const issues = [issue("one", true), issue("two", false), issue("three", true)];
  expect(startsWith(...issues)).toEqual([["one", "three"]]);
  expect(initialValues(issues, null, readers).choices.map(({ slug }) => slug)).toEqual([
    ...["one", "two", "three"],
  ]);
  expect(startsWith(issue("one", false))).toEqual([["one"]]);
  // The form says which of them are due.
  const due = { ...issue("two", true), due: true };
  expect(initialValues([due], null, readers).choices).toMatchObject([{ slug: "two", due: true }]);
});

test("an edition starts like the last one: handling line, readers, sections and order, without issues that left", () => {
  const section = (heading: string | null, ...slugs: string[]) => ({
    heading,
    items: slugs.map((slug) => ({ key: keyOf(slug), title: slug })),
  });
  const sections = [section("Trade", "three", "gone", "one"), section("Past", "gone")];
  const content = { handling: "RESTRICTED", sections };
  const startAfter = (addresseeIds: string[]) => {
    const items = sections.flatMap((each) => each.items);
    const last = { content, items, addresseeIds } as unknown as Edition;
    const issues = ["one", "two", "three"].map((slug) => issue(slug, true));
    return initialValues(issues, last, readers).values;
  };
  const values = startAfter([]);
  expect(values.handling).toBe("RESTRICTED");
  expect(values.sections).toEqual([{ id: 1, heading: "Trade", issues: ["three", "one"] }]);
  expect(values.to).toBeNull();
  expect(startAfter(["ana", "bo"]).to).toEqual({ people: [], groups: ["envoys"] });
  expect(startAfter(["ana", "gone"]).to).toEqual({ people: ["ana"], groups: [] });
});

test("after an edition of one relationship, one of all keeps its handling line and readers, but not its sections", () => {
  const items = [{ key: "USCN-1", title: "Tariffs" }];
  const content = { handling: "RESTRICTED", sections: [{ heading: "Trade", items }] };
  const last = { content, items, addresseeIds: ["ana"] } as unknown as Edition;
  const issues = [issue("one", true), { ...issue("two", true), key: "EURU-1" }];
  const { handling, to, sections } = initialValues(issues, last, readers).values;
  expect({ handling, to }).toEqual({ handling: "RESTRICTED", to: { people: ["ana"], groups: [] } });
  expect(sections).toEqual([{ id: 1, heading: "", issues: ["one", "two"] }]);
});
