import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleFile } from "../lib/core/bundle/make.mjs";
import { root } from "./setup/paths.mjs";

const SCRIPT = `import { ending } from "${join(root, "scripts/ending")}";
const { onEnd } = ending();
onEnd(async () => console.log("stopped"));
setInterval(() => undefined, 1000);
setTimeout(() => { throw new Error("A connection was lost."); });
`;

test("a script that crashes stops what it started, says why and fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-ending-"));
  try {
    const script = join(folder, "crash.ts");
    writeFileSync(script, SCRIPT);
    const run = `import("${join(root, "scripts/setup/run-bundled.mjs")}").then(({ runBundled }) => runBundled("${script}"))`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", run], {
      cwd: root,
      encoding: "utf8",
    });
    rmSync(bundleFile(script, "mjs"));
    expect([status, stdout.trim()]).toEqual([1, "stopped"]);
    expect(stderr).toContain("A connection was lost.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
