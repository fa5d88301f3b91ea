import type { Result } from "@/lib/core/command/errors";

/** The value that a command returns. Throws if the command is refused. */
export async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  if (given.ok) return given.value;
  const { message, fields } = given.refusal;
  throw new Error(`a command of the demo was refused: ${message} ${JSON.stringify(fields ?? {})}`);
}
