import { expect, test } from "vitest";
import { editIssueInput } from "./schema";

test("a label that is too long is an error of the field that holds all labels", () => {
  const edit = { issue: "taiwan", version: 1, labels: ["sea", "x".repeat(61)] };
  const { error } = editIssueInput.safeParse(edit);
  expect(error?.issues).toEqual([
    expect.objectContaining({
      path: ["labels"],
      message: "Enter at most 60 characters on each line.",
    }),
  ]);
});
