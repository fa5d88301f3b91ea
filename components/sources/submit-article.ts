import { ingestArticleAction } from "@/lib/sources/actions";
import { MOST_BYTES, type SourceStatus } from "@/lib/sources/schema";

/** Something to bring in; its bytes are read when its turn comes. */
export interface Article {
  name: string;
  fileName: string | null;
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface Brought {
  state: "brought";
  name: string;
  id: string;
  title: string;
  status: SourceStatus;
  known: boolean;
  proposals: number;
}

/** What became of an article. */
export type Outcome =
  | { state: "waiting"; name: string }
  | { state: "refused"; name: string; reason: string }
  | Brought;

export const isNew = (outcome: Outcome): outcome is Brought =>
  outcome.state === "brought" && !outcome.known;

/** A file as an article; nothing of it is read yet. */
export function articleOf(file: File): Article {
  const { name } = file;
  return { name, fileName: name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Brings one article in. Never throws: whatever goes wrong is said of this one. */
export async function submitArticle({ name, fileName, bytes }: Article): Promise<Outcome> {
  const refused = (reason: string): Outcome => ({ state: "refused", name, reason });
  try {
    const read = await bytes();
    if (read.length > MOST_BYTES) return refused("It is over 10 MB, more than an article can be.");
    const result = await ingestArticleAction({ bytes: read, fileName });
    if (result.ok) return { state: "brought", name, ...result.value };
    const { fields, message } = result.refusal;
    return refused(fields?.bytes ?? message);
  } catch {
    return refused("The desk did not answer. Nothing was taken in; try again.");
  }
}
