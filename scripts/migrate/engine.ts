import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type Connection, connect } from "./adapter";
import { schemaFiles } from "./files";

/** An open schema engine and its connection. */
export type Session = { engine: bindings.SchemaEngine; connection: Connection };

/** No table or enum is managed by anything else. */
export const filters = { externalTables: [], externalEnums: [] };

let loading: Promise<void> | undefined;

/** Loads Prisma's schema engine as WebAssembly, since the native one would have to be downloaded. */
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const { instance } = await WebAssembly.instantiate(
    readFileSync(script.replace(/\.js$/, "_bg.wasm")),
    { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports },
  );
  // Without this, the message of a panic would be lost in a TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * Runs work with the schema engine on a single connection to a database, so that the work can put a
 * transaction around what the engine does.
 */
export async function withEngine<T>(
  databaseUrl: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  loading ??= load();
  await loading;
  const connection = await connect(databaseUrl);
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: schemaFiles().map(({ path, content }) => [path, content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(connection.factory),
    );
    return await work({ engine, connection });
  } finally {
    await connection.close();
  }
}
