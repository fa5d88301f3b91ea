import { expect, test, vi } from "vitest";
import { log } from "./log";
import { logConsole } from "./log-console";

test("an error that a library prints becomes one line of the log", () => {
  const { error, warn } = console;
  const logged = vi.spyOn(log, "error");
  try {
    logConsole();
    console.error("\u001b[31m⨯\u001b[39m", new Error("Failed to find the action\nRead more"));
    const [fields, message] = logged.mock.calls[0] as unknown as [{ text: string }, string];
    expect(message).toBe("console.error");
    expect(fields.text).toMatch(/^⨯ Error: Failed to find the action\n/);
    expect(logged).toHaveBeenCalledTimes(1);
  } finally {
    Object.assign(console, { error, warn });
    logged.mockRestore();
  }
});
