import { createHash } from "node:crypto";
import { expect, ingest, signInAtOnce, test } from "./desk";

const FILE = {
  name: "Räume 'für' 100% (1).html",
  mimeType: "text/html",
  buffer:
    Buffer.from(`<!DOCTYPE html><title>Ferry talks stay open</title><script>document.title = "ran"</script>
<article><p>“The quay stays open,” said Ana Example, the deputy minister, on Tuesday.</p></article>`),
};

test("the original file is kept, can be downloaded with access, and is never displayed", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/ingest");
  const drafted = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("input[type=file]").setInputFiles(FILE);
  await drafted;

  const admin = await as("admin");
  await admin.goto("/ingest");
  await admin.getByRole("link", { name: "Ferry talks stay open", exact: true }).click();
  const link = admin.getByRole("link", { name: "Original file" });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute("href")) ?? "";
  const sha256 = createHash("sha256").update(FILE.buffer);
  const hex = sha256.copy().digest("hex");
  await expect(admin.getByTitle(hex)).toHaveText(`${hex.slice(0, 12)}…`);

  for (const person of [page, admin]) {
    const answer = await person.request.get(address);
    expect(answer.status()).toBe(200);
    expect(await answer.body()).toEqual(FILE.buffer);
    expect(answer.headers()).toMatchObject({
      "content-type": "text/html",
      "content-disposition":
        "attachment; filename*=UTF-8''R%C3%A4ume%20%27f%C3%BCr%27%20100%25%20%281%29.html",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "repr-digest": `sha-256=:${sha256.copy().digest("base64")}:`,
      etag: `"${hex}"`,
    });
    expect(answer.headers()["content-encoding"]).toBeUndefined();
  }
  const same = await page.request.get(address, { headers: { "if-none-match": `"${hex}"` } });
  expect(same.status()).toBe(304);

  const downloading = admin.waitForEvent("download");
  await link.click();
  expect((await downloading).suggestedFilename()).toContain("Räume");
  await expect(admin.getByRole("heading", { level: 1 })).toContainText("Ferry talks stay open");

  // To everyone else it looks missing.
  const missing = "/api/v1/sources/nothing/original";
  for (const person of ["analyst2", "manager"] as const) {
    const { request } = await as(person);
    const hidden = await request.get(address);
    expect(hidden.status()).toBe(404);
    expect(await hidden.text()).toBe(await (await request.get(missing)).text());
  }
});

test("every member can download a source's file, and nobody who is not signed in", async ({
  context,
  request: nobody,
}) => {
  await signInAtOnce(context, "manager");
  const { request } = context;
  const { items } = await (await request.get("/api/v1/sources")).json();
  const address = `/api/v1/sources/${items[0].id}/original`;
  const source = await (await request.get(`/api/v1/sources/${items[0].id}`)).json();
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("text/plain");
  const body = await answer.body();
  expect(source.original).toMatchObject({
    size: body.length,
    sha256: createHash("sha256").update(body).digest("hex"),
    mediaType: "text/plain",
  });
  expect((await nobody.get(address)).status()).toBe(401);
});

test("an article in another language says so and reads in its own direction; its language is corrected", async ({
  as,
}) => {
  const admin = await as("admin");
  const farsi = [
    "وزیران روز سه‌شنبه دیدار کردند تا درباره تعرفه‌هایی که هر دو کشور بهار گذشته افزایش دادند گفتگو کنند.",
    "سخنگوی دولت گفت که این نشست پس از ماه‌ها گفتگوی پنهانی برگزار شد و نتیجه آن هفته آینده روشن خواهد شد.",
    "خبرنگاران پرسیدند آیا توافقی در کار است، اما او پاسخی نداد و گفت مردم باید صبور باشند.",
  ];
  const text = `دیدار وزیران در بندر\n\n${farsi.join("\n\n")}`;
  await ingest(admin, text);
  await expect(admin.getByText("· Persian")).toBeVisible();
  const article = admin.locator(".article");
  await expect(article).toHaveAttribute("lang", "fa");
  await expect(article).toHaveCSS("direction", "rtl");

  const correct = async (language: string) => {
    await admin.getByRole("button", { name: "Edit details" }).click();
    await admin.getByLabel("Language").selectOption(language);
    await admin.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByLabel("Language")).toHaveCount(0);
  };
  await correct("Language unknown");
  await expect(admin.getByText("· Language unknown")).toBeVisible();
  await expect(article).toHaveAttribute("lang", "");
  await admin.getByRole("button", { name: /^Approve/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  await correct("Persian");
  await expect(admin.getByText("· Persian")).toBeVisible();
  await expect(article).toHaveAttribute("lang", "fa");
});
