import type { z } from "zod";
import { may, type Verb } from "@/lib/access";
import { whyNotStorable } from "@/lib/core/database/storable";
import { type Tx, transaction } from "@/lib/core/database/transaction";
import type { Viewer } from "@/lib/core/session/viewer";
import {
  INVALID,
  type LateRefusal,
  type Refusal,
  RefusalError,
  type Result,
  refuse,
} from "./errors";
import { wrongValue } from "./input-messages";
import { logRefusal } from "./log-refusal";

export type { Tx };

interface CommandSpec<S extends z.ZodType, P, T> {
  input: S;
  /** lib/access.ts says which roles may do this; `run` checks what depends on the record. */
  verb: Verb;
  /** Slow work, done before the transaction so that it doesn't hold one open. */
  prepare?: (input: z.output<S>, viewer: Viewer) => Promise<P>;
  run: (tx: Tx, viewer: Viewer, input: z.output<S>, prepared: P) => Promise<T>;
}

/**
 * Makes a command, the only way to write: authorise, parse, run in one transaction. Forms, REST and the
 * command line all call it. Returns a refusal as a result, with nothing written; throws for any other error.
 * The command's `also` argument does more writes in the same transaction, so that both succeed or neither.
 */
export function command<S extends z.ZodType, T, P = undefined>({
  input,
  verb,
  prepare,
  run,
}: CommandSpec<S, P, T>) {
  const write = async (viewer: Viewer, raw: z.input<S>, also?: Also<T>): Promise<Result<T>> => {
    try {
      if (!may(viewer, verb)) refuse("forbidden", "Your role doesn’t allow this. Ask an admin.");
      const parsed = parse(input, raw);
      const prepared = (await prepare?.(parsed, viewer)) as P;
      const all = async (tx: Tx) => {
        const value = await run(tx, viewer, parsed, prepared);
        await also?.(tx, value);
        return value;
      };
      return { ok: true, value: await transaction(all) };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      const refusal = await complete(error.refusal);
      logRefusal(viewer, refusal);
      return { ok: false, refusal };
    }
  };
  return Object.assign(write, { input, verb });
}

type Also<T> = (tx: Tx, value: T) => Promise<unknown>;

/** The refusal with who changed the record and its current state, read only now, after the transaction. */
async function complete({ current, named, ...refusal }: LateRefusal): Promise<Refusal> {
  if (named) refusal.message = await named();
  if (current === undefined) return refusal;
  return { ...refusal, current: typeof current === "function" ? await current() : current };
}

function parse<S extends z.ZodType>(input: S, raw: unknown): z.output<S> {
  const reason = whyNotStorable(raw);
  if (reason) refuse("malformed", reason);
  const parsed = input.safeParse(raw, { reportInput: true });
  return parsed.success ? parsed.data : refuse("invalid", INVALID, wrongIn(parsed.error));
}

function wrongIn({ issues }: z.ZodError): Pick<Refusal, "fields" | "asSent"> {
  const fields: Record<string, string> = {};
  const asSent: Record<string, string> = {};
  for (const issue of issues) {
    const field = issue.path.join(".") || "form";
    if (field in fields) continue;
    fields[field] = issue.message;
    const says = wrongValue(issue);
    if (says && says !== issue.message) asSent[field] = says;
  }
  return Object.keys(asSent).length > 0 ? { fields, asSent } : { fields };
}
