/** A JSON-LD node: https://json-ld.org/spec/latest/json-ld/#node-objects */
export type LinkedNode = Readonly<Record<string, unknown>>;

const articleTypes =
  /(?:Article|BlogPosting|Report|Review|NewsItem|SocialMediaPosting|LiveBlogPosting|Recipe|HowTo|Chapter|CreativeWork)$/;
const mostNodes = 2000;
const mostLetters = 2_000_000;

/** The page's JSON-LD nodes that describe an article, in order; scripts that are not JSON are passed over. */
export function readArticleNodes(scripts: readonly string[]): readonly LinkedNode[] {
  const found: LinkedNode[] = [];
  for (const script of scripts.slice(0, 50)) {
    if (script.length > mostLetters) continue;
    const pending: unknown[] = [parseLoosely(script)];
    for (let steps = 0; pending.length > 0 && steps < mostNodes; steps += 1) {
      const value = pending.shift();
      if (Array.isArray(value)) pending.push(...value.slice(0, mostNodes));
      else if (isNode(value)) {
        if (typesOf(value).some((type) => articleTypes.test(type))) found.push(value);
        pending.push(value["@graph"], value.mainEntity);
      }
    }
  }
  return found;
}

/** The types a node names, without their vocabulary. */
function typesOf(node: LinkedNode): readonly string[] {
  const types = node["@type"];
  const list = Array.isArray(types) ? types : [types];
  return list.filter((type) => typeof type === "string").map((type) => type.replace(/^.*[/#:]/, ""));
}

/** The strings of a property that may hold strings, nodes with a name, or lists of either. */
export function namesOf(value: unknown): readonly { readonly name: string; readonly types: readonly string[] }[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((entry) => {
    if (typeof entry === "string") return [{ name: entry, types: [] }];
    if (!isNode(entry)) return [];
    const { name } = entry;
    if (Array.isArray(name))
      return name.filter((one) => typeof one === "string").map((one) => ({ name: one, types: typesOf(entry) }));
    return typeof name === "string" ? [{ name, types: typesOf(entry) }] : [];
  });
}

/** A property that is a string, or the first string in its list; null otherwise. */
export function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first : null;
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseLoosely(script: string): unknown {
  const inner = insideCharacterData(script);
  // What stands around the outermost brackets are remnants of comments.
  const bare = inner.slice(firstOf(inner, "{["), Math.max(inner.lastIndexOf("}"), inner.lastIndexOf("]")) + 1);
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(text);
    } catch {
      // A line break inside a string is the usual fault; the second try is without them.
    }
  }
  return null;
}

function insideCharacterData(script: string): string {
  const opening = script.slice(0, 200).indexOf("<![CDATA[");
  if (opening < 0) return script;
  const closing = script.lastIndexOf("]]>");
  return script.slice(opening + "<![CDATA[".length, closing < 0 ? script.length : closing);
}

function firstOf(text: string, characters: string): number {
  const places = [...characters].map((character) => text.indexOf(character)).filter((place) => place >= 0);
  return places.length === 0 ? text.length : Math.min(...places);
}
