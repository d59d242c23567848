import { readFile } from "node:fs/promises";
import { type Protocol, protocol } from "electron";
import { resolvePageFile } from "../services/page-files.ts";
import { pageHeaders } from "../services/page-policy.ts";
import { appScheme, pageHost, parseAppAddress } from "./app-address.ts";

/** Makes the scheme one with an origin of its own, as safe as https. Only before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: pageHeaders });
}

/** Answers a request for a file of the page in `root`. Files in an asar archive are read like others. */
export async function answerPageRequest(
  { method, url }: Pick<Request, "method" | "url">,
  root: string,
): Promise<Response> {
  const address = parseAppAddress(url);
  if (method !== "GET" || address?.host !== pageHost) return notFound();
  const found = resolvePageFile(root, address.pathname);
  if (found === null) return notFound();
  try {
    const body = new Uint8Array(await readFile(found.file));
    return new Response(body, { headers: { ...pageHeaders, "content-type": found.mediaType } });
  } catch {
    return notFound();
  }
}

/** Serves the page's files to the windows of a session. */
export function servePage(target: Pick<Protocol, "handle">, root: string): void {
  target.handle(appScheme, (request) => answerPageRequest(request, root));
}
