import { refresh } from "next/cache";
import { isUnavailable } from "@/lib/core/database/outage";
import { log } from "@/lib/core/log/log";
import { currentViewer } from "@/lib/core/session/session";
import type { Viewer } from "@/lib/core/session/viewer";
import { FAILED, NOT_SAVED, type Result, refused } from "./errors";
import { asFormsSay } from "./inputs";
import { logRefusal } from "./log-refusal";

/**
 * Runs a command for the signed-in person and refreshes the page if it succeeds. Never throws. Anything else
 * that a server action would do belongs in the command.
 */
export async function act<I, T>(run: Command<I, T>, input: I): Promise<Result<T>> {
  const result = await actWithoutRefresh(run, input);
  if (result.ok) refresh();
  return result;
}

/**
 * Like `act`, but doesn't refresh the page, for commands after which it no longer exists. Never throws, so
 * that the form keeps its text and says what happened.
 */
export async function actWithoutRefresh<I, T>(run: Command<I, T>, input: I): Promise<Result<T>> {
  return attempt(run, input).catch((err) => {
    log.error({ err }, "a server action failed");
    return { ok: false, refusal: isUnavailable(err) ? NOT_SAVED : FAILED };
  });
}

async function attempt<I, T>(run: Command<I, T>, input: I): Promise<Result<T>> {
  const viewer = await currentViewer();
  if (viewer) {
    const result = await run(viewer, input);
    return result.ok ? result : { ok: false, refusal: asFormsSay(result.refusal) };
  }
  const nobody = refused(
    "signed-out",
    "You’ve been signed out. Sign in again in another tab, then save here. Your text is kept.",
  );
  logRefusal(null, nobody.refusal);
  return nobody;
}

type Command<I, T> = (viewer: Viewer, input: I) => Promise<Result<T>>;
