import { refresh } from "next/cache";
import { headers } from "next/headers";
import { isUnavailable } from "@/lib/core/database/outage";
import { log } from "@/lib/core/log/log";
import { currentViewer, signedIn } from "@/lib/core/session/session";
import { isFromAnothersPage } from "@/lib/core/session/shown-to";
import type { Viewer } from "@/lib/core/session/viewer";
import { FAILED, NOT_SAVED, NOT_SAVED_YET, type Refusal, type Result, signedInAs } from "./errors";
import { asFormsSay } from "./inputs";
import { logRefusal } from "./log-refusal";

/**
 * Runs a command for the signed-in person and refreshes the page if it succeeds. Never throws. Anything else
 * that a server action would do belongs in the command.
 *
 * @param by who that is, if it may be someone with a temporary password
 */
export async function act<I, T>(
  run: Command<I, T>,
  input: I,
  by = currentViewer,
): Promise<Result<T>> {
  const result = await actWithoutRefresh(run, input, by);
  if (result.ok) refresh();
  return result;
}

/**
 * Like `act`, but doesn't refresh the page, for commands after which it no longer exists. Never throws, so
 * that the form keeps its text and says what happened.
 */
export async function actWithoutRefresh<I, T>(
  run: Command<I, T>,
  input: I,
  by = currentViewer,
): Promise<Result<T>> {
  return attempt(run, input, by).catch((err) => {
    log.error({ err }, "a server action failed");
    return { ok: false, refusal: isUnavailable(err) ? NOT_SAVED : FAILED };
  });
}

async function attempt<I, T>(
  run: Command<I, T>,
  input: I,
  by: typeof currentViewer,
): Promise<Result<T>> {
  const viewer = await by();
  const person = viewer ?? (await signedIn());
  const isOther = person && isFromAnothersPage(person, await headers());
  if (viewer && !isOther) {
    const result = await run(viewer, input);
    return result.ok ? result : { ok: false, refusal: asFormsSay(result.refusal) };
  }
  const refusal = isOther ? signedInAs(person) : person ? NOT_SAVED_YET : SIGNED_OUT;
  logRefusal(person, refusal);
  return { ok: false, refusal };
}

const SIGNED_OUT: Refusal = {
  code: "signed-out",
  message:
    "You’ve been signed out. Sign in again in another tab, then save here. Your text is kept.",
};

type Command<I, T> = (viewer: Viewer, input: I) => Promise<Result<T>>;
