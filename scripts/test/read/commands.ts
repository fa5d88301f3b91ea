import type { command } from "@/lib/core/command/command";

type Command = Partial<ReturnType<typeof command>>;

/** Every command that a domain exports, with its name. */
export const commands = Object.values(
  import.meta.glob<Record<string, Command>>(
    ["/lib/{sources,evidence,analysis,desk}/**/*.ts", "!**/*.test.ts"],
    { eager: true },
  ),
).flatMap((file) => Object.entries(file).filter(([, exported]) => exported?.verb));
