"use server";

import { act } from "@/lib/core/command/action";
import { refused } from "@/lib/core/command/errors";
import { ingestNow } from "./ingest-now";
import * as mutations from "./mutations";

const STILL_READING = "This text is still being read. Its draft will appear under Ingest.";

export async function ingestArticleAction(input: Parameters<typeof ingestNow>[1]) {
  return act(
    async (viewer, given: typeof input) =>
      (await ingestNow(viewer, given)) ?? refused("unavailable", STILL_READING),
    input,
  );
}

export async function openBatchAction(input: Parameters<typeof mutations.openBatch>[1]) {
  return act(mutations.openBatch, input);
}

export async function retryItemAction(input: Parameters<typeof mutations.retryItem>[1]) {
  return act(mutations.retryItem, input);
}

export async function dismissBatchAction(input: Parameters<typeof mutations.dismissBatch>[1]) {
  return act(mutations.dismissBatch, input);
}
