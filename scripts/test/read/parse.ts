import { readOrUnpack } from "@/lib/text/parsers/child/read-or-unpack.mjs";
import type { FileFacts, Reading } from "@/lib/text/parsers/types";

/**
 * Reads a file as the child process does, but in this one: a child takes half a second to start. That files reach a
 * child and come back whole is tested in isolation.test.ts.
 */
export async function parse(bytes: Uint8Array, facts: FileFacts = {}): Promise<Reading> {
  const { answer } = await readOrUnpack({ task: "read", facts }, Buffer.from(bytes));
  return JSON.parse(JSON.stringify(answer));
}
