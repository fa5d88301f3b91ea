import { acceptAll, expect, test } from "./desk";
import { approveByKey, current, review } from "./reviewing";

test("another speaker gets neither the role nor the reasons of the one before, and a denial is filed as one", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Denied");
  const speaker = page.getByRole("combobox", { name: /^Speaker/ });
  const role = page.getByLabel("Role at the time");
  await expect(current(page)).toContainText(/\d% certain/);
  await page.keyboard.press("e");
  await expect(role).toHaveValue("deputy trade minister");
  await speaker.fill("a senior official");
  await expect(role).toHaveValue("");
  await speaker.fill("Ana Example");
  await expect(role).toHaveValue("deputy trade minister");
  await speaker.fill("a senior official");
  await current(page).getByText("Denies", { exact: true }).click();
  await page.keyboard.press("Enter");
  await expect(current(page)).toContainText("a senior official · denies");
  await expect(current(page)).toContainText("corrected the speaker; ");
  await expect(current(page)).toContainText("corrected from “says” to “denies”");
  await expect(current(page)).toContainText("Corrected by hand");
  await expect(current(page)).not.toContainText("certain");
  await expect(current(page)).not.toContainText("minister");
  await page.keyboard.press("u");
  await expect(current(page)).toContainText("Ana Example, deputy trade minister");
  await expect(current(page)).toContainText(/\d% certain/);
});

test("a role is given to a speaker's other proposals without one, and to nobody else's", async ({
  as,
}) => {
  const page = await as("admin");
  const id = await review(
    page,
    "Port Role",
    "“The quay stays shut,” said Cy Plain.\n\n“It opens again in June,” said Cy Plain.",
  );
  await page.locator("mark", { hasText: "The quay stays shut" }).click();
  await page.keyboard.press("e");
  const role = current(page).getByLabel("Role at the time");
  await expect(role).toHaveValue("");
  await page.getByLabel("Also change the other proposal by “Cy Plain” without a role").check();
  await role.fill("the harbour master");
  await role.press("Enter");
  const other = page.getByRole("listitem").filter({ hasText: "It opens again" });
  await expect(other).toContainText("Cy Plain (new speaker), the harbour master");
  await page.keyboard.press("u");
  await expect(
    page.getByText(/^Undid the edit of proposal 4, and of the speaker’s role in 1 other\./),
  ).toBeVisible();
  await expect(other).not.toContainText("harbour master");
  await page.keyboard.press("e");
  await role.fill("the harbour master");
  await page.getByLabel(/^Also change the other proposal/).check();
  await role.press("Enter");
  await expect(other).toContainText("the harbour master");
  await acceptAll(page);
  const roles = (await approveByKey(page, id)).map(({ speaker }) => speaker!.role);
  expect(roles.slice(-2)).toEqual(["the harbour master", "the harbour master"]);
  expect(roles.slice(0, -2)).not.toContain("the harbour master");
});
