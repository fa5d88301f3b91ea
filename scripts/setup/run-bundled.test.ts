import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleFile } from "@/lib/core/bundle/make.mjs";
import { root } from "./paths.mjs";

test("a command’s bundle is kept until a file that it was made of changes, and errors name our lines", () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-command-"));
  const script = join(folder, "say.ts");
  const bundle = bundleFile(script, "mjs");
  const code = `import(${JSON.stringify(join(root, "scripts/setup/run-bundled.mjs"))})`;
  const say = (word: string) => {
    writeFileSync(join(folder, "word.ts"), `export const word: unknown = "${word}";\n`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["-e", `${code}.then(({ runBundled }) => runBundled(${JSON.stringify(script)}))`],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).toContain("say.ts:4");
    return { said: stdout.trim(), made: statSync(bundle).mtimeMs };
  };
  try {
    writeFileSync(
      script,
      `import { word } from "./word";\n\nconsole.log(word);\nthrow new Error("It ends.");\n`,
    );
    const [first, same, changed] = [say("one"), say("one"), say("two")];
    expect([first, same, changed].map(({ said }) => said)).toEqual(["one", "one", "two"]);
    expect(same.made).toBe(first.made);
    expect(changed.made).toBeGreaterThan(first.made);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(bundle, { force: true });
  }
});
