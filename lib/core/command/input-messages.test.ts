import { expect, test } from "vitest";
import { z } from "zod";
import "./input-messages";
import { asFormsSay, isoDay, requiredText } from "./inputs";

const input = z.strictObject({
  body: z.string().max(3),
  note: z.string().max(2000),
  version: z.int32(),
  on: z.boolean(),
  ids: z.array(z.string()).min(1),
  trend: z.enum(["UP", "DOWN"]),
  own: z.string("Write something."),
});

const said = (given: object) => {
  const { error } = input.safeParse(given);
  return Object.fromEntries(error!.issues.map(({ path, message }) => [path.join("."), message]));
};

test("what is wrong with an input is explained in plain words", () => {
  expect(
    said({
      body: "long",
      note: "x".repeat(2001),
      version: 1.5,
      on: "yes",
      ids: [],
      trend: "SIDEWAYS",
    }),
  ).toEqual({
    body: "Enter at most 3 characters.",
    note: "Enter at most 2,000 characters.",
    version: "Send a whole number.",
    on: "Send true or false.",
    ids: "Send at least 1 item.",
    trend: "Choose one of these: UP, DOWN.",
    own: "Write something.",
  });
  expect(said({ own: 1 })).toMatchObject({ body: "This is missing.", own: "Write something." });
  expect(said({ saliance: 2 })).toMatchObject({ "": "There’s no field called saliance." });
});

test.each([
  ["long", "Enter at most 3 characters."],
  [" ", "Write it."],
  [7, "Write it."],
  [undefined, "Write it."],
])("of a text that must be written, %j is answered with %j", (given, message) => {
  const { error } = requiredText(3, "Write it.").safeParse(given);
  expect(error!.issues.map((issue) => issue.message)).toEqual([message]);
});

test("scripts are asked for a day as they write it, forms as people do", () => {
  const { error } = z.object({ on: isoDay() }).safeParse({ on: "soon" });
  const { message } = error!.issues[0]!;
  expect(message).toBe("Enter a date such as 2026-12-31.");
  const fields = { on: message, title: "Enter a title." };
  expect(asFormsSay({ code: "invalid", message: "Correct the marked fields.", fields })).toEqual({
    code: "invalid",
    message: "Correct the marked fields.",
    fields: { on: "Enter a date, such as 31 Dec 2026.", title: "Enter a title." },
  });
});
