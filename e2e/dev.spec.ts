import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../scripts/port";
import { root } from "../scripts/setup/paths.mjs";
import { nodeTool } from "../scripts/setup/run-tool.mjs";
import { expect, notePolicyBreaches, signIn, test } from "./desk";

const probe = join(root, "app/reload-probe");

/** A page that shows these words, and counts in its state. */
const documentOf = (words: string) => `"use client";

import { useState } from "react";

export default function Page() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{"${words} " + count}</button>;
}
`;

/** Starts `npm run dev` on a database of its own. */
async function startDev() {
  const directory = mkdtempSync(join(tmpdir(), "demarche-dev-"));
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: "",
    DATA_DIR: directory,
    PORT: String(port),
    NEXTAUTH_URL: "",
  };
  const [node = "", ...args] = nodeTool("scripts/run.mjs", "dev");
  const child = spawn(node, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    return child.exitCode;
  };
  return { address: `http://localhost:${port}`, output: () => output, stop };
}

test("npm run dev shows a changed component in the open page, and restarts the worker", async ({
  browser,
  breaches,
}) => {
  // The development server compiles everything first.
  test.slow();
  mkdirSync(probe, { recursive: true });
  writeFileSync(join(probe, "page.tsx"), documentOf("Before"));
  const dev = await startDev();
  try {
    await expect.poll(dev.output, { timeout: 120_000 }).toContain(`ready on ${dev.address}`);
    const context = await browser.newContext({ baseURL: dev.address });
    notePolicyBreaches(context, breaches);
    await signIn(context, "analyst");
    // Native code that its route can load must not be bundled: every page failed after it.
    expect((await context.request.get("/api/v1/briefings/1.pdf")).status()).toBe(404);
    const page = await context.newPage();
    await page.goto("/reload-probe");
    const button = page.getByRole("button");
    await expect(async () => {
      await button.click();
      await expect(button).toHaveText(/^Before [1-9]/, { timeout: 100 });
    }).toPass();

    // The server misses a change that is saved before it follows what the page shows: save again, as a person would.
    let saves = 0;
    await expect(async () => {
      writeFileSync(join(probe, "page.tsx"), `${documentOf("After")}// ${++saves}\n`);
      await expect(button).toHaveText(/^After [1-9]/, { timeout: 5_000 });
    }).toPass();

    const now = new Date();
    utimesSync(join(root, "lib/extract/index.ts"), now, now);
    await expect.poll(dev.output).toContain("The worker was restarted with the changed code.");
    await context.close();
  } finally {
    rmSync(probe, { recursive: true, force: true });
    expect(await dev.stop()).toBe(0);
  }
});
