import { expect, type Locator } from "@playwright/test";
import { test } from "./desk";

/** Whether things are beside each other, from the left to the right. */
async function areInOneRow(...all: Locator[]): Promise<boolean> {
  const boxes = await Promise.all(all.map(async (one) => (await one.boundingBox())!));
  return boxes.every(({ x, y, height }, at) => {
    const last = boxes[at - 1];
    const middle = y + height / 2;
    return !last || (last.x < x && last.y <= middle && middle <= last.y + last.height);
  });
}

test("on a phone no filter is left alone on a line", async ({ as }) => {
  const page = await as("analyst");
  await page.setViewportSize({ width: 390, height: 844 });
  const filter = page.getByRole("group", { name: "Filter" });
  const chip = (name: string) => filter.getByRole("link", { name, exact: true });
  const count = filter.getByRole("status");
  // Fonts that arrive later change widths.
  const expectOneRow = (...all: Locator[]) => expect.poll(() => areInOneRow(...all)).toBe(true);
  await page.goto("/speakers?q=a");
  await expectOneRow(chip("Named"), chip("Described"), chip("Clear filters"), count);
  await page.goto("/issues?owner=none");
  const statuses = ["Active", "Dormant", "Archived", "All"].map(chip);
  const fold = filter.getByRole("button", { name: "Filter (1)" });
  await expectOneRow(...statuses, fold);
  await expectOneRow(chip("Clear filters"), count);
});

test("an owner who can no longer be chosen has the same name in the chip and in the filters", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/issues?owner=left");
  await expect(page.getByRole("list", { name: "Filters" })).toContainText("Owner is someone else");
  await page.getByRole("button", { name: "More filters" }).click();
  const owner = page.getByRole("dialog", { name: "Filters" }).getByLabel("Owner", { exact: true });
  await expect(owner.locator("option:checked")).toHaveText("someone else");
});
