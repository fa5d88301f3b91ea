import type { IncomingMessage } from "node:http";
import { type Allowed, targetOf } from "./allowed-address";
import { readBody } from "./body";
import { asUtf8, fileNameOf } from "./file-name";
import type { FetchLimits } from "./limits";
import {
  NO_REDIRECT_TARGET,
  NotFetched,
  ofStatus,
  REDIRECT_LOOP,
  TOO_MANY_REDIRECTS,
  TOO_SLOW,
  wrongType,
} from "./not-fetched";
import { request } from "./request";
import { addressesOf, type Resolve } from "./resolve";
import type { Fetched } from "./types";

const REDIRECTS = [301, 302, 303, 307, 308];
const READABLE =
  /^(text\/html|application\/xhtml\+xml|text\/plain|message\/rfc822|application\/pdf|application\/octet-stream|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\s*(;|$)/i;

/** The context of a fetch. `end` ends it with a reason for the person, and `ended` then rejects. */
interface Fetching {
  allowed: Allowed;
  limits: FetchLimits;
  resolve: Resolve;
  signal: AbortSignal;
  ended: Promise<never>;
  end: (reason: string) => void;
}

/** Fetches a page and follows its redirects. Throws `NotFetched`, or a network error. */
export async function follow(address: string, fetching: Fetching): Promise<Fetched> {
  const seen = new Set<string>();
  let url = targetOf(address, fetching.allowed);
  for (;;) {
    if (seen.has(url.href)) throw new NotFetched(REDIRECT_LOOP);
    if (seen.size > fetching.limits.redirects) throw new NotFetched(TOO_MANY_REDIRECTS);
    seen.add(url.href);
    const response = await requestPage(url, fetching);
    try {
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) return await pageOf(response, url, fetching);
      if (!REDIRECTS.includes(statusCode)) throw new NotFetched(ofStatus(statusCode));
      if (!headers.location) throw new NotFetched(NO_REDIRECT_TARGET);
      url = nextTarget(url, asUtf8(headers.location), fetching.allowed);
    } finally {
      response.destroy();
    }
  }
}

/**
 * The target of a redirect, checked like the first address. Follows a redirect from https to http over https, so
 * that a secure address never ends at a page that others could rewrite on the way. The common case, a short link
 * to an old address, is served over https by now.
 */
export function nextTarget(from: URL, location: string, allowed: Allowed): URL {
  const url = targetOf(location, allowed, from);
  if (from.protocol === "https:" && url.protocol === "http:") url.protocol = "https:";
  return url;
}

async function requestPage(url: URL, { allowed, limits, resolve, signal, ended, end }: Fetching) {
  const tooSlow = () => end(TOO_SLOW);
  const timer = setTimeout(tooSlow, limits.headers);
  try {
    // The system's resolver can't be cancelled, only abandoned.
    const addresses = await Promise.race([addressesOf(url, allowed, resolve), ended]);
    return await request(url, addresses, limits, signal, tooSlow);
  } finally {
    clearTimeout(timer);
  }
}

async function pageOf(
  response: IncomingMessage,
  url: URL,
  { limits, signal }: Fetching,
): Promise<Fetched> {
  const mediaType = response.headers["content-type"] || null;
  if (mediaType && !READABLE.test(mediaType)) throw new NotFetched(wrongType(mediaType));
  const bytes = await readBody(response, limits.bytes, signal);
  return { ok: true, url: url.href, bytes, mediaType, fileName: fileNameOf(response, url) };
}
