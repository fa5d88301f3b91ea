import { createHash } from "node:crypto";

/** The columns of an approved source with this text, added and approved by a person with this id. */
export function approvedSource(text: string, person: string) {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    status: "APPROVED",
    text,
    textSha256: hash,
    bytes,
    bytesSha256: hash,
    mediaType: "text/plain",
    addedById: person,
    approvedById: person,
    approvedAt: new Date(),
  } as const;
}
