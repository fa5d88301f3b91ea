import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { violationsOn } from "./axe";
import { acceptAll, expect, holdBack, ingest, test } from "./desk";

test("an analyst grades a quotation, and a manager reads the grade and its history", async ({
  as,
}) => {
  const [analyst, manager] = [await as("analyst2"), await as("manager")];
  for (const page of [analyst, manager]) await page.goto("/issues/climate");
  const first = (page: Page) =>
    page
      .getByRole("region", { name: /^Evidence/ })
      .getByRole("button", { name: /^Grade of Q/ })
      .first();
  await first(analyst).click();
  const dialog = analyst.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Probably true/ }).check();
  await dialog.getByLabel("Reason").fill("In line with the rest.");
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(first(analyst)).toHaveText("?2");
  await expect(first(analyst)).toHaveAccessibleName(/Source not graded, probably true/);

  await manager.reload();
  await first(manager).click();
  await expect(manager.getByRole("dialog")).toContainText("Quotation: Probably true.");
  await manager.getByText("History (1)").click();
  await expect(manager.getByRole("dialog")).toContainText("In line with the rest");
  await expect(manager.getByRole("button", { name: "Save grade" })).toHaveCount(0);

  // A grade that a colleague gives meanwhile is shown before it is replaced.
  const colleague = await as("analyst");
  await colleague.goto("/issues/climate");
  const theirs = colleague.getByRole("dialog");
  for (const page of [analyst, colleague]) await first(page).click();
  await dialog.getByRole("radio", { name: /Doubtful/ }).check();
  await dialog.getByLabel("Reason").fill("Denied since.");
  await theirs.getByRole("radio", { name: /Possibly true/ }).check();
  await theirs.getByLabel("Reason").fill("Nobody else says so.");
  await theirs.getByRole("button", { name: "Save grade" }).click();
  await expect(first(analyst)).toHaveText("?3");
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(dialog).toContainText("The grade is now Possibly true. You’ve changed this too.");
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(first(analyst)).toHaveText("?4");
});

test("the sources of a publisher are graded together, and a later one as the others were", async ({
  as,
}) => {
  const admin = await as("admin");
  const publisher = "South China Morning Post (digest)";
  await ingest(
    admin,
    `Sluice talks\n\nPublisher: ${publisher}\n\n“The sluice stays shut,” said Bo Sample.\n\n${agendaOf("Sluice")}`,
  );
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  const list = `/api/v1/sources?publisher=${encodeURIComponent(publisher)}`;
  const grades = async (): Promise<string[]> =>
    (await (await admin.request.get(list)).json()).items
      .map(({ reliability }: { reliability: string }) => reliability)
      .sort();
  const dialog = admin.getByRole("dialog");
  const grade = async (choose: () => Promise<void>) => {
    const answer = await holdBack(admin, /\/(dependents|publisher-grades)/);
    await admin.getByRole("button", { name: "Grade", exact: true }).click();
    const save = dialog.getByRole("button", { name: "Save grade" });
    const before = await save.boundingBox();
    answer();
    await expect(dialog.getByText("Other sources from")).toBeVisible();
    await expect(dialog.getByText("Checking")).toHaveCount(0);
    // What arrives late moves nothing.
    expect(await save.boundingBox()).toEqual(before);
    await choose();
    const page = pageOnClosing(admin);
    await dialog.getByRole("button", { name: "Save grade" }).click();
    return await page;
  };

  const first = await grade(async () => {
    await dialog
      .getByRole("checkbox", { name: "Also grade the other one that is not graded" })
      .check();
    await dialog.getByRole("radio", { name: /Fairly reliable/ }).check();
    await dialog.getByLabel("Reason").fill("Its digests leave things out.");
    expect(await violationsOn(admin, "dialog")).toEqual([]);
  });
  expect(first).toContain("History (1)");
  await expect.poll(grades).toEqual(["C", "C"]);
  const second = await grade(async () => {
    await dialog.getByRole("radio", { name: /cannot be judged/ }).check();
    await dialog.getByLabel("Reason").fill("This one is another matter.");
  });
  expect(second).toContain("History (2)");
  await expect.poll(grades).toEqual(["C", "F"]);
  const third = await grade(async () => {
    await dialog.getByRole("button", { name: "Use C" }).click();
    await expect(dialog.getByLabel("Reason")).toHaveValue(
      `The same grade as 1 other source from ${publisher}.`,
    );
  });
  expect(third).toContain("History (3)");
  await expect.poll(grades).toEqual(["C", "C"]);
});

/** The page's text at the moment the open dialog closes. */
const pageOnClosing = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((closed) => {
        const dialog = document.querySelector<HTMLDialogElement>("dialog[open]")!;
        new MutationObserver(() => {
          if (!dialog.open) closed(document.querySelector("main")!.textContent);
        }).observe(dialog, { attributes: true });
      }),
  );
