import { PrismaPg } from "@prisma/adapter-pg";
import { type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { inUtc } from "../../lib/core/database/time-zone";

const charOid = 18;
const textOid = 25;

/** A connection for the schema engine, with what its caller needs besides. */
export type Connection = {
  factory: PrismaPg;
  query: (sql: string) => Promise<unknown>;
  /** The first error of a script; what the engine reports afterwards follows from it. */
  scriptError: () => unknown;
  close: () => Promise<void>;
};

/**
 * Opens a connection for the schema engine. Prisma's adapter was made for an application's records; this
 * corrects two things that don't work for migrations.
 */
export async function connect(databaseUrl: string): Promise<Connection> {
  const factory = new PrismaPg({ connectionString: inUtc(databaseUrl), max: 1 });
  const adapter = await factory.connect();
  const pool = adapter.underlyingDriver();
  let scriptError: unknown;

  // 1. It splits a script at every semicolon, even inside the body of a function.
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      scriptError ??= error;
      throw error;
    }
  };

  // 2. It refuses the type "char", which the catalogue uses for kinds of constraints.
  const query = pool.query.bind(pool) as (request: unknown) => Promise<Answer>;
  const queryRaw = adapter.queryRaw.bind(adapter);
  let chars = new Set<number>();
  pool.query = (async (request: unknown) => {
    const answer = await query(request);
    const found = (answer.fields ?? []).flatMap((field, at) =>
      field.dataTypeID === charOid ? [at] : [],
    );
    chars = new Set(found);
    for (const at of found) answer.fields![at]!.dataTypeID = textOid;
    return answer;
  }) as typeof pool.query;
  adapter.queryRaw = async (request) => {
    const answer = await queryRaw(request);
    const typeAt = (type: ColumnType, at: number) =>
      chars.has(at) ? ColumnTypeEnum.Character : type;
    return { ...answer, columnTypes: answer.columnTypes.map(typeAt) };
  };

  factory.connect = async () => adapter;
  return { factory, query, scriptError: () => scriptError, close: () => pool.end() };
}

type Answer = { fields?: { dataTypeID: number }[] };
