import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The keys of a shell's pages. A launch key works once, so that whoever reads it off the process list comes too late. */
export interface TokenKeeper {
  /** A new launch key, for a page that is asked to open these files. */
  issue(openRequests: readonly string[]): string;
  /** Changes a launch key into a page's token; null for any other, and for one that was used. */
  redeem(key: string): string | null;
  /** The page with a token, null when no page has it. */
  pageOf(token: string): string | null;
  /** Hands over, once, the files a page was asked to open. */
  takeOpenRequests(page: string): readonly string[];
}

interface Secret {
  readonly digest: Buffer;
  readonly page: string;
}

function newSecret(): string {
  return randomBytes(32).toString("hex");
}

function digestOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Finds a secret without telling by the time it takes how much of it was right. */
function find(secrets: readonly Secret[], secret: string): Secret | undefined {
  const digest = digestOf(secret);
  return secrets.filter((candidate) => timingSafeEqual(candidate.digest, digest))[0];
}

/** A keeper without any keys. */
export function createTokenKeeper(): TokenKeeper {
  let launches: readonly Secret[] = [];
  const tokens: Secret[] = [];
  const requests = new Map<string, readonly string[]>();
  let pages = 0;

  return {
    issue(openRequests) {
      pages += 1;
      const page = `page-${pages}`;
      const key = newSecret();
      launches = [...launches, { digest: digestOf(key), page }];
      requests.set(page, openRequests);
      return key;
    },
    redeem(key) {
      const launch = find(launches, key);
      if (launch === undefined) return null;
      launches = launches.filter((other) => other !== launch);
      const token = newSecret();
      tokens.push({ digest: digestOf(token), page: launch.page });
      return token;
    },
    pageOf: (token) => find(tokens, token)?.page ?? null,
    takeOpenRequests(page) {
      const paths = requests.get(page) ?? [];
      requests.delete(page);
      return paths;
    },
  };
}
