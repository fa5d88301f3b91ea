import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadLastEdition } from "@/lib/analysis/briefings/editions/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { openRelationship } from "@/scripts/test/desk/relationships";
import { makeSinceDocument } from "./mutations";
import { loadSinceFor } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
  for (const title of ["First", "Second"])
    await made(issueEdition(people.manager, { title, issues: ["taiwan"] }));
});

test("a wrong period is explained by field, in words", async () => {
  const wrong = async (from: string, to = "") =>
    (await loadSinceFor(people.manager, { from, to }, { limit: 5, cursor: null }, "")).wrong;
  const format = "Enter an edition’s number, such as 12, or a day, such as 1 Nov 2026.";
  expect(await wrong("soon")).toEqual({ from: format });
  expect(await wrong("")).toEqual({});
  expect(await wrong("", "3")).toEqual({ from: format });
  expect(await wrong("2026-02-31")).toEqual({
    from: "There’s no 31 February 2026. Correct the date.",
  });
  expect(await wrong("1", "x")).toEqual({ to: format });
  expect(await wrong("soon", "x")).toEqual({ from: format, to: format });
  expect(await wrong("999")).toEqual({ from: "There’s no edition 999. Choose one from the list." });
  expect(await wrong("2", "1")).toEqual({
    to: "The period ends before it starts. Swap the two.",
  });
  expect(await wrong("1", "1")).toEqual({ to: "Choose two different editions or days." });
  expect(await wrong("2999-01-01")).toEqual({
    from: "This day is in the future. Choose today or an earlier day.",
  });
  // Scripts write days otherwise.
  const asked = { from: "soon", format: "PDF" } as const;
  expect(await makeSinceDocument(people.manager, asked)).toMatchObject({
    refusal: { fields: { from: format.replace("1 Nov 2026", "2026-11-01") } },
  });
});

test("editions of different relationships are not compared, and the last edition is one of the chosen relationship", async () => {
  await openRelationship();
  const given = { title: "Duties", issues: ["car-duties"], handling: "RESTRICTED" };
  const { number } = await made(issueEdition(people.manager, given));
  const { wrong } = await loadSinceFor(
    people.manager,
    { from: "2", to: String(number) },
    { limit: 5, cursor: null },
    "",
  );
  expect(wrong.to).toMatch(
    new RegExp(`^Edition 2 is about .* and edition ${number} is about European Union – China\\. `),
  );
  const last = async (slug: string) => (await loadLastEdition(people.manager, slug))?.number;
  expect([await last("us-china"), await last("eu-china"), await last("")]).toEqual([
    ...[2, number, number],
  ]);
  const asked = await issueEdition(people.manager, { ...given, handling: "", confirmed: false });
  expect(asked).toMatchObject({
    refusal: {
      code: "confirm",
      message: expect.stringContaining(
        `Edition ${number} was marked RESTRICTED. Issue this one without a marking?`,
      ),
    },
  });
});
