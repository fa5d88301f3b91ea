import { request } from "@playwright/test";

/** Signs in as an analyst. Returns the cookie header of the session. */
export async function signedInCookie(address: string): Promise<string> {
  // Imported only now: it reads the password when it is loaded.
  const { signIn } = await import("../../e2e/desk");
  const client = await request.newContext({ baseURL: address });
  await signIn({ request: client }, "analyst");
  const { cookies } = await client.storageState();
  await client.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
