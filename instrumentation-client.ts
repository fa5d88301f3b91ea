import { pageViewer } from "@/components/desk/shell/page-viewer";
import { SHOWN_TO } from "@/lib/core/session/shown-to";

// Sends with each write the id of the person the page was rendered for, since the browser sends the session of the last
// person to sign in. Next sends server actions itself, so they can only be reached here; uploads of files add the header themselves.
const send = window.fetch;
window.fetch = (address, options = {}) => {
  const asked = address instanceof Request ? address : undefined;
  const method = options.method ?? asked?.method ?? "GET";
  const viewer = pageViewer();
  if (!viewer || method === "GET" || method === "HEAD") return send(address, options);
  const headers = new Headers(options.headers ?? asked?.headers);
  headers.set(SHOWN_TO, viewer);
  return send(address, { ...options, headers });
};
