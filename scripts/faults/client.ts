/** Reads and writes as a signed-in person. */
export type Client = {
  /** Posts JSON. Returns the status, or 0 if there is no answer in time. */
  post: (path: string, body: object, timeoutMs?: number) => Promise<number>;
  get: <T>(path: string) => Promise<T>;
};

const TIMEOUT_MS = 5_000;

/** Signs in through the same routes as the sign-in page. */
export async function signIn(address: string, email: string, password: string): Promise<Client> {
  const jar = new Map<string, string>();
  const call = async (path: string, init: RequestInit = {}, timeoutMs = TIMEOUT_MS) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${address}${path}`, {
      ...init,
      headers: { ...init.headers, cookie },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await call("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password });
  await call("/api/auth/callback/credentials", { method: "POST", body });
  const session = (await (await call("/api/auth/session")).json()) as { user?: object };
  if (!session?.user) throw new Error(`${email} can’t sign in.`);

  return {
    post: async (path, json, timeoutMs) => {
      const headers = { "content-type": "application/json", origin: address };
      const init = { method: "POST", headers, body: JSON.stringify(json) };
      try {
        const response = await call(path, init, timeoutMs);
        await response.arrayBuffer();
        return response.status;
      } catch {
        return 0;
      }
    },
    get: async (path) => (await call(path, {}, 60_000)).json(),
  };
}
