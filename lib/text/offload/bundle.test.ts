import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { bundleOf, run } from "./bundle.mjs";

test("a bundle is kept with what V8 made of it, until a file that it was made of changes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const said: string[] = [];
  Object.assign(globalThis, { sayInBundle: (word: string) => said.push(word) });
  const entry = pathToFileURL(join(folder, "entry.ts"));
  writeFileSync(entry, `import { word } from "./word"; sayInBundle(word as string);`);
  const say = async (word: string) => {
    writeFileSync(join(folder, "word.ts"), `export const word: unknown = "${word}";`);
    const bundle = await bundleOf(entry);
    run(bundle, createRequire(import.meta.url))();
    return bundle;
  };
  expect(await say("one")).not.toHaveProperty("compiled");
  expect(await say("one")).toHaveProperty("compiled");
  const { file, ...changed } = await say("two");
  expect(changed).not.toHaveProperty("compiled");
  expect(said).toEqual(["one", "one", "two"]);
  rmSync(file);
  rmSync(folder, { recursive: true });
});
