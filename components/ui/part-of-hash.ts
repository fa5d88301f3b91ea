/** The id that the fragment of an address names: percent-decoded, or as it is written if it can't be decoded. */
export function partOfHash(hash: string): string {
  const written = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
