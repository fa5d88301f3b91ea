import type { z } from "zod";
import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import { INVALID, type Refusal, RefusalError, type Result, refuse } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { holdsNul } from "@/lib/nul";

/** The client of a running transaction: what a mutation writes through. */
export type Tx = Prisma.TransactionClient;

interface CommandSpec<S extends z.ZodType, P, T> {
  input: S;
  /** Whether the viewer's role may do this at all; what depends on the record is checked in `run`. */
  may: (viewer: Viewer) => boolean;
  /** Slow work that needs no transaction: it must not hold one open. */
  prepare?: (input: z.output<S>, viewer: Viewer) => Promise<P>;
  run: (tx: Tx, viewer: Viewer, input: z.output<S>, prepared: P) => Promise<T>;
}

/**
 * The one door for writes: authorise, parse, one transaction. Forms, REST and the command line call
 * what this gives. A refusal comes back as a result and leaves nothing written; anything else that
 * goes wrong throws. `also` is for another command that must stand or fall with this one: it writes
 * in the same transaction.
 */
export function command<S extends z.ZodType, T, P = undefined>({
  input,
  may,
  prepare,
  run,
}: CommandSpec<S, P, T>) {
  return async (viewer: Viewer, raw: z.input<S>, also?: Also<T>): Promise<Result<T>> => {
    try {
      if (!may(viewer)) refuse("forbidden", "Your role does not allow this. Ask an admin.");
      const parsed = parse(input, raw);
      const prepared = (await prepare?.(parsed, viewer)) as P;
      const all = async (tx: Tx) => {
        const value = await run(tx, viewer, parsed, prepared);
        await also?.(tx, value);
        return value;
      };
      const once = () => db.$transaction(all, LIMITS);
      return { ok: true, value: await onceMoreWhereTwoCollide(once) };
    } catch (error) {
      if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
      throw error;
    }
  };
}

type Also<T> = (tx: Tx, value: T) => Promise<unknown>;

/** Milliseconds. A large article takes seconds; a writer who waits longer is told. */
const LIMITS = { maxWait: 10_000, timeout: 30_000 };

/**
 * Two writers can collide where no version tells them apart: a deadlock (P2034), or the same new
 * name at the same moment (P2002). The second try sees what the other has written.
 */
async function onceMoreWhereTwoCollide<T>(once: () => Promise<T>): Promise<T> {
  try {
    return await once();
  } catch (error) {
    if (!["P2002", "P2034"].includes((error as { code?: string }).code ?? "")) throw error;
    return once();
  }
}

function parse<S extends z.ZodType>(input: S, raw: unknown): z.output<S> {
  if (holdsNul(raw))
    refuse("invalid", "The text holds a NUL character. Take it out and save again.");
  const parsed = input.safeParse(raw);
  return parsed.success
    ? parsed.data
    : refuse("invalid", INVALID, { fields: fieldsOf(parsed.error) });
}

function fieldsOf(error: z.ZodError): NonNullable<Refusal["fields"]> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".") || "form"] ??= issue.message;
  return fields;
}
