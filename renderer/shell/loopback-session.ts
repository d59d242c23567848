import { launchKeyPattern, sessionPath, tokenHeader } from "../../electron/contract/loopback-protocol.ts";

export type SessionOutcome =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: string };

/** Where the token outlives a reload of this page, and this page only. */
const storageKey = "lectern-session";

const noKey = "This page has no key to Lectern. Start Lectern again, or use the window that it opened.";
const noAnswer = "Lectern does not answer. Start it again; your work is kept.";

/** The launch key in the address, taken off it so that it is neither seen nor kept in the history. */
function takeLaunchKey(): string | null {
  const key = location.hash.slice(1);
  if (!launchKeyPattern.test(key)) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return key;
}

/** Changes the launch key, which works once, into the token of this page. */
async function redeem(key: string): Promise<SessionOutcome> {
  let response: Response;
  try {
    response = await fetch(sessionPath, { method: "POST", headers: { [tokenHeader]: key } });
  } catch {
    return { ok: false, problem: noAnswer };
  }
  if (!response.ok) return { ok: false, problem: noKey };
  const token = await response.text();
  sessionStorage.setItem(storageKey, token);
  return { ok: true, token };
}

/** The token this page talks to the shell with: new from the address, or kept over a reload. */
export async function openSession(): Promise<SessionOutcome> {
  const key = takeLaunchKey();
  if (key !== null) return redeem(key);
  const token = sessionStorage.getItem(storageKey);
  return token === null ? { ok: false, problem: noKey } : { ok: true, token };
}
