/** A text as LIKE and ILIKE match it word for word. Prisma's `mode: "insensitive"` is ILIKE, and escapes nothing itself. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
