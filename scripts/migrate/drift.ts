import { filters, withEngine } from "./engine";
import { schemaFiles } from "./files";

/** The SQL that would bring a migrated database into line with the schema; empty if it already is. */
export function drift(databaseUrl: string): Promise<string> {
  return withEngine(databaseUrl, async ({ engine }) => {
    const files = schemaFiles();
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters,
    });
    return stdout?.replace("-- This is an empty migration.", "").trim() ?? "";
  });
}
