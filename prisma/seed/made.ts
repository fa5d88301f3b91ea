import type { Result } from "@/lib/core/command/errors";

/** What a command gave; the demo is broken where a command refuses it. */
export async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  if (given.ok) return given.value;
  const { message, fields } = given.refusal;
  throw new Error(`the demo was refused: ${message} ${JSON.stringify(fields ?? {})}`);
}
