import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { nodeTool, runTool } from "./run-tool.mjs";
import { filesUnder, hashOf, unlessStamped } from "./stamp.mjs";

/**
 * Generates the Prisma client if the schema or Prisma has changed.
 * @param {(line: string) => void} say
 */
export async function generateClient(say) {
  const schema = join(root, "prisma", "schema.prisma");
  if (!existsSync(schema)) return;
  const files = [schema, ...filesUnder(join(root, "prisma", "models"))];
  const hash = hashOf([...files, join(root, "node_modules/prisma/package.json")]);
  await unlessStamped(join(root, "lib/generated/.stamp"), hash, async () => {
    say("Generating the Prisma client...");
    // The generator is WebAssembly, but the command would first download a native engine that it never
    // calls. Naming any program as that engine prevents the download.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env };
    const prisma = join(root, "node_modules/prisma/build/index.js");
    const command = nodeTool(prisma, "generate", "--schema", join(root, "prisma"));
    await runTool(command, { env, quiet: true });
  });
}
