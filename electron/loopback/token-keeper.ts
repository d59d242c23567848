import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The keys of a shell's pages. A launch key works once, so that whoever reads it off the process list comes too late. */
export interface TokenKeeper {
  /** A new launch key, for a page that is asked to open these files. */
  issue(openRequests: readonly string[]): string;
  /** A new launch key, for a page that the audience sees. */
  issueForAudience(): string;
  /** True for a page whose launch key was for the audience. */
  isAudience(page: string): boolean;
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
  const audience = new Set<string>();
  let pages = 0;

  function launch(note: (page: string) => void): string {
    pages += 1;
    const page = `page-${pages}`;
    const key = newSecret();
    launches = [...launches, { digest: digestOf(key), page }];
    note(page);
    return key;
  }

  return {
    issue: (openRequests) => launch((page) => requests.set(page, openRequests)),
    issueForAudience: () => launch((page) => audience.add(page)),
    isAudience: (page) => audience.has(page),
    redeem(key) {
      const found = find(launches, key);
      if (found === undefined) return null;
      launches = launches.filter((other) => other !== found);
      const token = newSecret();
      tokens.push({ digest: digestOf(token), page: found.page });
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
