import { beforeAll, expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { correctEdition, issueEdition } from "./mutations";
import { previewEdition } from "./queries";
import { issueEditionInput } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a cover note can’t name a person or an issue that doesn’t exist, and a preview doesn’t link to them", async () => {
  const { manager } = desk.people;
  const of = (coverNote: string) => ({ title: "Dead ends", issues: ["taiwan"], coverNote });
  const refusalOf = async (note: string) => {
    const given = { ...of(note), confirmed: false };
    const result = await issueEdition(manager, given);
    return result.ok ? null : (result.refusal.fields?.coverNote ?? result.refusal.code);
  };
  expect(await refusalOf("@nobody-here")).toContain(
    "Nobody on the desk has the handle @nobody-here",
  );
  expect(await refusalOf("See USCN-99.")).toContain("There’s no issue USCN-99.");
  expect(await refusalOf("See USCN-1 and COVID-19.")).toBe("confirm");
  const typed = issueEditionInput.parse(of("@Nobody-here, see USCN-99 and USCN-1."));
  expect((await previewEdition(manager, typed))?.unknown).toEqual(["@nobody-here", "USCN-99"]);
  const { number } = await made(issueEdition(manager, of("Read USCN-1.")));
  const correction = { ...of("Read USCN-99."), corrects: number, explanation: "It was wrong." };
  expect(codeOf(await correctEdition(manager, correction))).toBe("invalid");
});
