import { expect, test } from "./desk";

test("selected words of a note are quoted in the reply, and earlier wordings of a note can be read", async ({
  as,
}) => {
  const [ana, manager] = [await as("analyst"), await as("manager")];
  const body = "The strait stays open for now. Nobody expects a blockade.";
  const written = await ana.request.post("/api/v1/issues/taiwan/notes", { data: { body } });
  const { id } = await written.json();
  await manager.goto(`/issues/taiwan?note=${id}#note-${id}`);
  const note = manager.locator(`#note-${id}`);
  await note.getByText(body).evaluate((element) => {
    const range = document.createRange();
    range.setStart(element.firstChild!, 4);
    range.setEnd(element.firstChild!, 21);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await note.getByRole("button", { name: "Reply" }).click();
  const reply = manager.getByRole("textbox", { name: "Reply to Ana Ferreira" });
  await expect(reply).toHaveValue("> strait stays open\n\n");
  await expect(reply).toBeFocused();
  await manager.keyboard.type("Until when?");
  await manager.keyboard.press("Control+Enter");
  await expect(
    manager.getByRole("blockquote").filter({ hasText: "strait stays open" }),
  ).toBeVisible();
  await expect(manager.getByText("Until when?", { exact: true })).toBeVisible();

  await ana.goto(`/issues/taiwan?note=${id}#note-${id}`);
  const own = ana.locator(`#note-${id}`);
  await own.getByRole("button", { name: "Edit" }).click();
  await ana
    .getByRole("textbox", { name: "Edit your note" })
    .fill(body.replace("Nobody", "Almost nobody"));
  await ana.keyboard.press("Control+Enter");
  await expect(own.getByText("Almost nobody expects")).toBeVisible();

  // The manager sees the edit without a reload.
  await note.getByRole("button", { name: /^edited/ }).click();
  const dialog = manager.getByRole("dialog", { name: "Earlier wordings" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect(dialog.locator("del")).toHaveText(/Nobody/);
  await expect(dialog.locator("ins")).toHaveText(/Almost nobody/);
  await manager.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("the inbox leads to the open questions, where new ones appear without a reload and closed ones disappear", async ({
  as,
}) => {
  const [ana, manager] = [await as("analyst"), await as("manager")];
  await manager.goto("/inbox");
  await manager.getByRole("link", { name: "Open questions" }).click();
  await expect(manager.getByRole("heading", { name: "Open questions" })).toBeVisible();
  const { quotes } = await (await ana.request.get("/api/v1/issues/climate")).json();
  const { number } = quotes[0];
  const body = `Who asked for the talks [Q${number}], and when, @analyst2?`;
  // A line has no links: it says in words what is cited and who is mentioned.
  const line = `Who asked for the talks Q${number}, and when, Tomasz Brandt?`;
  const asked = await ana.request.post("/api/v1/issues/climate/notes", {
    data: { body, kind: "QUESTION" },
  });
  const { id, version = 1 } = await asked.json();
  const question = manager.getByRole("listitem").filter({ hasText: line });
  await expect(question).toContainText("Ana Ferreira");
  await manager.getByRole("link", { name: "Asked by me" }).click();
  await expect(question).toBeHidden();
  await manager.getByRole("link", { name: "All", exact: true }).click();
  await question.getByRole("link", { name: line }).click();
  await expect(manager).toHaveURL(new RegExp(`/issues/climate\\?note=${id}#note-${id}$`));
  await expect(manager.locator(`#note-${id}`)).toBeVisible();
  await manager.goBack();
  const closed = await ana.request.patch(`/api/v1/notes/${id}`, {
    data: { version, resolved: true },
  });
  expect(closed.ok()).toBe(true);
  await expect(question).toBeHidden();
});
