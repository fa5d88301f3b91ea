import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Job, LIMITS, runChild } from "../../../lib/text/parsers/run-child";
import { root } from "../../setup/paths.mjs";

const main = pathToFileURL(join(root, "lib/text/parsers/child/main.mjs")).href;
const SCRIPT = `import { writeSync } from "node:fs";
process.on("exit", () => writeSync(3, "peak " + process.resourceUsage().maxRSS));
await import(${JSON.stringify(main)});`;

/** Has a child read a file. Returns its peak memory, in bytes, and its result. */
export async function peakOfReading(job: Job, file: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "peak-"));
  try {
    const script = join(folder, "peak.mjs");
    writeFileSync(script, SCRIPT);
    const run = await runChild(job, file, LIMITS, script);
    if (!run.ok) return { peak: Number.NaN, said: run.reason };
    const said = run.output.toString();
    return { peak: Number(/peak (\d+)/.exec(said)?.[1]) * 1024, said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
