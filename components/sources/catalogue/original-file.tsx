import { mediaTypeParts } from "@/lib/core/http/media-type";
import type { OriginalFacts } from "@/lib/sources/catalogue/schema";
import { charsetName } from "@/lib/text/charset-names";

interface OriginalFileProps {
  id: string;
  original: OriginalFacts;
}

const KINDS: Record<string, string> = {
  "text/plain": "text",
  "text/html": "HTML",
  "message/rfc822": "email",
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
};

const formatSize = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} bytes`
    : bytes < 999_500
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;

/** A link to the file that was ingested, with the digest that identifies it. */
export function OriginalFile({ id, original }: OriginalFileProps) {
  const { size, sha256 } = original;
  const { type, charset } = mediaTypeParts(original.mediaType);
  return (
    <>
      <a href={`/api/v1/sources/${id}/original`} download className="link">
        Original file
      </a>{" "}
      ({KINDS[type] ?? type}
      {charset && ` in ${charsetName(charset)}`}, {formatSize(size)}), SHA-256{" "}
      <code title={sha256} className="font-mono text-xs">
        {sha256.slice(0, 12)}…
      </code>
    </>
  );
}
