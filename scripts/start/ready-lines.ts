import { recall } from "./demo";

/** What a desk says once it is ready: how to sign in to the demo in this file, if anyone can, and where it is. */
export const readyLines = async (file: string, port: number): Promise<string[]> => [
  ...(await signInLines(file)),
  `ready on http://localhost:${port}`,
];

async function signInLines(file: string): Promise<string[]> {
  if (process.env.DEMO === "0") return (await hasNobody()) ? FIRST_ADMIN : [];
  const { people, password } = recall(file) ?? { people: [], password: "" };
  if (people.length === 0) return [];
  const width = Math.max(...people.map(({ email }) => email.length));
  const list = people.map(({ email, role }) => `  ${email.padEnd(width)}  ${role.toLowerCase()}`);
  return ["Sign in as", ...list, `with the password  ${password}  (unless it has been changed)`];
}

const FIRST_ADMIN = [
  'Nobody can sign in yet. Create an admin: npm run first-admin -- EMAIL "NAME"',
];

async function hasNobody(): Promise<boolean> {
  const { isEmpty } = await import("../../prisma/seed/index");
  return isEmpty();
}
