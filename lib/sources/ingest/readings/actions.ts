"use server";

import { act } from "@/lib/core/command/action";
import { refused } from "@/lib/core/command/errors";
import * as mutations from "./mutations";

const STILL_READING =
  "This text is still being read. It will appear under Ingest once it is a draft.";

export async function ingestArticleAction(input: Parameters<typeof mutations.ingestNow>[1]) {
  return act(
    async (viewer, given: typeof input) =>
      (await mutations.ingestNow(viewer, given)) ?? refused("conflict", STILL_READING),
    input,
  );
}
