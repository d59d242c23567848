/** Lower hexadecimal digits by chance: names are only to differ, and a random source takes long to load. */
function digits(count: number): string {
  return Array.from({ length: count }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}

const unfinished = /^\.lectern-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/u;

/** A name for a file that is not finished. Such files are made anew ("wx"), so that none is ever written over. */
export function unfinishedName(): string {
  return `.lectern-${[8, 4, 4, 4, 12].map(digits).join("-")}.part`;
}

/** True for such a name: what a kill leaves of them is nobody's document. */
export function isUnfinished(name: string): boolean {
  return unfinished.test(name);
}
