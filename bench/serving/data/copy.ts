import { once } from "node:events";
import type { Writable } from "node:stream";
import type postgres from "postgres";
import { type Add, COLUMNS, lineOf, type Table } from "./tables";

/** How much is gathered before it is sent. */
const CHUNK_UNITS = 65_536;

/** Takes rows of all tables and sends them by COPY, each table on a connection of its own. */
export interface Copier {
  add: Add;
  /** Waits until the server keeps up. Called now and then. */
  drain: () => Promise<void>;
  end: () => Promise<void>;
}

/** Opens a COPY for each table. */
export async function openCopier(sql: postgres.Sql): Promise<Copier> {
  const names = Object.keys(COLUMNS) as Table[];
  const streams = new Map<Table, { stream: Writable; lines: string[]; units: number }>();
  for (const name of names) {
    const columns = COLUMNS[name].map((column) => `"${column}"`).join();
    const stream = await sql.unsafe(`copy "${name}" (${columns}) from stdin`).writable();
    streams.set(name, { stream, lines: [], units: 0 });
  }
  const flush = async (name: Table) => {
    const open = streams.get(name)!;
    const chunk = open.lines.join("");
    Object.assign(open, { lines: [], units: 0 });
    if (chunk && !open.stream.write(chunk)) await once(open.stream, "drain");
  };
  return {
    add: (table, row) => {
      const open = streams.get(table)!;
      const line = lineOf(table, row);
      open.lines.push(line);
      open.units += line.length;
    },
    drain: async () => {
      for (const name of names) if (streams.get(name)!.units > CHUNK_UNITS) await flush(name);
    },
    end: async () => {
      for (const name of names) {
        await flush(name);
        const { stream } = streams.get(name)!;
        const finished = once(stream, "finish");
        stream.end();
        await finished;
      }
    },
  };
}
